import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, formatIsoDay, parseIsoDay } from '../../src/core/day';
import { type ListReport, isRefusal, type ReadingChoices } from '../../src/import/list';
import { type ReadByTest, readOrRefuse, remarksOf, rowsOf } from './reading';

/*
 * A folder for each difficulty: the list as it comes (input.*) and what is to be made of it (expected.json), worked out by hand.
 * What expected.json does not name is not looked at.
 */

const folder = join(__dirname, 'cases');
const names = readdirSync(folder).filter((name) => readdirSync(join(folder, name)).includes('expected.json'));

type Fields = Readonly<Record<string, unknown>>;

/** What expected.json may hold. Dates are written as 2026-01-31. */
interface Expected {
  /** What the case is about, in a sentence. */
  readonly about?: string;
  readonly choices?: ReadingChoices;
  readonly written?: string;
  readonly refusal?: Fields;
  readonly detected?: Fields;
  readonly counts?: ListReport['counts'];
  readonly sums?: Fields;
  readonly persons?: Fields;
  readonly missing?: readonly string[];
  readonly headers?: readonly string[];
  readonly remarks?: readonly Fields[];
  readonly columns?: readonly string[];
  readonly rows?: readonly unknown[];
  readonly preview?: readonly unknown[];
  readonly rowNumbers?: readonly number[];
}

function inputOf(name: string): Uint8Array {
  const file = readdirSync(join(folder, name)).find((each) => each.startsWith('input.'));
  if (file === undefined) throw new Error(`${name} has no input`);
  return new Uint8Array(readFileSync(join(folder, name, file)));
}

function isExpected(value: unknown): value is Expected {
  return typeof value === 'object' && value !== null && 'about' in value;
}

function expectedOf(name: string): Expected {
  const expected: unknown = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
  if (!isExpected(expected)) throw new Error(`${name} does not say what it is about`);
  return expected;
}

function dayOf(iso: string | undefined): Day | null {
  return iso === undefined ? null : (parseIsoDay(iso) ?? null);
}

const written = (day: Day | null): string | null => (day === null ? null : formatIsoDay(day));

/** What was found, in the words of expected.json. */
function found(read: ReadByTest, expected: Expected): Expected {
  const { report } = read;
  const columns = expected.columns ?? [];
  const places = columns.map((id) => report.written.indexOf(id));
  return {
    columns,
    detected: { ...report.detected, asOf: written(report.detected.asOf) },
    counts: report.counts,
    sums: { ...report.sums, firstDay: written(report.sums.firstDay), lastDay: written(report.sums.lastDay) },
    persons: { ...report.persons },
    missing: report.missing,
    headers: report.headers.map(({ name }) => name),
    remarks: remarksOf(read).map(({ row, header, raw, remark }) => {
      const { row: earlier, ...rest } = { row: undefined, ...remark };
      return { ...rest, earlier, row, header, raw };
    }),
    preview: report.preview.map(({ cells }) => places.map((place) => cells[place])),
    rowNumbers: report.preview.map(({ row }) => row),
    ...(expected.rows === undefined ? {} : { rows: rowsOf(read, columns) }),
  };
}

describe('a list with the difficulty', () => {
  test.each(names)('%s', async (name) => {
    const expected = expectedOf(name);
    const { about, choices, written: iso, refusal, ...facts } = expected;
    expect(about).toMatch(/\.$/u);
    const read = await readOrRefuse({ content: inputOf(name), written: dayOf(iso) }, choices);
    if (isRefusal(read)) {
      expect(read).toEqual(refusal);
      return;
    }
    expect(refusal).toBeUndefined();
    const actual = found(read, expected);
    expect(actual).toMatchObject({ columns: [], ...facts });
    expect(actual.counts?.read).toBe((actual.counts?.kept ?? NaN) + (actual.counts?.leftOut ?? NaN));
  });
});
