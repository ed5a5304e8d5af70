import { readFileSync } from 'node:fs';
import { excelRefusal } from '../../scripts/manifest/excelPlatforms';

test.each(['win32', 'darwin'])('Excel starts on %s', (platform) => {
  expect(excelRefusal(platform)).toBeNull();
});

test('elsewhere one sentence in each language says what to do instead', () => {
  expect(excelRefusal('linux')).toBe(
    'Excel kan bara startas på Windows och Mac; kör npm start för att prova tillägget utan Excel. / ' +
      'Excel can be started on Windows and Mac only; run npm start to try the add-in without Excel.',
  );
});

test('the Office tools are of the generation that sends no usage data', () => {
  const installed = readFileSync('package-lock.json', 'utf8');
  const versions = [
    ...installed.matchAll(/node_modules\/office-addin-usage-data": \{\s+"version": "(\d+)\./g),
  ];
  expect(versions.map(([, major]) => major)).toEqual(['3']);
});
