import { costWorld } from '../../../src/core/cost/costWorld';
import type { Period } from '../../../src/core/period';
import {
  expectedOre,
  expectedReimbursement,
  type ExpectedReimbursement,
  type ReimbursementSeries,
} from '../../../src/core/reimbursement/series';
import type { ReimbursementRate } from '../../../src/core/reimbursement/rates';
import type { StatusRow } from '../../../src/core/reimbursement/statuses';
import { dates } from '../cost/rows';
import { day, kronor, sure } from '../help';
import type { ReimbursedWorld } from '../naive/reimbursement';
import { columnsOf, questionOf } from '../naive/world';

/** What the core says of a world. */
export function expectedIn({ world, persons, lvuType, ...tables }: ReimbursedWorld): ExpectedReimbursement {
  const { placements } = world;
  return expectedReimbursement({
    ...tables,
    world: costWorld(columnsOf(placements), world.tables, questionOf(world)),
    personOf: Int32Array.from(placements, (_, row) => persons[row] ?? -1),
    lvuType: Uint8Array.from(placements, (_, row) => Number(lvuType[row] ?? false)),
    leftOut: new Uint8Array(placements.length),
  });
}

/** The öre of some series in a period. */
export function oreIn(series: readonly ReimbursementSeries[], period: Period): number {
  return series.reduce((sum, each) => sum + sure(expectedOre(each, period)), 0);
}

/** The period that people mean by "2026-01-01 … 2026-01-31". */
export function period(text: string): Period {
  const { from, to } = dates(text);
  return { from, until: (to ?? Infinity) + 1 };
}

/** Rows of examples: person 0, born in 2010, in category 0. */
export function status(valid: string, said: Partial<StatusRow> = {}): StatusRow {
  return { row: 0, person: 0, born: day('2010-05-17'), category: 0, ...dates(valid), ...said };
}

/** A flat rate by the day of category 0. */
export function rate(
  valid: string,
  perDay: number,
  said: Partial<ReimbursementRate> = {},
): ReimbursementRate {
  return {
    ...{ row: 0, category: 0, rule: 'flatRate', unit: 'day', per: 'day' },
    ...{ deadlineMonths: 6, endsAtAge: null, amount: kronor(perDay) },
    ...dates(valid),
    ...said,
  };
}
