import { type SnapshotLine, snapshotOf } from '../../core/forecast/snapshot';
import { kronorFromOre } from '../../core/ore';
import { monthsInPeriod } from '../../core/period';
import { isProblem } from '../../core/result';
import { roundedWhole } from '../../core/rounding';
import {
  endsByWords,
  mostSnapshotMonths,
  snapshotHeaders,
  snapshotMonthHeaders,
  snapshotPartWords,
} from '../../text/forecastWords';
import { masked } from '../../text/personalNumbers';
import { type Cell, type FunctionResult, ofCall } from '../cell';
import { shownCell } from '../costs/shownCell';
import type { TableReader } from '../tables/tableReader';
import { kindName, tooLittle } from './forecastTable';
import type { ReadForecast } from './forecastInputs';

/** Care days are shown to the hundredth. */
const dayParts = 100;

/** Calendar days are told so finely that two forecasts can be compared by them. */
export const calendarDayParts = 10_000;

/**
 * A line for each placement that has cost something or is open, for the new ones of each kind, for each adjustment, and for what was
 * booked above the list; then the total, which they add up to to the öre, or where the history is too short the sentence that says so.
 * Each line tells what it is a forecast of, so that lines that have been put by can be compared. Problem: tooManyMonths.
 */
export function snapshotTable(read: ReadForecast): FunctionResult {
  const { language } = read.placements.sheet;
  const { from, to } = read.question;
  const months = monthsInPeriod({ from, until: to + 1 }).length;
  if (months > mostSnapshotMonths) return [[ofCall({ problem: 'tooManyMonths', months })]];
  const lines = snapshotOf(read.found, read.question);
  if (isProblem(lines)) return [[ofCall(lines)]];
  const headers = [...Object.values(snapshotHeaders), ...snapshotMonthHeaders];
  return [
    headers.map((header) => header[language]),
    ...lines.map((line) => shown(read, line)),
    totalOf(read, lines),
  ];
}

function shown(read: ReadForecast, line: SnapshotLine): readonly Cell[] {
  const { language } = read.placements.sheet;
  const { part, kind, closed, after, ahead, endsBy, firstDay, lastDay, calendarDays, months } = line;
  return [
    snapshotPartWords[part][language],
    snapshotName(read, line),
    kindName(read, kind),
    ...[closed, after, ahead, closed + after + ahead].map((ore) => kronorFromOre(ore)),
    shownDays(line.daysAhead),
    endsBy === null ? '' : endsByWords[endsBy][language],
    firstDay === 0 ? '' : firstDay,
    lastDay === 0 ? '' : lastDay,
    part === 'placement' ? roundedWhole(calendarDays * calendarDayParts) / calendarDayParts : '',
    ...windowCells(read),
    ...monthCells(months),
  ];
}

/** The ID of a placement; of an adjustment the placement that it concerns, or else why it was made. */
export function snapshotName({ placements, adjustments }: ReadForecast, { part, row }: SnapshotLine): Cell {
  if (part === 'placement') return written(placements, 'placementId', row);
  if (part !== 'adjustment' || adjustments === null) return '';
  const id = written(adjustments.table, 'placementId', row);
  return id === '' ? written(adjustments.table, 'why', row) : id;
}

/** As it stands in the table, but for personal numbers: these lines are put by. */
function written(table: TableReader, id: string, row: number): Cell {
  const cell = shownCell(table, id, row);
  return typeof cell === 'string' ? masked(cell) : cell;
}

function windowCells({ question, closedThrough }: ReadForecast): readonly Cell[] {
  return [question.asOf, question.from, question.to, closedThrough ?? ''];
}

function monthCells(months: readonly number[]): readonly Cell[] {
  return snapshotMonthHeaders.map((_, month) => {
    const ore = months[month];
    return ore === undefined ? '' : kronorFromOre(ore);
  });
}

function totalOf(read: ReadForecast, lines: readonly SnapshotLine[]): readonly Cell[] {
  const { language } = read.placements.sheet;
  const sum = (of: (line: SnapshotLine) => number): number =>
    kronorFromOre(lines.reduce((all, line) => all + of(line), 0));
  const isKnown = read.found.refusal === null;
  return [
    snapshotPartWords.total[language],
    '',
    '',
    sum(({ closed }) => closed),
    sum(({ after }) => after),
    isKnown ? sum(({ ahead }) => ahead) : tooLittle(read),
    isKnown ? sum(({ closed, after, ahead }) => closed + after + ahead) : tooLittle(read),
    shownDays(lines.reduce((all, { daysAhead }) => all + daysAhead, 0)),
    ...['', '', '', ''],
    ...windowCells(read),
    ...monthCells([]),
  ];
}

function shownDays(days: number): number {
  return roundedWhole(days * dayParts) / dayParts;
}
