import { readFileSync } from 'node:fs';
import { iconFile, iconSizes, pngSize } from '../../scripts/manifest/iconSizes';

test.each(iconSizes)('the icon of %i pixels has that size', (size) => {
  expect(pngSize(readFileSync(iconFile(size)))).toEqual({ width: size, height: size });
});

test('what is not a PNG has no size', () => {
  expect(pngSize(readFileSync('assets/icon.svg'))).toBeUndefined();
  expect(pngSize(new Uint8Array())).toBeUndefined();
});
