import type { ForecastChange } from '../../core/forecastBridge/forecastBridge';
import { roundedWhole } from '../../core/rounding';
import { forecastBridgeBehindTexts as texts } from '../../text/behindForecastBridge';
import { forecastBridgeHeaders as headers } from '../../text/forecastWords';
import type { Language } from '../../text/language';
import { monthName } from '../../text/monthName';
import { monthOf, monthUntil } from '../../core/month';
import { type AmountLine, amountTable } from './amountTable';
import type { ShownTable } from './shown';

interface Showing {
  /** The first day that both are forecasts of. */
  readonly from: number;
  readonly language: Language;
}

/** What a change of one placement or item is made of: days and cost of a day where there are days on both sides, and month by month. */
export function changeTables(change: ForecastChange, showing: Showing): readonly ShownTable[] {
  return [...termTables(change, showing), monthTable(change, showing)];
}

/** By the rule that tells prolonged from price: (D1 − D0) · A0/D0, rounded, and the rest. Together they are the change. */
function termTables({ before, after, change }: ForecastChange, { language }: Showing): readonly ShownTable[] {
  if (before === undefined || after === undefined || before.calendarDays === 0) return [];
  const byDays = roundedWhole(
    ((after.calendarDays - before.calendarDays) * before.amount) / before.calendarDays,
  );
  const lines: readonly AmountLine[] = [
    { names: [texts.byDays[language]], ore: [byDays] },
    { names: [texts.byPrice[language]], ore: [change - byDays] },
  ];
  const columns = [texts.part, headers.change];
  return [amountTable({ heading: texts.terms, headers: columns, lines, total: [change] }, language)];
}

/** What each month has cost so far in the two forecasts, and in one line what lies ahead in each. */
function monthTable(
  { before, after, amountBefore, amountAfter, change }: ForecastChange,
  { from, language }: Showing,
): ShownTable {
  const [earlier, later] = [before?.months ?? [], after?.months ?? []];
  const count = Math.max(earlier.length, later.length);
  const months = Array.from(
    { length: count },
    (_, month) => [earlier[month] ?? 0, later[month] ?? 0] as const,
  );
  const starts = monthStarts(from, count);
  const ahead = [amountBefore - sumOf(earlier), amountAfter - sumOf(later)] as const;
  const line = (name: string, [one, other]: readonly [number, number]): AmountLine => ({
    names: [name],
    ore: [one, other, other - one],
  });
  const told = months.flatMap((pair, month) =>
    pair.some((ore) => ore !== 0) ? [line(monthName(starts[month] ?? from), pair)] : [],
  );
  const columns = [texts.month, headers.amountBefore, headers.amountAfter, headers.change];
  const lines = [...told, line(texts.ahead[language], ahead)];
  const total = [amountBefore, amountAfter, change];
  return amountTable({ heading: texts.months, headers: columns, lines, total }, language);
}

function monthStarts(from: number, count: number): readonly number[] {
  const starts: number[] = [];
  for (let month = monthOf(from); starts.length < count; month = monthUntil(month)) starts.push(month);
  return starts;
}

function sumOf(months: readonly number[]): number {
  return months.reduce((sum, ore) => sum + ore, 0);
}
