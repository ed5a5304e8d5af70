import fc from 'fast-check';
import { isRefusal, type Delimiter } from '../../src/import/list';
import { rowsOf } from '../../src/import/rows/rows';
import { plainText } from '../../src/import/source/plainText';
import { formatIsoDay, isDay } from '../../src/core/day';
import { allCells, readOrFail, remarksOf, rowsOf as writtenRows } from './reading';

/*
 * A second reading of whole lists, written as plainly as can be: text cut at signs, dates by the runtime's calendar, kronor by
 * whole numbers. Slow, and right only for the lists that these tests make.
 */

const delimiters: readonly Delimiter[] = [';', ',', '\t', '|'];

const written = (cell: string, delimiter: Delimiter): string =>
  cell.includes(delimiter) || /["\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

describe('rows', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'Å', ' ', '"', ';', ',', '\t', '|', '\n', '€', '0'),
    maxLength: 8,
  });
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });

  test.each(delimiters)('with any cells come back as they were written with %j', async (delimiter) => {
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async (cells, quotesAll) => {
        const quoted = (text: string): string =>
          quotesAll ? `"${text.replaceAll('"', '""')}"` : written(text, delimiter);
        const text = cells.map((row) => row.map(quoted).join(delimiter)).join('\r\n') + '\r\n';
        const read = await rowsOf(plainText(text).text, { delimiter }, () => undefined);
        expect(isRefusal(read) ? read : allCells(read)).toEqual(cells);
      }),
    );
  });
});

/** A row of a list, each cell with what is to be made of it; null: it cannot be read. */
interface Case {
  readonly kind: string;
  readonly start: string;
  readonly end: string;
  readonly price: string;
}

const date = fc.oneof(
  fc
    .date({ min: new Date('1950-01-01'), max: new Date('2079-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc.constantFrom('2026-02-30', '2023-02-29', '2024-02-29', '31 januari', '2026-13-01'),
);
const form = fc.constantFrom('plain', 'compact', 'time');
const dateText = fc.tuple(date, form).map(([iso, how]) => {
  if (how === 'compact') return iso.replaceAll('-', '');
  return how === 'time' && iso.length === 10 && iso.startsWith('2') ? `${iso} 00:00:00` : iso;
});
const price = fc.oneof(
  fc.tuple(fc.nat(9_999_999), fc.nat(99)).map(([kronor, ore]) => {
    const grouped = String(kronor).replace(/\B(?=(?:\d{3})+$)/gu, '\u00a0');
    return `${grouped},${String(ore).padStart(2, '0')}`;
  }),
  fc.constantFrom('', 'fri', 'x', '-5', '1 2,50', '1,2,3', '12 kr', '1.5.2'),
);
const listCase: fc.Arbitrary<Case> = fc.record({
  kind: fc.constantFrom('HVB', 'Jourhem', '', ' '),
  start: fc.oneof(dateText, fc.constant('')),
  end: fc.oneof(dateText, fc.constantFrom('', 'Tills vidare', '9999-12-31')),
  price,
});

/** The ISO date that a text says; null where it says none. */
function naiveDate(text: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-?(\d\d)-?(\d\d)(?: 00:00:00)?$/u.exec(text) ?? [];
  const iso = `${year}-${month}-${day}`;
  const time = Date.parse(iso);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}

/** Öre; null where the text is no amount of kronor. */
function naiveOre(text: string): number | null {
  const [, kronor, ore = '00'] = /^(\d{1,3}(?:\u00a0\d{3})*)(?:,(\d\d))?(?: kr)?$/u.exec(text) ?? [];
  return kronor === undefined ? null : Number(kronor.replaceAll('\u00a0', '')) * 100 + Number(ore);
}

/** The row as the table is to hold it; null where it is left out. */
function naiveRow({ kind, start, end, price: text }: Case, index: number): (string | number)[] | null {
  const first = naiveDate(start);
  const isOpen = ['', 'Tills vidare', '9999-12-31'].includes(end);
  const last = isOpen ? '' : naiveDate(end);
  const ore = naiveOre(text);
  if (kind.trim() === '' || first === null || last === null) return null;
  if (last !== '' && last < first) return null;
  if (text !== '' && text !== 'fri' && ore === null) return null;
  return [`P${index}`, kind, first, last, ore === null ? text : ore / 100];
}

function naiveDays([, , start, end]: readonly (string | number)[], asOf: string): number {
  const last = end === '' || String(end) > asOf ? asOf : String(end);
  return Math.max(0, (Date.parse(last) - Date.parse(String(start))) / 86_400_000 + 1);
}

describe('a whole list', () => {
  test('is read as the plain reading reads it', () =>
    fc.assert(
      fc.asyncProperty(fc.array(listCase, { minLength: 1, maxLength: 12 }), async (cases) => {
        const lines = cases.map(({ kind, start, end, price: text }, index) => [
          `P${index}`,
          kind,
          start,
          end,
          text,
        ]);
        const content = [
          ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnspris'],
          ...lines,
          ['Z;;;;9,50'],
        ]
          .map((cells) => cells.join(';'))
          .join('\n');
        const read = await readOrFail({ content });
        const expected = [...cases.map(naiveRow), null];
        const kept = expected.filter((row) => row !== null);
        expect(writtenRows(read, ['placementId', 'kind', 'start', 'end', 'dayPrice'])).toEqual(kept);
        const { counts, sums, used } = read.report;
        expect(counts).toMatchObject({
          read: expected.length,
          kept: kept.length,
          leftOut: expected.length - kept.length,
        });
        const leftOut = new Set(
          remarksOf(read)
            .filter(({ leavesOut }) => leavesOut)
            .map(({ row }) => row),
        );
        expect([...leftOut]).toEqual(expected.flatMap((row, index) => (row === null ? [index + 2] : [])));
        const asOf = used.asOf !== null && isDay(used.asOf) ? formatIsoDay(used.asOf) : '';
        const days = kept.map((row) => naiveDays(row, asOf));
        const ore = kept.map(
          (row, index) => Math.round(Number(row[4] === 'fri' ? 0 : row[4]) * 100) * (days[index] ?? 0),
        );
        expect(sums.days).toBe(days.reduce((sum, each) => sum + each, 0));
        expect(sums.kronor).toBeCloseTo(ore.reduce((sum, each) => sum + each, 0) / 100, 6);
      }),
      { numRuns: 300 },
    ));
});
