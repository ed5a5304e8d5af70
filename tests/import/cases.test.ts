import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, formatIsoDay, isDay, parseIsoDay } from '../../src/core/day';
import { listKinds } from '../../src/import/kinds/index';
import { type ListReport, isRefusal, type ReadingChoices, type TableCell } from '../../src/import/list';
import type { PlanOptions } from '../../src/import/tablePlan';
import type { ListMemory } from '../../src/import/memory';
import { secretOf, takenInto, type TestTable } from './merging/help';
import { type ReadByTest, readOrRefuse, remarksOf, rowsOf } from './reading';

/*
 * A folder for each difficulty: the list as it comes (input.*) and what is to be made of it (expected.json), worked out by hand.
 * What expected.json does not name is not looked at.
 */

const folder = join(__dirname, 'cases');
const names = readdirSync(folder).filter((name) => readdirSync(join(folder, name)).includes('expected.json'));

interface Into extends TestTable {
  readonly options?: PlanOptions;
}

type Fields = Readonly<Record<string, unknown>>;

/** What expected.json may hold. Dates are written as 2026-01-31. */
interface Expected {
  /** What the case is about, in a sentence. */
  readonly about?: string;
  readonly choices?: ReadingChoices;
  readonly memory?: Partial<ListMemory>;
  /** Keys are made with a secret, and every key is shown as P-1, P-2 … in the order in which they first stand there. */
  readonly withKeys?: boolean;
  /** The table that the list is taken into, and how. */
  readonly into?: Into;
  readonly written?: string;
  readonly refusal?: Fields;
  readonly detected?: Fields;
  readonly counts?: ListReport['counts'];
  readonly sums?: Fields;
  readonly persons?: Fields;
  /** By the id of the column: what fills it, with the header's name; how it is written; what its values mean. */
  readonly matches?: Fields;
  readonly forms?: Fields;
  readonly values?: Fields;
  readonly missing?: readonly string[];
  readonly headers?: readonly string[];
  readonly sheets?: readonly string[];
  readonly letterSamples?: readonly string[];
  /** All but those on rows that are still open, which most lists have: their numbers stand in `stillOpen`. */
  readonly remarks?: readonly Fields[];
  readonly stillOpen?: readonly number[];
  readonly repairs?: Fields;
  readonly repaired?: readonly Fields[];
  readonly columns?: readonly string[];
  readonly rows?: readonly unknown[];
  readonly preview?: readonly unknown[];
  readonly rowNumbers?: readonly number[];
  /** What becomes of the table; its dates are written as 2026-01-31. */
  readonly plan?: Fields;
  readonly after?: readonly unknown[];
  readonly changes?: readonly unknown[];
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

/** What the repairs did: [id, rows taken away, rows changed] of those that did anything, and the sums around them. */
function repairsOf({ repairs: { before, effects, after } }: ListReport): Fields {
  const did = effects.filter(({ removed, changed }) => removed + changed > 0);
  return {
    before,
    did: did.map(({ id, removed, changed }) => [id, removed, changed]),
    after,
  };
}

/** What was found, in the words of expected.json. */
function found(read: ReadByTest, expected: Expected, into: Into | undefined): Expected {
  const { report } = read;
  const columns = expected.columns ?? [];
  const places = columns.map((id) => report.written.indexOf(id));
  return {
    columns,
    detected: { ...report.detected, asOf: written(report.detected.asOf) },
    counts: report.counts,
    sums: { ...report.sums, firstDay: written(report.sums.firstDay), lastDay: written(report.sums.lastDay) },
    persons: { ...report.persons },
    ...aboutColumns(report),
    missing: report.missing,
    headers: report.headers.map(({ name }) => name),
    sheets: report.sheets,
    letterSamples: report.letterSamples,
    stillOpen: remarksOf(read)
      .filter(({ remark }) => remark.problem === 'stillOpen')
      .map(({ row }) => row),
    repairs: repairsOf(report),
    repaired: read.session
      .repairs({ repair: null, from: 0, count: Infinity })
      .rows.map((row) => ({ ...row })),
    remarks: remarksOf(read)
      .filter(({ remark }) => remark.problem !== 'stillOpen')
      .map(({ row, header, raw, remark }) => {
        const { row: earlier, ...rest } = { row: undefined, ...remark };
        return { ...rest, earlier, row, header, raw };
      }),
    preview: report.preview.map(({ cells }) => places.map((place) => cells[place])),
    rowNumbers: report.preview.map(({ row }) => row),
    ...(expected.rows === undefined ? {} : { rows: rowsOf(read, columns) }),
    ...(into === undefined ? {} : taken(read, into)),
  };
}

/** What is told of columns, by their ids. */
function aboutColumns({ matches, headers, forms, values }: ListReport): Partial<Expected> {
  const nameOf = (header: number | null): string | null =>
    header === null ? null : (headers[header]?.name ?? '');
  return {
    matches: Object.fromEntries(
      matches.map(({ columnId, header, suggestion, ...rest }) => [
        columnId,
        { ...rest, header: nameOf(header), suggestion: nameOf(suggestion) },
      ]),
    ),
    forms: Object.fromEntries(forms.map(({ columnId, ...form }) => [columnId, form])),
    values: Object.fromEntries(values.map(({ columnId, ...rest }) => [columnId, rest])),
  };
}

/** The table afterwards, and what is told of it. */
function taken({ session, report }: ReadByTest, into: Into): Partial<Expected> {
  const { plan, after } = takenInto(session, into, into.options);
  const isDay = (id: string | null): boolean =>
    listKinds[report.used.kind].table.columns.some((column) => column.id === id && column.type === 'day');
  return {
    plan: { ...plan },
    after: after.rows.map((cells) =>
      cells.map((cell, position) => (isDay(after.columnIds[position] ?? null) ? isoOf(cell) : cell)),
    ),
    changes: session.changes({ from: 0, count: Infinity }).rows,
  };
}

function isoOf(cell: TableCell): TableCell {
  return typeof cell === 'number' && isDay(cell) ? formatIsoDay(cell) : cell;
}

/** With the keys numbered, since nobody can work them out by hand. */
function withPlainKeys(value: Expected): unknown {
  const keys: string[] = [];
  const text = JSON.stringify(value).replace(/P-[0-9A-Z]{5}-[0-9A-Z]{5}/gu, (key) => {
    if (!keys.includes(key)) keys.push(key);
    return `P-${keys.indexOf(key) + 1}`;
  });
  return JSON.parse(text);
}

describe('a list with the difficulty', () => {
  test.each(names)('%s', async (name) => {
    const expected = expectedOf(name);
    const { about, choices, memory, withKeys, into, written: iso, refusal, ...facts } = expected;
    expect(about).toMatch(/\.$/u);
    const read = await readOrRefuse({ content: inputOf(name), written: dayOf(iso) }, choices, memory);
    if (isRefusal(read)) {
      expect(read).toEqual(refusal);
      return;
    }
    expect(refusal).toBeUndefined();
    const answer = withKeys === true ? await read.session.useSecret(secretOf(1)) : read;
    if ('secret' in answer) throw new Error('The secret is none.');
    const actual = found({ ...read, report: answer.report }, expected, into);
    expect(withKeys === true ? withPlainKeys(actual) : actual).toMatchObject({ columns: [], ...facts });
    const { read: all, kept, removed, leftOut } = answer.report.counts;
    expect(all).toBe(kept + removed + leftOut);
  });
});
