import type { Day } from '../../core/day';
import type { DayRule } from '../../core/dayRule';
import { monthsInPeriod } from '../../core/period';
import { placements as placementTable } from '../../tables/placements';
import type { Language } from '../../text/language';
import { behindTexts } from '../../text/paneBehind';
import { costRows } from '../costRows';
import type { Cell } from '../cell';
import type { RawRows } from '../tables/cells';
import { createNames } from '../tables/names';
import { readPlacements } from '../tables/readPlacements';
import { sheetTable } from '../tables/sheetTable';
import { type CostCall, costArguments, explanationOf, writtenCell } from './explanation';
import type { Behind, ShownTable } from './shown';

/** A row of the placements with the tables that price it, and the workbook's settings: the day through which the list is known, the day rule. */
export interface LifeQuestion {
  /** The header row and the row. */
  readonly placements: RawRows;
  readonly prices: RawRows | null;
  readonly further: readonly RawRows[];
  readonly asOf: Day | null;
  readonly dayRule: DayRule;
  readonly language: Language;
}

/** The whole life of a placement in kronor, or why it cannot be told. */
export type Life = Behind | 'noStart' | 'needsAsOf';

/** What a placement costs from its first day through its last one, or through the as-of date while it is open: in all, and year by year. */
export function lifeOf(question: LifeQuestion): Life {
  const sheet = sheetTable(placementTable, question.placements);
  const reader = readPlacements(sheet, createNames(), { hasPriceList: false, hasIds: false });
  const first = reader.days('start')[0] ?? 0;
  const last = reader.ends('end')[0] ?? 0;
  const until = last === 0 ? question.asOf : last;
  if (first === 0) return 'noStart';
  if (until === null) return 'needsAsOf';
  const { placements, prices, further, asOf, dayRule, language } = question;
  const call: CostCall = {
    placements,
    prices,
    further,
    from: first,
    to: Math.max(first, until),
    asOf,
    dayRule,
  };
  const { sum, tables } = explanationOf(call, language);
  return {
    about: null,
    value: rowOf(call).cost,
    sum,
    inputs: [],
    tables: [yearsTable(call, { first, until: Math.max(first, until) }, language), ...tables],
  };
}

/** The days, the cost and the dates without a price of the one placement. */
interface CostedRow {
  readonly days: Cell;
  readonly cost: Cell | null;
  readonly unpriced: Cell;
}

function rowOf(call: CostCall): CostedRow {
  const result = costRows.run(costArguments(call));
  const [, days = '', , cost = null, unpriced = ''] = result[1] ?? [];
  return result.length === 1
    ? { days: '', cost: result[0]?.[0] ?? null, unpriced: '' }
    : { days, cost, unpriced };
}

interface Years {
  readonly first: number;
  readonly until: number;
}

function yearsTable(call: CostCall, { first, until }: Years, language: Language): ShownTable {
  const months = monthsInPeriod({ from: first, until: until + 1 });
  const years = [...new Set(months.map(({ month }) => month.year))];
  const lines = years.map((year) => {
    const inYear = months.filter(({ month }) => month.year === year).map(({ period }) => period);
    const from = inYear[0]?.from ?? first;
    const to = (inYear.at(-1)?.until ?? until + 1) - 1;
    return { year, ...rowOf({ ...call, from, to }) };
  });
  const whole = rowOf(call);
  const lacksPrices = typeof whole.unpriced === 'number' && whole.unpriced > 0;
  const write = (name: string, { days, cost, unpriced }: CostedRow): string[] => [
    name,
    ...[days, cost ?? '', ...(lacksPrices ? [unpriced] : [])].map((cell) => writtenCell(cell, { language })),
  ];
  const { byYear, year, days, kronor, unpriced, total } = behindTexts;
  const headers = [year, days, kronor, ...(lacksPrices ? [unpriced] : [])];
  return {
    heading: byYear[language],
    headers: headers.map((text) => text[language]),
    isFigure: headers.map((_, column) => column > 0),
    rows: lines.map((line) => write(String(line.year), line)),
    total: write(total[language], whole),
    placements: null,
    rowsInAll: lines.length,
  };
}
