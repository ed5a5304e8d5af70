import { isFailure } from '../../../src/host/failure';
import { workbookImage } from '../../workbench/workbookImage';
import { useOffice } from '../useOffice';
import { addTable, prepare, pressed, pressing, year2026 } from './workbookToFollow';

/* Whole workbooks are built and read in each: more than the usual five seconds where others compute too. */
jest.setTimeout(60_000);

const office = useOffice();
const { session } = office;

const kind = 'reconciliation';
const name = 'Avstämning';

async function prepareLedger(): Promise<void> {
  await prepare(office);
  await addTable(office, 'Utfall', [
    ['Datum', 'Ansvar', 'Konto', 'Placerings-ID', 'Belopp'],
    [46081, '7410', '4532', '1', 139_500],
    [46082, '7420', '4531', '2', 14_300],
  ]);
  await addTable(office, 'Kontomappning', [
    ['Konto', 'Verksamhet', 'Ansvar', 'Placeringsform'],
    ['4532', '', '7410', 'HVB'],
    ['4531', '', '7420', 'Jourhem'],
  ]);
}

const image = (): ReturnType<typeof workbookImage> => workbookImage(session());

/** The formulas of the sheet, in any order. */
function formulas(): readonly string[] {
  const cells = image().sheets.find((sheet) => sheet.name === name)?.cells ?? {};
  return Object.values(cells).flatMap(({ formula }) => (formula === undefined ? [] : [formula]));
}

test('is not built without a ledger: what is missing is named, and the workbook is as it was', async () => {
  await prepare(office);
  const before = image();
  expect(isFailure(await pressing({ kind, window: year2026 }))).toBe(true);
  expect(image()).toEqual(before);
});

test('asks RECONCILE for each list, once, over the tables that there are', async () => {
  await prepareLedger();
  expect(await pressed(year2026, kind)).toEqual({ sheet: name, way: 'built', changed: [], missing: [] });
  const lists = formulas().flatMap(
    (formula) => /RECONCILE\(.*?,\$C\$8,"(\p{L}+)",/u.exec(formula)?.[1] ?? [],
  );
  expect(lists.sort()).toEqual(['omappade', 'periodiseringar', 'rader', 'sammandrag', 'uppbokning']);
});

test('gives each list columns of its own, the voucher beside the accruals', async () => {
  await prepareLedger();
  await pressed(year2026, kind);
  const columnsOf = (id: string): string[] =>
    [...(image().names[`varddygn.${kind}.${id}`] ?? '').matchAll(/\$([A-Z]+)\$/gu)].map(
      ([, column]) => column ?? '',
    );
  expect(['rows', 'accruals', 'voucher', 'unmapped'].map(columnsOf)).toEqual([
    ['A', 'N'],
    ['P', 'X'],
    ['Z', 'AD'],
    ['AF', 'AJ'],
  ]);
});

test('checks the sum of the voucher against that of the accruals', async () => {
  await prepareLedger();
  await pressed(year2026, kind);
  expect(formulas()).toEqual(expect.arrayContaining(['=X5', '=AD5']));
});
