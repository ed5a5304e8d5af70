import { type Day, isDay } from '../../core/day';
import type { ListHeader, RemarkCount, RemarkPage, RemarkQuery } from '../list';
import type { ListKind } from '../kinds/kind';
import type { ListRemark, ListRemarkCode, LocatedRemark } from '../../text/listProblem';
import { daysOf, faultAt, type TypedColumn } from '../columns/typedColumn';
import { wordsTaken } from '../columns/word';
import type { Rows } from '../rows/rowStore';
import { maskedCell } from './maskedCell';
import type { Records } from './records';
import { noEarlier } from './repeated';

/** What remarks are told from. */
export interface Remarked {
  readonly kind: ListKind;
  readonly rows: Rows;
  readonly headers: readonly ListHeader[];
  readonly records: Records;
}

/** A longer text is cut: a remark shows what the cell is about, and is sent to the pane. */
const longestRaw = 200;

/** How often each thing was found, in the order in which they first occur in the list. */
export function remarkCounts(remarked: Remarked): readonly RemarkCount[] {
  const counts = new Map<ListRemarkCode, number>();
  forEachRemark(remarked, (code) => {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  });
  return [...counts].map(([code, count]) => ({ code, leavesOut: leavesOut(code), count }));
}

/** Some of the remarks, in the order of rows and, within a row, of the table's columns. */
export function remarkPage(remarked: Remarked, { code, from, count }: RemarkQuery): RemarkPage {
  const remarks: LocatedRemark[] = [];
  let total = 0;
  forEachRemark(remarked, (found, row, column) => {
    if (code !== null && found !== code) return;
    if (total >= from && remarks.length < count)
      remarks.push(located(remarked, { code: found, row, column }));
    total++;
  });
  return { total, remarks };
}

function leavesOut(code: ListRemarkCode): boolean {
  return code !== 'wrongCheckDigit' && code !== 'sameAsEarlierRow';
}

type Told = (code: ListRemarkCode, row: number, column: TypedColumn | null) => void;

function forEachRemark({ records }: Remarked, tell: Told): void {
  const { columns, read, beyondHeader, earlier } = records;
  for (let row = 0; row < read.length; row++) {
    for (const column of columns) {
      if (column.faults[row] === 0) continue;
      const fault = faultAt(column, row);
      if (fault !== null) tell(fault, row, column);
    }
    if (beyondHeader[row] !== 0) tell('cellsBeyondHeader', row, null);
    if (earlier[row] !== noEarlier) tell('sameAsEarlierRow', row, null);
  }
}

/** A remark that was found: its code, the row of the list and the column; null for the whole row. */
interface Found {
  readonly code: ListRemarkCode;
  readonly row: number;
  readonly column: TypedColumn | null;
}

function located(remarked: Remarked, found: Found): LocatedRemark {
  const { rows, headers, records } = remarked;
  const { code, row, column } = found;
  const index = records.read[row] ?? 0;
  const raw = column === null ? '' : rows.cell(index, column.header).trim();
  return {
    row: index + 1,
    header: column === null ? null : (headers[column.header]?.name ?? null),
    raw: maskedCell(raw).slice(0, longestRaw),
    remark: remarkOf(remarked, found),
    leavesOut: leavesOut(code),
  };
}

function remarkOf(remarked: Remarked, { code, row, column }: Found): ListRemark {
  const { kind, rows, headers, records } = remarked;
  const { read, earlier, beyondHeader, columns } = records;
  switch (code) {
    case 'sameAsEarlierRow':
      return { problem: code, row: (read[earlier[row] ?? 0] ?? 0) + 1 };
    case 'cellsBeyondHeader':
      return { problem: code, cells: beyondHeader[row] ?? 0, columns: headers.length };
    case 'wordNotTaken':
      return {
        problem: code,
        words: wordsTaken(kind.table.columns.find(({ id }) => id === column?.id)?.words ?? {}),
      };
    case 'textTooLong':
      return {
        problem: code,
        length: column === null ? 0 : rows.cell(read[row] ?? 0, column.header).trim().length,
      };
    case 'endsBeforeStart':
      return {
        problem: code,
        start: dayAt(daysOf(columns, kind.term.first), row),
        end: dayAt(daysOf(columns, kind.term.last), row),
      };
    case 'blankCell':
    case 'unreadableDate':
    case 'noSuchDate':
    case 'unreadableNumber':
    case 'numberOutOfRange':
    case 'negativeCharge':
    case 'unreadableYear':
    case 'personalNumberHere':
    case 'twoCenturies':
    case 'wrongCheckDigit':
    case 'ambiguousDate':
    case 'ambiguousNumber':
    case 'numberCutOff':
      return { problem: code };
  }
}

function dayAt(days: Int32Array | undefined, row: number): Day {
  const day = days?.[row] ?? 0;
  if (!isDay(day)) throw new RangeError(`row ${row} has no such day`);
  return day;
}
