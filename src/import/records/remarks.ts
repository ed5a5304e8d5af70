import { type Day, isDay } from '../../core/day';
import type { ListHeader, RemarkPage, RemarkQuery } from '../list';
import type { ListKind } from '../kinds/kind';
import type { ListRemark, ListRemarkCode, LocatedRemark } from '../../text/listRemark';
import { type CellFault, leavesRowOut } from '../columns/cellFault';
import { columnOf, daysOf, faultAt, type TypedColumn } from '../columns/typedColumn';
import { wordsTaken } from '../columns/word';
import type { Rows } from '../rows/rowStore';
import { maskedCell } from './maskedCell';
import { shownPerson } from './persons';
import { writtenOfProtected } from './protected';
import type { Records } from './records';

/** What remarks are told from. */
export interface Remarked {
  readonly kind: ListKind;
  readonly rows: Rows;
  readonly headers: readonly ListHeader[];
  readonly records: Records;
}

/** A longer text is cut: a remark shows what the cell is about, and is sent to the pane. */
const longestRaw = 200;

/**
 * Some of the remarks: what leaves rows out before what only warns, each in the order of rows and, within a row, of the table's columns;
 * what is said of rows as wholes comes last.
 */
export function remarkPage(remarked: Remarked, { code, from, count }: RemarkQuery): RemarkPage {
  const errors: FoundRemark[] = [];
  const warnings: FoundRemark[] = [];
  let total = 0;
  forEachRemark(remarked, (found) => {
    if (code !== null && found.code !== code) return;
    const held = found.leavesOut ? errors : warnings;
    if (held.length < from + count) held.push(found);
    total++;
  });
  const shown = [...errors, ...warnings].slice(from, from + count);
  return { total, remarks: shown.map((found) => locatedRemark(remarked, found)) };
}

/** Something that is said of a row, not yet in words. */
export interface FoundRemark {
  readonly code: ListRemarkCode;
  /** The place of the row among those that are read. */
  readonly row: number;
  /** Null for the whole row. */
  readonly column: TypedColumn | null;
  readonly leavesOut: boolean;
  /** What is said. */
  readonly remark: () => ListRemark;
}

/** Tells of everything that is said of rows, in their order: what is wrong in their cells first, then what is worth a look. */
export function forEachRemark(remarked: Remarked, tell: (found: FoundRemark) => void): void {
  const { records } = remarked;
  const { columns, read, beyondHeader } = records;
  const tellMarks = markTeller(records, tell);
  for (let row = 0; row < read.length; row++) {
    for (const column of columns) {
      const number = column.faults[row] ?? 0;
      const fault = number === 0 ? null : faultAt(column, row);
      if (fault === null) continue;
      const remark = (): ListRemark => remarkOfFault(remarked, { fault, row, column });
      tell({ code: fault, row, column, leavesOut: leavesRowOut[number] ?? true, remark });
    }
    if (beyondHeader[row] !== 0) tell(beyondRemark(remarked, row));
    tellMarks(row);
  }
}

function beyondRemark({ records, headers }: Remarked, row: number): FoundRemark {
  const code = 'cellsBeyondHeader';
  const cells = records.beyondHeader[row] ?? 0;
  const remark = (): ListRemark => ({ problem: code, cells, columns: headers.length });
  return { code, row, column: null, leavesOut: true, remark };
}

/** Tells row after row, in order, what is marked in those that are kept. */
function markTeller(records: Records, tell: (found: FoundRemark) => void): (row: number) => void {
  const isKept = new Uint8Array(records.read.length);
  for (const row of records.kept) isKept[row] = 1;
  const next = records.marks.map(() => 0);
  const columns = records.marks.map(({ columnId }) => columnOf(records.columns, columnId) ?? null);
  return (row) => {
    for (let index = 0; index < next.length; index++) {
      const marks = records.marks[index];
      const place = next[index] ?? 0;
      if (marks?.rows[place] !== row) continue;
      next[index] = place + 1;
      if (isKept[row] === 0) continue;
      const { code, remarkAt } = marks;
      const remark = (): ListRemark => remarkAt(place);
      tell({ code, row, column: columns[index] ?? null, leavesOut: false, remark });
    }
  };
}

/** The remark as it is shown. */
export function locatedRemark(remarked: Remarked, found: FoundRemark): LocatedRemark {
  const { rows, headers, records } = remarked;
  const { row, column, leavesOut, remark } = found;
  const index = records.read[row] ?? 0;
  const meant = column === null ? [] : headersMeant(remarked, column);
  const texts = meant.map((header) => rows.cell(index, header).trim());
  const raw = texts.every((text) => text === '') ? '' : texts.join(less);
  const shown = column === null ? '' : shownRaw(remarked, { row, column, raw });
  return {
    row: index + 1,
    header: meant.length === 0 ? null : meant.map((header) => headers[header]?.name ?? '').join(less),
    raw: shown.slice(0, longestRaw),
    remark: remark(),
    leavesOut,
  };
}

/** Between the two sides of an amount, as people write it. */
const less = ' − ';

/** The columns of the list that fill a column: none where a constant does, two where it is made of both its sides. */
function headersMeant({ kind, records }: Remarked, { id, header }: TypedColumn): readonly number[] {
  if (header !== null) return [header];
  const { sides } = kind;
  if (id !== sides?.of) return [];
  return [sides.debit.id, sides.credit.id].flatMap((side) => columnOf(records.columns, side)?.header ?? []);
}

interface RawCell {
  readonly row: number;
  readonly column: TypedColumn;
  readonly raw: string;
}

/** A cell as a remark and a row of the log may show it: no number, no name of a person, nothing of where a protected one lives. */
function shownRaw({ kind, records }: Remarked, { row, column, raw }: RawCell): string {
  if (records.areProtected[row] === 1 && writtenOfProtected(column.id) !== null) return '';
  return kind.persons.includes(column.id) ? shownPerson(raw) : maskedCell(raw);
}

/** What is wrong in a cell, and where. */
interface FoundFault {
  readonly fault: CellFault;
  readonly row: number;
  readonly column: TypedColumn;
}

function remarkOfFault({ kind, rows, records }: Remarked, { fault, row, column }: FoundFault): ListRemark {
  switch (fault) {
    case 'wordNotTaken':
      return {
        problem: fault,
        words: wordsTaken(kind.table.columns.find(({ id }) => id === column.id)?.words ?? {}),
      };
    case 'textTooLong':
      return {
        problem: fault,
        length: column.header === null ? 0 : rows.cell(records.read[row] ?? 0, column.header).trim().length,
      };
    case 'endsBeforeStart':
      return {
        problem: fault,
        start: dayAt(daysOf(records.columns, kind.term.first), row),
        end: dayAt(daysOf(records.columns, kind.term.last), row),
      };
    case 'blankCell':
    case 'nobodyNamed':
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
    case 'errorCell':
      return { problem: fault };
  }
}

function dayAt(days: Int32Array | undefined, row: number): Day {
  const day = days?.[row] ?? 0;
  if (!isDay(day)) throw new RangeError(`row ${row} has no such day`);
  return day;
}
