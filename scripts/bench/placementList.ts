import { randomIntegers } from './random';

/** How many rows the lists of the benches have. */
export const rowCount = 200_000;

/** How many columns they have: as many as case systems export. */
export const columnCount = 14;

/** What the columns are called. */
export const headers = [
  ...['Placerings-ID', 'Person', 'Placeringsform', 'Lagrum', 'Utförare', 'Startdatum', 'Slutdatum'],
  ...['Dygnspris', 'Arvode', 'Omkostnad', 'Ansvar', 'Verksamhet', 'Registrerad', 'Anteckning'],
] as const;

const kinds = ['HVB', 'Eget familjehem', 'Konsulentstött familjehem', 'Stödboende', 'Jourhem'];
const laws = ['SoL 4 kap. 1 §', 'LVU 2 §', 'LVU 3 §', 'LVU 6 §'];
const notes = [
  '',
  'Anhörig kontaktad – återkommer',
  'Pris enligt avtal; 5 € i avgift',
  'Säger "kanske" om flytt',
];

/** A date as its parts; null where there is none. */
export type WrittenDate = readonly [year: number, month: number, day: number] | null;

/** A cell: a text, an amount in öre, or a date. */
export type ListCell = string | { readonly ore: number } | { readonly date: WrittenDate };

/** The rows of a list of placements, the same ones every time. */
export function placementRows(): readonly (readonly ListCell[])[] {
  const random = randomIntegers(1);
  const date = (from: number, years: number): ListCell => ({
    date: [from + random(years), 1 + random(12), 1 + random(28)],
  });
  const pick = (words: readonly string[]): string => words[random(words.length)] ?? '';
  const price = (): ListCell => ({ ore: (1 + random(8)) * 100_000 + random(1000) * 100 + random(100) });
  return Array.from({ length: rowCount }, (_, row) => [
    `P${100_000 + row}`,
    `B${random(40_000)}`,
    pick(kinds),
    pick(laws),
    `Vårdbolaget Ängen nr ${random(400)} AB`,
    date(2010, 16),
    random(4) === 0 ? { date: null } : date(2027, 3),
    price(),
    random(3) === 0 ? price() : '',
    random(3) === 0 ? price() : '',
    String(41_000 + random(60)),
    String(5_500 + random(40)),
    date(2010, 16),
    pick(notes),
  ]);
}

/** The list as a case system writes it as text: semicolons, decimal commas, quotation marks where they are needed. */
export function placementText(): string {
  const rows = placementRows().map((cells) => cells.map(asText).join(';'));
  return [headers.join(';'), ...rows, ''].join('\r\n');
}

function asText(cell: ListCell): string {
  if (typeof cell === 'string') return /[";]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  if ('date' in cell) return cell.date === null ? '' : cell.date.map(twoDigits).join('-');
  const kronor = String(Math.floor(cell.ore / 100));
  return `${kronor.slice(0, -3)} ${kronor.slice(-3)},${twoDigits(cell.ore % 100)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
