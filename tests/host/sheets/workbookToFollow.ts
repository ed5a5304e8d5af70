import { isFailure } from '../../../src/host/failure';
import { buildReportSheet, type SheetReceipt, type SheetWish } from '../../../src/host/sheets/reportSheets';
import type { Window } from '../../../src/sheets/order';
import type { UsedOffice } from '../useOffice';

/** Nobody waits in a test. */
export const noWait = (): Promise<void> => Promise.resolve();

/** Serial numbers: 46023 = 2026-01-01, 46265 = 2026-08-31, 46387 = 2026-12-31. */
export const year2026: Window = { from: 46023, to: 46387, asOf: 46265 };

const listHeaders = [
  'Anteckning',
  'Placerings-ID',
  'Person',
  'Placeringsform',
  'Startdatum',
  'Slutdatum',
  'Dygnspris',
  'Ansvar',
  'Verksamhet',
  'Antal',
  'Källa',
];
const list = [
  ['ring', '1', 'A', 'HVB', 46023, '', 4500, '7410', '5541', '', 'rad 2'],
  ['', '2', 'B', 'Jourhem', 46050, 46060, 1300, '7420', '5571', '', 'rad 3'],
  ['', '3', 'C', 'HVB', 46060, '', 4600, '7410', '5571', '', 'rad 4'],
  ['', '4', 'D', 'Jourhem', 46070, '', 1300, '', '5571', '', 'rad 5'],
];

/** Puts a table on a sheet of its own. */
export async function addTable(
  { session }: Pick<UsedOffice, 'session'>,
  name: string,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  await session().window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    const range = sheet.getRangeByIndexes(2, 0, rows.length, rows[0]?.length ?? 0);
    range.values = rows.map((row) => [...row]);
    sheet.tables.add(range, true).name = name;
    await context.sync();
  });
}

/** Four placements of two kinds, at two cost centres and one that is blank, in two activities. */
export async function prepare(office: Pick<UsedOffice, 'session'>): Promise<void> {
  await addTable(office, 'Placeringar', [listHeaders, ...list]);
  await addTable(office, 'Former', [
    ['Placeringsform', 'Räknar dygn'],
    ['HVB', 'ja'],
    ['Jourhem', 'ja'],
  ]);
}

/** A price list. */
export const priceRows = [
  ['Placeringsform', 'Gäller från', 'Pris'],
  ['HVB', 46023, 4500],
];

/** Asks for the follow-up sheet. */
export function pressing(wish: Partial<SheetWish>): ReturnType<typeof buildReportSheet> {
  return buildReportSheet(
    { kind: 'followUp', dayRule: 'both', window: null, isShown: true, ...wish },
    noWait,
  );
}

/** Builds or refreshes; throws where it could not be done. */
export async function pressed(
  window: Window | null = null,
  kind: SheetWish['kind'] = 'followUp',
): Promise<SheetReceipt> {
  const outcome = await pressing({ window, kind });
  if (isFailure(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Adds a row to the table of kinds. */
export async function addKind({ session }: Pick<UsedOffice, 'session'>, name: string): Promise<void> {
  await session().window.Excel.run(async (context) => {
    context.workbook.tables.getItem('Former').rows.add(undefined, [[name, 'ja']]);
    await context.sync();
  });
}
