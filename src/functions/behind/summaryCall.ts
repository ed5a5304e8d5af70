import { isLocated } from '../cell';
import { asOf as asOfParameter } from '../parameters';
import { neededFrom, neededTo, usualDayRule } from '../reportParameters';
import { type DividedSummary, dividedSummary, type SummaryWish } from '../summary/summarise';
import { summaryWishes } from '../summary';
import type { RawRows } from '../tables/cells';
import { type CostInputs, costInputs } from '../tables/costInputs';
import { isLeftOut, rawRowsOf } from '../tables/rawRows';

/** Where the arguments of SUMMARY stand. */
export const summaryArguments = {
  ...{
    placements: 0,
    prices: 1,
    from: 2,
    to: 3,
    measures: 4,
    rows: 5,
    columns: 6,
    asOf: 7,
    dayRule: 8,
    tables: 9,
  },
} as const;

/** A call of SUMMARY as the function itself reads it. */
export interface SummaryCall {
  readonly values: readonly unknown[];
  /** The placements as they were given, the header row first. */
  readonly placements: RawRows;
  readonly inputs: CostInputs;
  readonly wish: SummaryWish;
  readonly divided: DividedSummary;
}

/** Reads a call of SUMMARY; null where the function has a problem with one of its arguments. */
export function summaryCall(values: readonly unknown[]): SummaryCall | null {
  const wish = wishOf(values);
  const placements = rawRowsOf(values[summaryArguments.placements]);
  if (wish === null || placements === null) return null;
  const further = values.slice(summaryArguments.tables).map(tableOrNone);
  const inputs = costInputs({ placements, prices: tableOrNone(values[summaryArguments.prices]), further });
  if (isLocated(inputs)) return null;
  const divided = dividedSummary(inputs, wish);
  return isLocated(divided) ? null : { values, placements, inputs, wish, divided };
}

function tableOrNone(value: unknown): RawRows | null {
  return isLeftOut(value) ? null : rawRowsOf(value);
}

const noName = { sv: '', en: '' };

function wishOf(values: readonly unknown[]): SummaryWish | null {
  const from = neededFrom.take(values[summaryArguments.from], noName);
  const to = neededTo.take(values[summaryArguments.to], noName);
  const asOf = asOfParameter.take(values[summaryArguments.asOf], noName);
  const dayRule = usualDayRule.take(values[summaryArguments.dayRule], noName);
  const measures = summaryWishes.measures.take(values[summaryArguments.measures], noName);
  const rows = summaryWishes.rows.take(values[summaryArguments.rows], noName);
  const columns = summaryWishes.columns.take(values[summaryArguments.columns], noName);
  if (isLocated(from) || isLocated(to) || isLocated(asOf) || isLocated(dayRule) || to < from) return null;
  if (isLocated(measures) || isLocated(rows) || isLocated(columns)) return null;
  return { from, to, asOf, dayRule, measures, rows, columns };
}
