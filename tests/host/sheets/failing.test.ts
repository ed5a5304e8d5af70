import { type Failure, isFailure } from '../../../src/host/failure';
import { type WorkbookImage, workbookImage } from '../../workbench/workbookImage';
import { countChanges } from '../lists/syncs';
import { useOffice } from '../useOffice';
import {
  addKind,
  addTable,
  noWait,
  prepare,
  pressed,
  pressing,
  priceRows,
  year2026,
} from './workbookToFollow';

const office = useOffice();
const { session } = office;

/** How far into a sync of so many changes it may fail: before anything, after some of them, or with all done and the answer lost. */
function extentsOf(changes: number): readonly number[] {
  const some = [1, 3, 20, 120, changes - 1].filter((extent) => extent > 0 && extent < changes);
  return changes === 0 ? [0] : [...new Set([0, ...some, Infinity])];
}

/** Something that is pressed for, from a workbook that is ready for it. */
interface Way {
  readonly what: string;
  readonly prepare: () => Promise<void>;
  readonly window: typeof year2026 | null;
  readonly kind?: string;
}

async function builtBefore(): Promise<void> {
  await prepare(office);
  await pressed(year2026);
  await session().window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Uppföljning');
    sheet.getRange('Q96').values = [['egen anteckning']];
    sheet.getRange('A203').values = [['nedanför']];
    await context.sync();
  });
}

const budgetRows = [
  ['Månad', 'Placeringsform', 'Ansvar', 'Verksamhet', 'Belopp'],
  [46023, 'HVB', '7410', '5541', 200_000],
];

const ways: readonly Way[] = [
  { what: 'a sheet is built', prepare: () => prepare(office), window: year2026 },
  {
    what: 'a sheet is built anew where one has been deleted',
    prepare: async () => {
      await builtBefore();
      await session().window.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Uppföljning').delete();
        await context.sync();
      });
    },
    window: year2026,
  },
  {
    what: 'a table has come',
    prepare: async () => {
      await builtBefore();
      await addTable(office, 'Priser', priceRows);
    },
    window: { ...year2026, from: 45658 },
  },
  {
    what: 'a kind has come',
    prepare: async () => {
      await builtBefore();
      await addKind(office, 'SiS');
    },
    window: null,
  },
  {
    what: 'a sheet of variances is built',
    prepare: async () => {
      await prepare(office);
      await addTable(office, 'Budget', budgetRows);
    },
    ...{ window: year2026, kind: 'variance' },
  },
  {
    what: 'a kind and bookings have come to a sheet of variances',
    prepare: async () => {
      await prepare(office);
      await addTable(office, 'Budget', budgetRows);
      await pressed(year2026, 'variance');
      await addKind(office, 'SiS');
      await addTable(office, 'Utfall', [
        ['Datum', 'Konto', 'Belopp'],
        [46037, '5541', 1000],
      ]);
      await addTable(office, 'Kontomappning', [
        ['Konto', 'Placeringsform'],
        ['5541', 'HVB'],
      ]);
    },
    ...{ window: null, kind: 'variance' },
  },
];

const press = ({ window, kind = 'followUp' }: Way): ReturnType<typeof pressing> => pressing({ window, kind });

/** Names of cells that are gone stand for nothing: a sheet that has been deleted leaves them, and building takes them away. */
function withoutGone(image: WorkbookImage): WorkbookImage {
  const names = Object.entries(image.names).filter(([, meaning]) => !meaning.includes('#REF'));
  return { ...image, names: Object.fromEntries(names) };
}

/** What tells two moments of a workbook apart: as paths, since a whole workbook is too much to read. */
function differences(one: unknown, other: unknown, path = ''): readonly string[] {
  if (!isRecord(one) || !isRecord(other))
    return JSON.stringify(one) === JSON.stringify(other) ? [] : [`${path}: ${JSON.stringify([one, other])}`];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) => differences(one[key], other[key], `${path}/${key}`));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

async function stylesNow(): Promise<readonly string[]> {
  return session().window.Excel.run(async (context) => {
    const { styles } = context.workbook;
    styles.load('items/name');
    await context.sync();
    return styles.items.map(({ name }) => name);
  });
}

describe.each(ways)('whatever sync Excel refuses when $what', (way) => {
  test('the workbook is cell for cell what it was, and the refusal is told', async () => {
    await way.prepare();
    const changes = countChanges(session());
    expect(isFailure(await press(way))).toBe(false);
    let failures = 0;
    let before: WorkbookImage | null = null;
    let styles: readonly string[] = [];
    for (const [index, count] of [...changes].entries()) {
      for (const afterChanges of extentsOf(count)) {
        if (before === null) {
          await office.reopen();
          await way.prepare();
          before = withoutGone(workbookImage(session()));
          styles = await stylesNow();
        }
        session().host.failSync({ sync: index + 1, afterChanges });
        const outcome = await press(way);
        const at = { sync: index + 1, afterChanges };
        if (isFailure(outcome)) {
          const refused: Failure = { failure: 'other', code: 'GeneralException' };
          expect({ at, outcome }).toEqual({ at, outcome: refused });
          expect({ at, differences: differences(before, withoutGone(workbookImage(session()))) }).toEqual({
            at,
            differences: [],
          });
          expect({ at, styles: await stylesNow() }).toEqual({ at, styles });
          failures += 1;
        } else before = null;
      }
    }
    expect(failures).toBeGreaterThan(10);
  }, 300_000);
});

test('what cannot be put back either is said plainly, and pressing again puts it right', async () => {
  await builtBefore();
  await addKind(office, 'SiS');
  const changes = countChanges(session());
  await pressed();
  const whole = workbookImage(session());
  const writing = changes.indexOf(Math.max(...changes)) + 1;
  await office.reopen();
  await builtBefore();
  await addTable(office, 'Priser', priceRows);
  // The writing fails with nothing done, and so do both ways back.
  for (let sync = writing; sync < writing + 4; sync += 1) session().host.failSync({ sync });
  expect(await press({ what: '', prepare: noWait, window: null })).toEqual({ failure: 'halfRefreshed' });
  expect(await pressed()).toMatchObject({ way: 'refreshed' });
  expect(whole.sheets).toHaveLength(4);
}, 60_000);
