import type { Detected } from '../../../src/import/list';
import { choiceChips } from '../../../src/taskpane/import/chipOptions';
import { report } from './fakeReader';

const chipsOf = (used: Partial<Detected>, sheets: readonly string[] = []) =>
  choiceChips({ ...report.used, ...used }, { sheets });

const whats = (...given: Parameters<typeof chipsOf>) => chipsOf(...given).map(({ what }) => what);

it.each([
  [
    'a text file: no sheet',
    {},
    [],
    ['kind', 'encoding', 'delimiter', 'headerRow', 'headerRows', 'decimal', 'dates'],
  ],
  [
    'a pasted text: no encoding',
    { encoding: null },
    [],
    ['kind', 'delimiter', 'headerRow', 'headerRows', 'decimal', 'dates'],
  ],
  [
    'a workbook of two sheets: neither encoding nor delimiter',
    { encoding: null, delimiter: null, sheet: 0 },
    ['Blad1', 'Blad2'],
    ['kind', 'sheet', 'headerRow', 'headerRows', 'decimal', 'dates'],
  ],
  [
    'a workbook of one sheet: none to choose',
    { encoding: null, delimiter: null, sheet: 0 },
    ['Blad1'],
    ['kind', 'headerRow', 'headerRows', 'decimal', 'dates'],
  ],
  [
    'no header row: not how many rows it takes',
    { headerRow: 0 },
    [],
    ['kind', 'encoding', 'delimiter', 'headerRow', 'decimal', 'dates'],
  ],
] as const)('%s', (...[, used, sheets, expected]) => {
  expect(whats(used, sheets)).toEqual(expected);
});

it('each option says what it chooses, as the reading takes it', () => {
  const options = (what: string, used: Partial<Detected> = {}, sheets: readonly string[] = []) =>
    chipsOf(used, sheets).find((chip) => chip.what === what)?.options ?? [];
  expect(options('sheet', { sheet: 1 }, ['Ett', 'Två']).map(({ name, choice }) => [name.sv, choice])).toEqual(
    [
      ['Ett', { sheet: 0 }],
      ['Två', { sheet: 1 }],
    ],
  );
  expect(options('headerRow')[0]).toMatchObject({ name: { sv: 'ingen' }, choice: { headerRow: 0 } });
  expect(options('headerRow', { headerRow: 33 }).at(-1)?.choice).toEqual({ headerRow: 33 });
  expect(options('headerRows').map(({ name }) => name.sv)).toEqual(['en rad', 'två rader']);
  expect(options('delimiter').map(({ choice }) => choice.delimiter)).toEqual([';', ',', '\t', '|']);
  expect(options('encoding').map(({ choice }) => choice.encoding)).toContain('windows-1252');
});
