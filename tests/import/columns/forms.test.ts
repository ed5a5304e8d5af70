import fc from 'fast-check';
import { formatIsoDay, isDay } from '../../../src/core/day';
import { readDay, settledDayForm } from '../../../src/import/columns/day';
import { isErrorText } from '../../../src/import/columns/errorText';
import { partOf } from '../../../src/import/columns/part';
import { isShortDay, pivotFor, shortDay } from '../../../src/import/columns/shortDay';
import type { ColumnForm } from '../../../src/import/forms';
import type { ReadingChoices } from '../../../src/import/list';
import { readOrFail, remarksOf, rowsOf } from '../reading';

const iso = (day: number | string | null): string =>
  typeof day === 'number' && isDay(day) ? formatIsoDay(day) : String(day);

describe('six digits', () => {
  test.each([
    ['260131', 36, '2026-01-31'],
    ['360131', 36, '2036-01-31'],
    ['370131', 36, '1937-01-31'],
    ['000229', 36, '2000-02-29'],
    ['000229', 0, '2000-02-29'],
    ['010229', 36, 'noSuchDate'],
    ['261301', 36, 'noSuchDate'],
    ['26-01-31', 36, '2026-01-31'],
    ['260131', null, 'ambiguousDate'],
    ['2601311', 36, 'null'],
    ['26013', 36, 'null'],
    ['26 131', 36, 'null'],
    ['26-0131', 36, 'null'],
  ])('%s with the pivot %s are %s', (text, pivot, expected) => {
    expect(iso(shortDay(text, pivot))).toBe(expected);
  });

  it('are a date in either century exactly if the calendar of the runtime has one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (number) => {
        const text = String(number).padStart(6, '0');
        const exists = (century: string): boolean => {
          const written = `${century}${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4)}`;
          const time = Date.parse(`${written}T00:00:00Z`);
          return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
        };
        expect(isShortDay(text)).toBe(exists('19') || exists('20'));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    [2026, 36],
    [2003, 13],
    [1998, 8],
    [1985, 0],
    [2095, 99],
  ])('in a list of %i have the pivot %i', (year, pivot) => {
    expect(pivotFor(year)).toBe(pivot);
  });
});

describe('a quarter', () => {
  const form = { ...settledDayForm, mayBeQuarter: true };

  test.each([
    ['2026 kv 1', '2026-01-01'],
    ['2026K2', '2026-04-01'],
    ['2026-Q3', '2026-07-01'],
    ['Q4 2026', '2026-10-01'],
    ['kvartal 1 2026', '2026-01-01'],
    ['Kv. 2, 2026', '2026-04-01'],
    ['2026-05-17', '2026-05-17'],
    ['2026 kv 5', 'unreadableDate'],
    ['2026:1', 'unreadableDate'],
    ['kv 1', 'unreadableDate'],
    ['26 kv 1', 'unreadableDate'],
  ])('%s begins on %s', (text, expected) => {
    expect(iso(readDay(text, form))).toBe(expected);
  });

  it('is no date where quarters are not', () => {
    expect(readDay('2026 kv 1', settledDayForm)).toBe('unreadableDate');
  });
});

describe('an error of Excel', () => {
  test.each([
    '#N/A',
    '#n/a',
    '#SAKNAS!',
    '#VÄRDEFEL!',
    '#VA\u0308RDEFEL!',
    '#DIVISION/0!',
    '####',
    '#SPILL!',
  ])('is %s', (text) => {
    expect(isErrorText(text)).toBe(true);
  });

  test.each(['#12', '#', '##', 'N/A', '', '#SAKNAS! i listan', `#${'N'.repeat(40)}`])('is not %j', (text) => {
    expect(isErrorText(text)).toBe(false);
  });
});

describe('the parts of a text', () => {
  const sign = fc.constantFrom('-', '–', ' - ', '/', ' till ');

  it('make the whole again with the sign between', () => {
    fc.assert(
      fc.property(fc.string(), sign, fc.string(), (before, between, after) => {
        const text = before + between + after;
        const parts = (['before', 'after'] as const).map((side) => partOf(text, { sign: between, side }));
        expect(parts.join(between)).toBe(text);
        expect(parts[0]).not.toContain(between);
      }),
    );
  });

  it('are all of it, and nothing, where the sign is not there', () => {
    expect(partOf('2026-01-01', { sign: '–', side: 'before' })).toBe('2026-01-01');
    expect(partOf('2026-01-01', { sign: '–', side: 'after' })).toBe('');
  });
});

/** A list of placements with these first days and prices. */
async function read(
  cells: readonly (readonly [start: string, price: string])[],
  choices?: ReadingChoices,
): ReturnType<typeof readOrFail> {
  const lines = cells.map(([start, price], index) => `P${index}\tHVB\t${start}\t${price}`);
  const content = ['Placerings-ID\tPlaceringsform\tStartdatum\tDygnspris', ...lines].join('\n');
  return readOrFail({ content }, choices);
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Every form of dates, by plain concatenation of their parts. */
const dateForms: Readonly<Record<string, (date: Date) => string>> = {
  iso: (date) => date.toISOString().slice(0, 10),
  compact: (date) => date.toISOString().slice(0, 10).replaceAll('-', ''),
  withTime: (date) => `${date.toISOString().slice(0, 10)} 23:59:59`,
  dayFirst: (date) => `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`,
  slash: (date) => `${date.getUTCDate()}/${date.getUTCMonth() + 1} ${date.getUTCFullYear()}`,
  monthFirst: (date) => `${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}/${date.getUTCFullYear()}`,
  short: (date) => date.toISOString().slice(2, 10).replaceAll('-', ''),
  serial: (date) => String(date.getTime() / 86_400_000 + 25_569),
};

/** What the forms are called, and what must be said of those that do not speak for themselves. */
const formNames: Readonly<Record<string, ColumnForm>> = {
  dayFirst: { type: 'date', form: 'dayMonthYear', pivot: null },
  slash: { type: 'date', form: 'dayMonthYear', pivot: null },
  monthFirst: { type: 'date', form: 'monthDayYear', pivot: null },
  short: { type: 'date', form: 'shortYear', pivot: 60 },
  serial: { type: 'date', form: 'serial', pivot: null },
};

const dates = fc.array(
  fc.date({ min: new Date('1961-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map((date) => {
    date.setUTCHours(0, 0, 0, 0);
    return date;
  }),
  { minLength: 1, maxLength: 8 },
);

describe('a column of dates', () => {
  it.each(Object.keys(dateForms))('in the form %s is read right once the form is said', async (name) => {
    await fc.assert(
      fc.asyncProperty(dates, async (days) => {
        const form = formNames[name];
        const choices = form === undefined ? undefined : { forms: { start: form } };
        const written = await read(
          days.map((day) => [dateForms[name]?.(day) ?? '', '1']),
          choices,
        );
        expect(rowsOf(written, ['start'])).toEqual(days.map((day) => [day.toISOString().slice(0, 10)]));
      }),
      { numRuns: 10 },
    );
  });

  it('is never read wrong while nothing is said: right, or not at all', async () => {
    await fc.assert(
      fc.asyncProperty(dates, fc.constantFrom(...Object.keys(dateForms)), async (days, name) => {
        const cells = days.map((day) => [dateForms[name]?.(day) ?? '', '1'] as const);
        const found = await read(cells);
        const right = days.map((day) => day.toISOString().slice(0, 10));
        const kept = right.filter(
          (_, index) => !remarksOf(found).some(({ row, leavesOut }) => leavesOut && row === index + 2),
        );
        // Years of two digits have a century only by the year of the list, which these lists do not tell.
        if (name !== 'short') expect(rowsOf(found, ['start'])).toEqual(kept.map((day) => [day]));
        else expect(kept).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

const decimals = [',', '.'] as const;
const groups = ['space', '.', ',', "'", 'none'] as const;
const signs = { space: '\u00a0', '.': '.', ',': ',', "'": '’', none: '' } as const;

/** An amount as people write it. */
function amountText(
  { ore, places }: { ore: number; places: number },
  decimal: string,
  group: string,
): string {
  const whole = String(Math.floor(ore / 100)).replace(/\B(?=(?:\d{3})+$)/gu, group);
  return places === 0 ? whole : `${whole}${decimal}${two(ore % 100)}${'0'.repeat(places - 2)}`;
}

describe('a column of amounts', () => {
  const amounts = fc.array(
    fc.tuple(fc.nat(999_999_999), fc.constantFrom(0, 2, 3)).map(([ore, places]) => ({
      ore: places === 0 ? ore - (ore % 100) : ore,
      places,
    })),
    { minLength: 1, maxLength: 8 },
  );
  const form = fc
    .tuple(fc.constantFrom(...decimals), fc.constantFrom(...groups))
    .filter(([decimal, group]) => decimal !== group);

  it('is read right once its form is said', async () => {
    await fc.assert(
      fc.asyncProperty(amounts, form, async (list, [decimal, group]) => {
        const cells = list.map(
          (amount) => ['2026-01-01', amountText(amount, decimal, signs[group])] as const,
        );
        const found = await read(cells, { forms: { dayPrice: { type: 'number', decimal, groups: group } } });
        expect(rowsOf(found, ['dayPrice'])).toEqual(list.map(({ ore }) => [ore / 100]));
      }),
      { numRuns: 30 },
    );
  });

  it('is never read wrong while nothing is said: right, or not at all', async () => {
    await fc.assert(
      fc.asyncProperty(amounts, form, async (list, [decimal, group]) => {
        const cells = list.map(
          (amount) => ['2026-01-01', amountText(amount, decimal, signs[group])] as const,
        );
        const found = await read(cells);
        const leftOut = new Set(
          remarksOf(found)
            .filter(({ leavesOut }) => leavesOut)
            .map(({ row }) => row),
        );
        const kept = list.filter((_, index) => !leftOut.has(index + 2));
        expect(rowsOf(found, ['dayPrice'])).toEqual(kept.map(({ ore }) => [ore / 100]));
      }),
      { numRuns: 50 },
    );
  });
});

describe('numbers of worksheets', () => {
  it('are what they are, days and amounts alike', async () => {
    const values = [
      ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnspris', 'Uppdragstagare född'],
      ['P1', 'HVB', 46_023, 2_958_465, 1.85, 1968],
      ['P2', 'HVB', 46_054.75, 46_081, 1850, 24_837],
      ['P3', 'HVB', 20_260_131, '31/1 2026', 1e15, ''],
      ['P4', 'HVB', 46_023, '', -1, ''],
      ['P5', 'HVB', 2026, '', 1, ''],
    ];
    const found = await readOrFail({ content: { values, firstRow: 1 } });
    expect(rowsOf(found, ['placementId', 'start', 'end', 'dayPrice', 'carerBorn'])).toEqual([
      ['P1', '2026-01-01', '', 1.85, 1968],
      ['P2', '2026-02-01', '2026-02-28', 1850, 1967],
    ]);
    const faults = remarksOf(found).filter(({ leavesOut }) => leavesOut);
    expect(faults.map(({ row, remark }) => [row, remark.problem])).toEqual([
      [4, 'numberOutOfRange'],
      [5, 'negativeCharge'],
      [6, 'unreadableDate'],
    ]);
    expect(isDay(46_023)).toBe(true);
  });
});
