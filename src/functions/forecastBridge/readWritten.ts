import { isDay } from '../../core/day';
import type { WrittenForecast, WrittenLine } from '../../core/forecastBridge/writtenForecast';
import { oreFromAmount } from '../../core/ore';
import { monthsInPeriod } from '../../core/period';
import { roundedWhole } from '../../core/rounding';
import { forecastLines } from '../../tables/forecastLines';
import { mostSnapshotMonths, type ShownPart, snapshotPartWords } from '../../text/forecastWords';
import type { Language } from '../../text/language';
import type { LocatedProblem } from '../../text/problem';
import { figure, kronor } from '../arguments/numbers';
import { isLocated, ofCall } from '../cell';
import { kindOrNone } from '../forecast/kindOrNone';
import { calendarDayParts } from '../forecast/snapshotTable';
import { dayAt, nameAt, neededDayAt, numberOrBlankAt } from '../tables/cellAt';
import type { RawRows } from '../tables/cells';
import { neededDays } from '../tables/needed';
import { doubledColumn, lackingColumn } from '../tables/neededColumns';
import type { Names } from '../tables/names';
import { sheetTable } from '../tables/sheetTable';
import { type TableReader, tableReader } from '../tables/tableReader';
import { tableRows } from '../tables/tableRows';

/** A forecast as it stands in cells, and the language of its headers. */
export interface ReadWritten extends WrittenForecast {
  readonly language: Language;
}

const monthIds = Array.from({ length: mostSnapshotMonths }, (_, month) => `month${month + 1}`);

const needed = [
  'part',
  'placementId',
  'kind',
  'fullYear',
  'firstDay',
  'lastDay',
  'calendarDays',
  'asOf',
  'from',
  'to',
  'closedThrough',
];

/**
 * Reads a forecast by placement: what FORECAST shows, or the rows of one in the table Prognosrader: of the one that is asked for, or else of
 * the last one. Problems: missingColumn, columnGivenTwice, badRows, forecastNotFound, severalForecasts.
 */
export function readWritten(
  rows: RawRows,
  wanted: string | null,
  names: Names,
): ReadWritten | LocatedProblem {
  const sheet = sheetTable(forecastLines, rows);
  const wrong = lackingColumn(sheet, needed) ?? doubledColumn(sheet, needed);
  if (wrong !== null) return wrong;
  const table = tableReader({ sheet, isNamed: true, anchor: 'from', label: 'placementId' }, names);
  const read = linesOf(table);
  if (isLocated(read)) return read;
  const one = sheet.positions.has('forecastId') ? ofOneForecast(table, read, wanted) : read;
  if (isLocated(one)) return one;
  const found = windowOf(one);
  if (isLocated(found)) return found;
  const months = monthsInPeriod({ from: found.from, until: found.to + 1 }).length;
  return lackingColumn(sheet, monthIds.slice(0, months)) ?? { ...found, language: sheet.language };
}

/** A row, with what it is a forecast of. */
interface WindowedLine extends Omit<WrittenForecast, 'lines'> {
  readonly row: number;
  readonly part: ShownPart;
  readonly line: Omit<WrittenLine, 'part'>;
}

function linesOf(table: TableReader): readonly WindowedLine[] | LocatedProblem {
  const parts = table.words('part', snapshotPartWords);
  for (const [row, part] of parts.entries())
    if (part === undefined && table.empty[row] === 0) table.blame('part', row, { problem: 'blankCell' });
  const [ids, kinds] = [table.namesOf('placementId'), table.namesOf('kind')];
  const [first, last] = [table.days('firstDay'), table.ends('lastDay')];
  const [amounts, dates] = [table.numbers('fullYear', kronor), table.numbers('calendarDays', figure)];
  const months = monthIds.map((id) => table.numbers(id, kronor));
  const [asOf, from, to] = [neededDays(table, 'asOf'), neededDays(table, 'from'), neededDays(table, 'to')];
  const closed = table.days('closedThrough');
  return tableRows(table, (row) => ({
    row,
    part: parts[row] ?? 'total',
    asOf: neededDayAt(asOf, row),
    from: neededDayAt(from, row),
    to: neededDayAt(to, row),
    closedThrough: dayAt(closed, row),
    line: {
      id: nameAt(ids, row),
      kind: kindOrNone(nameAt(kinds, row), table.names),
      firstDay: dayAt(first, row),
      isOpen: dayAt(first, row) !== null && dayAt(last, row) === null,
      amount: oreFromAmount(numberOrBlankAt(amounts, row) ?? 0),
      calendarDays: roundedWhole((numberOrBlankAt(dates, row) ?? 0) * calendarDayParts),
      months: months.map((month) => oreFromAmount(numberOrBlankAt(month, row) ?? 0)),
    },
  }));
}

/** The rows of the forecast that is asked for; null: of that which the last row belongs to. */
function ofOneForecast(
  table: TableReader,
  lines: readonly WindowedLine[],
  wanted: string | null,
): readonly WindowedLine[] | LocatedProblem {
  const forecastOf = table.namesOf('forecastId');
  const last = lines.at(-1);
  const notFound = ofCall({ problem: 'forecastNotFound', id: wanted });
  if (last === undefined) return ofCall({ problem: 'forecastNotFound', id: null });
  const chosen = wanted === null ? nameAt(forecastOf, last.row) : table.names.find(wanted);
  const found = lines.filter(({ row }) => nameAt(forecastOf, row) === chosen);
  return found.length === 0 ? notFound : found;
}

/** The lines without their total, and what all of them are a forecast of. */
function windowOf(found: readonly WindowedLine[]): WrittenForecast | LocatedProblem {
  const [first] = found;
  if (first === undefined) return ofCall({ problem: 'forecastNotFound', id: null });
  const { asOf, from, to, closedThrough } = first;
  const isOfIt = (other: WindowedLine): boolean =>
    other.asOf === asOf && other.from === from && other.to === to && other.closedThrough === closedThrough;
  if (!found.every(isOfIt)) return ofCall({ problem: 'severalForecasts' });
  const lines = found.flatMap(({ part, line }) => (part === 'total' ? [] : { part, ...line }));
  return { asOf, from, to, closedThrough, lines };
}

/** The problem that two forecasts cannot be compared, or null. */
export function notComparable(before: WrittenForecast, after: WrittenForecast): LocatedProblem | null {
  const { from, to, asOf } = before;
  const { from: otherFrom, to: otherTo, asOf: otherAsOf } = after;
  if (!isDay(from) || !isDay(to) || !isDay(otherFrom) || !isDay(otherTo)) return null;
  if (from !== otherFrom || to !== otherTo)
    return ofCall({ problem: 'differentWindows', from, to, otherFrom, otherTo });
  const isReversed = asOf > otherAsOf && isDay(asOf) && isDay(otherAsOf);
  return isReversed ? ofCall({ problem: 'forecastsReversed', asOf, otherAsOf }) : null;
}
