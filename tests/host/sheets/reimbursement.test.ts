import { isFailure } from '../../../src/host/failure';
import { workbookImage } from '../../workbench/workbookImage';
import { useOffice } from '../useOffice';
import { addTable, prepare, pressed, pressing, year2026 } from './workbookToFollow';

/* Whole workbooks are built and read in each: more than the usual five seconds where others compute too. */
jest.setTimeout(60_000);

const office = useOffice();
const { session } = office;

const kind = 'reimbursement';
const name = 'Återsökningsläge';

const image = (): ReturnType<typeof workbookImage> => workbookImage(session());

async function preparePersons(): Promise<void> {
  await prepare(office);
  await addTable(office, 'Personer', [
    ['Person', 'Född', 'Kategori', 'Från', 'Till'],
    ['A', 40179, 'Anvisad', 46023, ''],
  ]);
  await addTable(office, 'Ersättningsbelopp', [
    ['Kategori', 'Från', 'Belopp', 'Regel'],
    ['Anvisad', 45292, 1000, 'schablon'],
  ]);
}

/** The formulas of the sheet, in any order. */
function formulas(): readonly string[] {
  const cells = image().sheets.find((sheet) => sheet.name === name)?.cells ?? {};
  return Object.values(cells).flatMap(({ formula }) => (formula === undefined ? [] : [formula]));
}

test('is not built without persons: what is missing is named, and the workbook is as it was', async () => {
  await prepare(office);
  const before = image();
  const outcome = await pressing({ kind, window: year2026 });
  expect(isFailure(outcome) ? outcome : null).toMatchObject({
    failure: 'tablesMissing',
    tables: ['persons', 'reimbursementRates'],
  });
  expect(image()).toEqual(before);
});

test('asks REIMBURSEMENT for each list, once, over the tables that there are, and stands beside the table of claims', async () => {
  await preparePersons();
  await addTable(office, 'Återsökning', [
    ['Person', 'Period', 'Slag', 'Sökt'],
    ['A', 46023, 'överskjutande', 1000],
  ]);
  expect(await pressed(year2026, kind)).toEqual({ sheet: name, way: 'built', changed: [], missing: [] });
  const lists = formulas().flatMap(
    (formula) => /REIMBURSEMENT\(.*?,Återsökning\[#All\],\$C\$7,\$C\$8,"(\p{L}+)",/u.exec(formula)?.[1] ?? [],
  );
  expect(lists.sort()).toEqual(['frister', 'intäkt', 'kvartal', 'ålder']);
  expect(image().sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(['Återsökning', name]));
});

test('is built again with the claims when these have come', async () => {
  await preparePersons();
  await pressed(year2026, kind);
  expect(formulas().some((formula) => formula.includes('Återsökning'))).toBe(false);
  await addTable(office, 'Återsökning', [
    ['Person', 'Period', 'Slag', 'Sökt'],
    ['A', 46023, 'överskjutande', 1000],
  ]);
  expect(await pressed(null, kind)).toMatchObject({ sheet: name, way: 'refreshed' });
  expect(formulas().filter((formula) => formula.includes('Återsökning[#All]'))).toHaveLength(4);
});
