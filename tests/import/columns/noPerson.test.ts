import { namesNobody } from '../../../src/import/columns/noPerson';

describe('what stands where a person belongs', () => {
  test.each([
    ...['Skyddad identitet', 'SKYDDAD', 'Sekretess', 'Sekretessmarkerad', 'Okänd', 'Okänt', 'Oka\u0308nd'],
    ...[
      'Anonym',
      'Saknas',
      'Uppgift saknas',
      '(uppgift saknas)',
      'N.N.',
      'nn',
      '-',
      '–',
      '---',
      'X',
      'XX',
      'xxx',
    ],
    ...['?', '???', '0', '000', 'confidential', 'Protected', 'unknown', 'n/a', 'N/A', '*okänd*'],
  ])('%j names nobody', (text) => {
    expect(namesNobody(text)).toBe(true);
  });

  test.each([
    ...[
      '',
      'B001',
      'X1',
      '01',
      'Anna Ek',
      'N Nilsson',
      'Skyddad 1',
      'Okänd 2',
      'P-7K3M9-QXT2A',
      'Xi',
      'Nina',
      'NA',
      'Tom',
    ],
    ...['19900101-2385', '398768', 'x'.repeat(100)],
  ])('%j may be somebody', (text) => {
    expect(namesNobody(text)).toBe(false);
  });
});
