import { forecast } from '../../../src/core/forecast/forecast';
import { day, sure } from '../help';
import { noTables, type WorldPlacement } from '../naive/world';
import { listFrom, usual } from './help';
import { childrenListed } from './ssda903';

/*
 * The forecast of a list that others have made, on the last day of nine months in each of three years, beside two simple ways: last
 * year's figure, and today's heads on every day that is left. All three know the list as it was on the day.
 */

const { placements, kinds } = childrenListed();
const beside = { booked: null, carriesForward: false, adjustments: [], kinds: [...Array(kinds).keys()] };
const list = listFrom({ placements, tables: noTables });

/** What the days [from, to] of a placement cost, in kronor. */
function kronorIn({ start, end, dayPrice }: WorldPlacement, from: number, to: number): number {
  const days = Math.min(end ?? Infinity, to) - Math.max(start, from) + 1;
  return (Math.max(0, days) * (dayPrice ?? 0)) / 1_000_000;
}

interface Errors {
  readonly ours: number;
  readonly lastYear: number;
  readonly headsOn: number;
}

function errorsOn(year: number, asOf: number): readonly Errors[] {
  const [from, to] = [day(`${year}-01-01`), day(`${year}-12-31`)];
  const { lines } = sure(forecast(list, { ...usual, years: 1, asOf, from, to }, beside));
  const lastFrom = day(`${year - 1}-01-01`);
  return beside.kinds.map((kind) => {
    const own = placements.filter((row) => row.kind === kind);
    const sum = (of: (row: WorldPlacement) => number): number => own.reduce((all, row) => all + of(row), 0);
    const outcome = sum((row) => kronorIn(row, from, to));
    const isThere = ({ start, end }: WorldPlacement): boolean => start <= asOf && (end ?? asOf) >= asOf;
    const headsOn = sum((row) =>
      isThere(row) ? kronorIn({ ...row, end: null }, from, to) : kronorIn(row, from, Math.min(asOf, to)),
    );
    const fullYear = (lines.find((line) => line.kind === kind)?.fullYear ?? NaN) / 100;
    const lastYear = sum((row) => kronorIn(row, lastFrom, from - 1));
    return { ours: fullYear - outcome, lastYear: lastYear - outcome, headsOn: headsOn - outcome };
  });
}

const dates = [2019, 2020, 2021].flatMap((year) =>
  ['03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30'].map(
    (month) => [year, day(`${year}-${month}`)] as const,
  ),
);
const errors = dates.map(([year, asOf]) => errorsOn(year, asOf));

function meanSize(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;
}

describe('on the returns of children’s services', () => {
  const byKind = (way: keyof Errors): number => meanSize(errors.flat().map((each) => each[way]));
  const ofAll = (way: keyof Errors): number =>
    meanSize(errors.map((each) => each.reduce((sum, kind) => sum + kind[way], 0)));

  it.each(['lastYear', 'headsOn'] as const)('is nearer to the outcome on average than %s', (rival) => {
    expect(errors).toHaveLength(27);
    expect(byKind('ours')).toBeLessThan(byKind(rival));
    expect(ofAll('ours')).toBeLessThan(ofAll(rival));
  });
});
