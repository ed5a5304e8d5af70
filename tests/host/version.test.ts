import { readFileSync } from 'node:fs';
import { version } from '../../src/host/version';

it('is the version of the package', () => {
  const written: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(written).toMatchObject({ version });
});
