import { numberAt } from '../../core/numberAt';
import { isDay } from '../../core/day';
import type { Problem } from '../../text/problem';
import type { CostInputs } from '../tables/costInputs';

/** What is said of a placement that the price list does not price on a date. */
export function notInPriceList({ columns, placements }: CostInputs, row: number, date: number): Problem {
  if (!isDay(date)) throw new RangeError(`not a valid day: ${date}`);
  const [kind, provider] = [columns.kind, columns.provider].map((names) => {
    const name = placements.names.textOf(numberAt(names, row));
    return name === '' ? null : name;
  });
  return { problem: 'notInPriceList', kind: kind ?? null, provider: provider ?? null, date };
}
