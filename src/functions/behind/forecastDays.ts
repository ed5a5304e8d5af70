import { roundedWhole } from '../../core/rounding';
import { forecastBehindTexts as texts } from '../../text/behindForecast';
import { forecastHeaders as headers } from '../../text/forecastWords';
import { formatsOf } from '../../text/format';
import { behindTexts } from '../../text/paneBehind';
import { kindIn, type ToldForecast } from './forecastCallOf';
import { placementNames } from './placementNames';
import { mostRows, type ShownTable } from './shown';

/** The columns of a forecast that hold days. */
export type DaysFigure = 'daysAhead' | 'unpriced';

/** Days of something: of a placement by its row in the list, or of what has a name of its own. */
interface DaysLine {
  readonly name: string;
  readonly days: number;
  readonly placement: number | null;
}

/** The days of a kind by placement, and of new ones. */
export function daysOfKind(told: ToldForecast, kind: number, figure: DaysFigure): readonly ShownTable[] {
  const { found, placements } = told.read;
  const nameOf = placementNames(placements);
  const byRow = daysByRow(told, kind, figure);
  const line = found.lines.find((each) => each.kind === kind);
  const open = [...byRow.values()].reduce((sum, days) => sum + days, 0);
  const lines = [...byRow].map(([known, days]): DaysLine => {
    const row = found.known.rows[known] ?? -1;
    return { name: nameOf(row), days, placement: row };
  });
  const ofNew = {
    name: headers.expectedNew[told.language],
    days: (line?.[figure] ?? 0) - open,
    placement: null,
  };
  return daysTable(told, [...lines.sort((one, other) => other.days - one.days), ofNew], {
    figure,
    total: line?.[figure] ?? 0,
  });
}

/** By the number of the known row. */
function daysByRow({ read }: ToldForecast, kind: number, figure: DaysFigure): ReadonlyMap<number, number> {
  const { listed, committed } = read.found;
  const days = new Map<number, number>();
  const add = (row: number, more: number): void => void days.set(row, (days.get(row) ?? 0) + more);
  if (figure === 'unpriced') for (const each of listed) if (each.kind === kind) add(each.row, each.unpriced);
  for (const each of committed)
    if (each.kind === kind) add(each.row, figure === 'unpriced' ? each.unpriced : each.days);
  return days;
}

/** The days of all kinds. */
export function daysOfAll(told: ToldForecast, figure: DaysFigure): readonly ShownTable[] {
  const { lines, total } = told.read.found;
  const ofKinds = lines.map((line): DaysLine => ({
    name: kindIn(told, line.kind ?? -1),
    days: line[figure],
    placement: null,
  }));
  return daysTable(told, ofKinds, { figure, total: total[figure] });
}

interface DaysTotal {
  readonly figure: DaysFigure;
  readonly total: number;
}

/** Days are shown to the hundredth; what that leaves over has a row of its own. */
const dayParts = 100;

function daysTable(
  told: ToldForecast,
  lines: readonly DaysLine[],
  { figure, total }: DaysTotal,
): readonly ShownTable[] {
  const { language } = told;
  const shown = lines.map((line) => ({ ...line, days: roundedWhole(line.days * dayParts) }));
  const all = roundedWhole(total * dayParts);
  const rest = shown.reduce((left, { days }) => left - days, all);
  const rows = [...shown, { name: texts.rounding[language], days: rest, placement: null }].filter(
    ({ days }) => days !== 0,
  );
  if (rows.length === 0) return [];
  const write = (days: number): string => formatsOf(language).number(days / dayParts);
  const first = rows.slice(0, mostRows);
  return [
    {
      heading: behindTexts.days[language],
      headers: [texts.item[language], headers[figure][language]],
      isFigure: [false, true],
      rows: first.map(({ name, days }) => [name, write(days)]),
      total: [behindTexts.total[language], write(all)],
      placements: first.some(({ placement }) => placement !== null)
        ? first.map(({ placement }) => placement)
        : null,
      rowsInAll: rows.length,
    },
  ];
}
