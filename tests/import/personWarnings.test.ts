/** The warnings that go by who the person is, once more by a plain reading of the same rows: date by date and pair by pair. */

import fc from 'fast-check';
import { day as dayOf } from '../core/help';
import { asItStands, readOrFail, remarksOf } from './reading';

/** A person as the makers of the numbers know them. */
interface Person {
  /** How the number is written, one way or another; the same person each time. */
  readonly writings: readonly string[];
  readonly born: string;
  /** lasting: a personal number; passing: one for the time being; other: none that tells when the person was born. */
  readonly sort: 'lasting' | 'passing' | 'other';
  readonly isRight: boolean;
}

/** The check digit that makes a multiple of ten of the digits and itself, every second digit counting double. */
function checkDigit(nine: string): number {
  const digits = Array.from(nine, (digit, index) => String(Number(digit) * (index % 2 === 0 ? 2 : 1)));
  const sum = Array.from(digits.join(''), Number).reduce((total, digit) => total + digit, 0);
  return (10 - (sum % 10)) % 10;
}

/** With three digits of birth, and a check digit that is right or one too high; the day of a coordination number is raised by 60. */
function numbered(born: string, serial: string, { raised = 0, isRight = true } = {}): Person {
  const [year = '', month = '', day = ''] = born.split('-');
  const date = year.slice(2) + month + String(Number(day) + raised).padStart(2, '0');
  const tail = serial + String((checkDigit(date + serial) + (isRight ? 0 : 1)) % 10);
  const writings = [
    `${year.slice(0, 2)}${date}-${tail}`,
    `${year.slice(0, 2)}${date}${tail}`,
    `${date}-${tail}`,
  ];
  return { writings, born, sort: raised === 0 ? 'lasting' : 'passing', isRight };
}

const lettered = (born: string, tail: string, sort: Person['sort'] = 'passing'): Person => {
  const date = born.replaceAll('-', '');
  return {
    writings: [`${date}-${tail}`, `${date}${tail}`, `${date.slice(2)}-${tail}`],
    born,
    sort,
    isRight: true,
  };
};

const nobodyKnows = (writing: string): Person => ({
  writings: [writing],
  born: '',
  sort: 'other',
  isRight: false,
});

const persons: readonly Person[] = [
  ...[numbered('2026-01-20', '238'), numbered('2026-01-20', '448'), numbered('2026-01-21', '012')],
  ...[numbered('2026-01-20', '239', { raised: 60 }), numbered('2026-01-22', '240', { isRight: false })],
  ...[lettered('2026-01-20', 'TF01'), lettered('2026-01-21', 'T123'), lettered('2026-01-20', 'R204')],
  ...[nobodyKnows('B001'), nobodyKnows('123456789012'), nobodyKnows('')],
];

interface Row {
  readonly person: Person;
  readonly writing: string;
  readonly start: string;
  readonly end: string;
  readonly rule: 'båda' | 'nätter' | '';
  readonly quantity: '' | '2,5';
  readonly carerBorn: string;
}

const oneDay = 86_400_000;
const later = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * oneDay).toISOString().slice(0, 10);
const daysFrom = (date: string, to: string): number => (Date.parse(to) - Date.parse(date)) / oneDay;

/** From ten days before the first was born to a little after the list's date. */
const asOf = '2026-02-20';
const day = fc.nat({ max: 45 }).map((days) => later('2026-01-10', days));

const row: fc.Arbitrary<Row> = fc
  .record({
    person: fc.constantFrom(...persons),
    way: fc.nat({ max: 2 }),
    start: day,
    length: fc.option(fc.nat({ max: 20 }), { freq: 4 }),
    rule: fc.constantFrom('båda' as const, 'nätter' as const, '' as const),
    quantity: fc.constantFrom('' as const, '' as const, '' as const, '2,5' as const),
    carerBorn: fc.constantFrom('', '', '1980', '2026', '2027'),
  })
  .map(({ way, length, ...rest }) => ({
    ...rest,
    writing: rest.person.writings[way % rest.person.writings.length] ?? '',
    end: length === null ? '' : later(rest.start, length),
  }));

const lists = fc.array(row, { minLength: 1, maxLength: 12 });

const headers =
  'Person;Placeringsform;Utförare;Startdatum;Slutdatum;Dygnsregel;Antal;Uppdragstagare född;Dygnspris';

const text = (rows: readonly Row[]): string =>
  [
    headers,
    ...rows.map(({ writing, start, end, rule, quantity, carerBorn }) =>
      [writing, 'HVB', 'A', start, end, rule, quantity, carerBorn, '1000'].join(';'),
    ),
  ].join('\n');

/** What is said with a code: the index of the row, the column, and what the remark itself tells. */
async function said(rows: readonly Row[], code: string): Promise<readonly Said[]> {
  const source = { content: text(rows), written: dayOf(asOf) };
  const read = await readOrFail(source, { ...asItStands, asOf: dayOf(asOf) });
  expect(read.report.counts.kept).toBe(rows.length);
  return remarksOf(read)
    .filter(({ remark }) => remark.problem === code)
    .map(({ row: number, header, remark }) => ({
      ...{ index: number - 2, header },
      other: 'row' in remark ? remark.row - 2 : null,
      days: 'days' in remark ? remark.days : null,
    }));
}

interface Said {
  readonly index: number;
  readonly header: string | null;
  readonly other: number | null;
  readonly days: number | null;
}

const runs = { numRuns: 150 };
const never = '9999-99-99';

/** The first date that a row no longer counts. */
const firstFree = ({ end, rule }: Row): string => {
  if (end === '') return never;
  return rule === 'nätter' ? end : later(end, 1);
};

function datesOf(each: Row): ReadonlySet<string> {
  const dates = new Set<string>();
  for (let date = each.start; date < firstFree(each) && date <= asOf; date = later(date, 1)) dates.add(date);
  return dates;
}

/** The indexes of the rows by first day, of those that begin on the same day by place. */
const inOrder = (rows: readonly Row[]): readonly number[] =>
  [...rows.keys()].sort((one, other) => {
    const [from = '', to = ''] = [rows[one]?.start, rows[other]?.start];
    return from === to ? one - other : from < to ? -1 : 1;
  });

test('overlapsRow: the dates that a row shares with the earlier one of the person with which it shares most', async () => {
  await fc.assert(
    fc.asyncProperty(lists, async (rows) => {
      const order = inOrder(rows);
      const shared = (one: Row, other: Row): number => {
        const dates = datesOf(other);
        return [...datesOf(one)].filter((date) => dates.has(date)).length;
      };
      const counts = ({ person, quantity }: Row): boolean => person.writings[0] !== '' && quantity === '';
      const found = await said(rows, 'overlapsRow');
      const expected = rows.flatMap((each, index) => {
        const earlier = order
          .slice(0, order.indexOf(index))
          .flatMap((place) => rows[place] ?? [])
          .filter((other) => other.person === each.person && counts(other));
        const most = Math.max(0, ...earlier.map((other) => shared(each, other)));
        return counts(each) && most > 0 ? [{ index, days: most }] : [];
      });
      expect(found.map(({ index, days }) => ({ index, days }))).toEqual(expected);
      for (const { index, other, days } of found) {
        const [one, two] = [rows[index], rows[other ?? -1]];
        if (one === undefined || two === undefined) throw new Error('no row');
        expect(shared(one, two)).toBe(days);
        expect([two.person, order.indexOf(other ?? -1) < order.indexOf(index)]).toEqual([one.person, true]);
      }
    }),
    runs,
  );
});

test('twoIdentities: where a stay under a number for the time being ends within a week of a lasting one’s first day', async () => {
  await fc.assert(
    fc.asyncProperty(lists, async (rows) => {
      const order = inOrder(rows);
      const isNear = (passing: Row, start: string): boolean =>
        firstFree(passing) !== never && Math.abs(daysFrom(start, firstFree(passing))) <= 7;
      const near = rows.map((each, index) => {
        const first = order.find((place) => rows[place]?.person === each.person);
        if (first !== index || each.person.sort !== 'lasting') return [];
        const isOther = ({ person }: Row): boolean =>
          person.sort === 'passing' && person.born === each.person.born;
        return [...rows.entries()]
          .filter(([, other]) => isOther(other) && isNear(other, each.start))
          .map(([place]) => place);
      });
      const found = await said(rows, 'twoIdentities');
      expect(found.map(({ index }) => index)).toEqual(
        near.flatMap((places, index) => (places.length > 0 ? [index] : [])),
      );
      for (const { index, other, header } of found) {
        expect(near[index]).toContain(other);
        expect(header).toBe('Person');
      }
    }),
    runs,
  );
});

test('bornAfterStart: rows before the day of birth that a right number tells with its century, or before the year of the carer’s', async () => {
  await fc.assert(
    fc.asyncProperty(lists, async (rows) => {
      const isTold = ({ writing, person }: Row): boolean => person.isRight && writing.startsWith('20');
      const expected = rows.flatMap((each, index) => [
        ...(isTold(each) && each.start < each.person.born ? [{ index, header: 'Person' }] : []),
        ...(each.carerBorn > each.start.slice(0, 4) ? [{ index, header: 'Uppdragstagare född' }] : []),
      ]);
      const found = (await said(rows, 'bornAfterStart')).map(({ index, header }) => ({ index, header }));
      const inOneOrder = (all: readonly object[]): readonly string[] =>
        all.map((each) => JSON.stringify(each)).sort();
      expect(inOneOrder(found)).toEqual(inOneOrder(expected));
    }),
    runs,
  );
});
