import * as fc from 'fast-check';
import { type Amount, amountFromKronor } from '../../src/core/amount';
import { careDays } from '../../src/core/careDays';
import { claimDeadline } from '../../src/core/claimDeadline';
import { type Day, isDay } from '../../src/core/day';
import { fosterCost } from '../../src/core/fosterCost';
import { kronorFromOre } from '../../src/core/ore';
import { overlaps } from '../../src/core/overlaps';
import { placedOn } from '../../src/core/placed';
import { placementCost } from '../../src/core/placementCost';
import { type Rate, rateFromShare } from '../../src/core/rate';
import { runway } from '../../src/core/runway';
import { variance } from '../../src/core/variance';
import { type Cell, type FunctionResult, isLocated } from '../../src/functions/cell';
import { isProblem, type Problem, type ProblemCode } from '../../src/text/problem';
import { functionOf } from './call';
import { amountCell, dateCell, orOdd, shareCell } from './cells';

/** A function that answers row by row: what stands in its columns, and its options. */
interface RowFunction {
  readonly id: string;
  readonly columns: readonly fc.Arbitrary<unknown>[];
  readonly options: readonly fc.Arbitrary<unknown>[];
}

const blank = fc.constant('');
const date = orOdd(dateCell);
const amount = orOdd(amountCell);
const share = orOdd(shareCell);
const end = fc.oneof(date, blank);
const option = fc.constantFrom<unknown>(null, '', 45658, 46022);
const rule = fc.constantFrom(null, 'båda', 'nights');

const rowFunctions: readonly RowFunction[] = [
  { id: 'CAREDAYS', columns: [date, end], options: [option, fc.constant(46022), rule, option] },
  { id: 'PLACEMENTCOST', columns: [date, end, amount], options: [fc.constant(null), option, rule, option] },
  {
    id: 'FOSTERCOST',
    columns: [date, end, amount, amount, share],
    options: [fc.constant(null), option, option],
  },
  {
    id: 'VARIANCE',
    columns: [amount, amount],
    options: [fc.constantFrom(null, 'procent'), fc.constantFrom(null, 'income', 'kostnadMinus')],
  },
  { id: 'RUNWAY', columns: [amount, amount], options: [option] },
  { id: 'CLAIMDEADLINE', columns: [date], options: [fc.constantFrom(null, 2, 12)] },
];

/** Rows of cells, and options. */
function calls({ columns, options }: RowFunction): fc.Arbitrary<{ rows: unknown[][]; options: unknown[] }> {
  return fc.record({
    rows: fc.array(fc.tuple(...columns), { minLength: 2, maxLength: 12 }),
    options: fc.tuple(...options),
  });
}

/** The columns of the rows, as Excel hands them over. */
function columnsOf(rows: readonly (readonly unknown[])[]): unknown[][][] {
  const [first = []] = rows;
  return first.map((_, column) => rows.map((row) => [row[column]]));
}

/** The cell without the place of its problem, which a single cell does not name. */
function withoutPlace(cell: Cell): unknown {
  return isLocated(cell) ? { ...cell, place: null } : cell;
}

function cellsOf(result: FunctionResult): unknown[][] {
  return result.map((row) => row.map(withoutPlace));
}

describe.each(rowFunctions)('$id', (each) => {
  const { run, parameters, problems } = functionOf(each.id);

  test('answers a column as it answers each of its rows alone', () => {
    fc.assert(
      fc.property(calls(each), ({ rows, options }) => {
        const together = cellsOf(run([...columnsOf(rows), ...options]));
        const alone = rows.flatMap((row) => cellsOf(run([...row, ...options])));
        expect(together).toEqual(alone);
      }),
    );
  });

  test('answers a row of cells as a column on its side', () => {
    fc.assert(
      fc.property(calls(each), ({ rows, options }) => {
        const down = cellsOf(run([...columnsOf(rows), ...options]));
        const across = run([...columnsOf(rows).map((column) => [column.flat()]), ...options]);
        expect(columnsOf(cellsOf(across)).map((column) => column.flat())).toEqual(down);
      }),
    );
  });

  test('meets only problems that its declaration names', () => {
    const declared = new Set<ProblemCode>([
      ...problems,
      ...parameters.flatMap((parameter) => parameter.problems),
    ]);
    fc.assert(
      fc.property(calls(each), ({ rows, options }) => {
        const met = run([...columnsOf(rows), ...options])
          .flat()
          .filter(isLocated);
        expect(met.map(({ cause }) => cause.problem).filter((code) => !declared.has(code))).toEqual([]);
      }),
    );
  });
});

const day = fc
  .integer({ min: 45292, max: 46752 })
  .map((serial): Day => certain(isDay(serial) ? serial : undefined));
const dayOrNone = fc.option(day);
const placement = fc.record({ start: day, end: dayOrNone });
const window = fc.record({ from: fc.constant(null), to: dayOrNone, asOf: dayOrNone });
const money = fc.integer({ min: 1, max: 2_000_000 }).map((ore) => ore / 100);
const kronor = (value: number): Amount => certain(amountFromKronor(value));
const rateOf = (value: number): Rate => certain(rateFromShare(value));

function certain<T>(value: T | Problem | undefined): T {
  if (value === undefined || isProblem(value)) throw new Error('not a sound value');
  return value;
}

/** The only cell of an answer, or the problem in it. */
function answerOf(id: string, ...args: readonly unknown[]): unknown {
  const [[cell] = []] = functionOf(id).run(args);
  return isLocated(cell) ? cell.cause : cell;
}

const kronorOf = (cost: ReturnType<typeof placementCost>): unknown =>
  isProblem(cost) ? cost : kronorFromOre(cost);

describe('a function gives what the core gives', () => {
  test('CAREDAYS and PLACEMENTCOST', () => {
    fc.assert(
      fc.property(
        placement,
        window,
        fc.record({ nights: fc.boolean(), price: money }),
        (stay, within, { nights, price }) => {
          const rule = nights ? 'nights' : 'both';
          const options = [within.from, within.to, nights ? 'nätter' : '', within.asOf];
          const counting = { placement: stay, rule, window: within } as const;
          expect(answerOf('CAREDAYS', stay.start, stay.end, ...options)).toEqual(careDays(counting));
          expect(answerOf('PLACEMENTCOST', stay.start, stay.end, price, ...options)).toEqual(
            kronorOf(placementCost({ ...counting, price: kronor(price) })),
          );
        },
      ),
    );
  });

  test('FOSTERCOST', () => {
    const pay = fc.record({ fee: money, expense: money, rate: shareCell });
    fc.assert(
      fc.property(placement, window, pay, (stay, within, { fee, expense, rate }) => {
        const { from, to, asOf } = within;
        expect(answerOf('FOSTERCOST', stay.start, stay.end, fee, expense, rate, from, to, asOf)).toEqual(
          kronorOf(
            fosterCost({
              placement: stay,
              fee: kronor(fee),
              expense: kronor(expense),
              rate: rateOf(rate),
              window: within,
            }),
          ),
        );
      }),
    );
  });

  test('VARIANCE', () => {
    const figure = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 1000);
    const measure = fc.constantFrom('amount' as const, 'percent' as const);
    const type = fc.constantFrom('cost' as const, 'income' as const, 'costAsMinus' as const);
    fc.assert(
      fc.property(fc.tuple(figure, figure), measure, type, ([budget, actual], ...[how, kept]) => {
        expect(answerOf('VARIANCE', budget, actual, how, kept)).toEqual(
          variance({ budget, actual, measure: how, type: kept }),
        );
      }),
    );
  });

  test('RUNWAY', () => {
    fc.assert(
      fc.property(money, money, day, (remaining, price, from) => {
        const left = certain(runway({ remaining: kronor(remaining), pricePerDay: kronor(price), from }));
        expect(functionOf('RUNWAY').run([remaining, price, from])).toEqual([[left.days, left.lastDay ?? '']]);
      }),
    );
  });

  test('CLAIMDEADLINE', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (date, months) => {
        expect(answerOf('CLAIMDEADLINE', date, months)).toEqual(claimDeadline(date, months));
      }),
    );
  });

  const list = fc.array(
    fc.record({ person: fc.constantFrom('A', 'B', 'C'), start: day, stay: fc.option(fc.nat(400)) }),
    {
      minLength: 2,
      maxLength: 15,
    },
  );
  const endOf = (start: Day, stay: number | null): Day | null => {
    const last = start + (stay ?? 0);
    return stay !== null && isDay(last) ? last : null;
  };

  test('PLACED and OVERLAPS', () => {
    fc.assert(
      fc.property(list, fc.array(day, { minLength: 2, maxLength: 5 }), day, (drawn, dates, asOf) => {
        const rows = drawn.map(({ person, start, stay }) => ({ person, start, end: endOf(start, stay) }));
        const [persons = [], starts = [], ends = []] = columnsOf(
          rows.map((row) => [row.person, row.start, row.end]),
        );
        const dateColumn = dates.map((one) => [one]);
        expect(functionOf('PLACED').run([starts, ends, dateColumn, persons]).flat()).toEqual(
          placedOn({ rows, days: dates }),
        );
        expect(functionOf('PLACED').run([starts, ends, dateColumn]).flat()).toEqual(
          placedOn({ rows: rows.map((row) => ({ ...row, person: null })), days: dates }),
        );
        expect(functionOf('OVERLAPS').run([persons, starts, ends, asOf])).toEqual(
          overlaps(rows, asOf).map((overlap) => {
            const { days, row } = certain(overlap);
            return [days, row === null ? '' : row + 1];
          }),
        );
      }),
    );
  });
});
