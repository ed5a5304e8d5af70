import { firstOfRows, openPlacements } from '../../text/importLog';
import type { Language } from '../../text/language';
import { remarkReason } from '../../text/listProblems';
import { changedBecause, removedBecause, rowActions } from '../../text/repairs';
import type { TableCell } from '../list';
import { forEachRemark, type FoundRemark, locatedRemark, type Remarked } from '../records/remarks';
import type { MissingRow } from '../merging/missingRows';
import { cellsOfMissing } from './missingInLog';
import { rawInLog } from './rawInLog';
import type { RepairedRow } from '../repairs/repair';
import type { RepairedReading } from '../repairs/repairedReading';
import { repairedRowIn } from '../repairs/repairPage';
import type { Fate } from '../repairs/repairStays';

/** What the log tells of a list, row by row. */
export interface LogRows {
  readonly count: number;
  /** The cells of one row of the log, in the order of the log's columns: row, action, reason, because, column, before, after, days, kronor. */
  readonly cellsAt: (place: number, language: Language) => readonly TableCell[];
}

/** Something that the log tells: what a repair made of a row, or something that is said of one or of several at once. */
type Entry =
  | { readonly row: number; readonly fate: Fate; readonly found: null }
  | { readonly fate: null; readonly found: FoundRemark; readonly among: Among };

/** How many rows it is said of. */
interface Among {
  rows: number;
}

/**
 * Every row that was repaired or left out, in the order of the file, since they are the proof of what was done; then what else rows are
 * remarked on for, in that order too; and last the rows which only the table has, where something became of them. Rows without an end are told of together, and so are those with the same unknown value.
 */
export function logRowsOf(reading: RepairedReading, missing: readonly MissingRow[] = []): LogRows {
  const remarked = remarkedIn(reading);
  const entries = entriesOf(reading, remarked);
  const repairedRow = repairedRowIn(reading);
  const header = endHeader(reading);
  return {
    count: entries.length + missing.length,
    cellsAt: (place, language) => {
      const onlyInTable = missing[place - entries.length];
      if (onlyInTable !== undefined) return cellsOfMissing(onlyInTable, language);
      const entry = entries[place];
      if (entry === undefined) throw new RangeError(`no row ${place} of the log`);
      if (entry.found === null)
        return cellsOfRepair(repairedRow(entry.row, entry.fate), { language, header });
      const cells = cellsOfRemark(remarked, entry.found, language);
      return entry.among.rows === 1 ? cells : ofSeveral(cells, entry, language);
    },
  };
}

function entriesOf({ repairs }: RepairedReading, remarked: Remarked): readonly Entry[] {
  const entries: Entry[] = [];
  const warnings: Entry[] = [];
  const told = new Map<string, Among>();
  const fates = [...repairs.fates];
  let next = 0;
  const addFates = (through: number): void => {
    for (let fate = fates[next]; fate !== undefined && fate[0] <= through; fate = fates[++next])
      entries.push({ row: fate[0], fate: fate[1], found: null });
  };
  forEachRemark(remarked, (found) => {
    addFates(found.row);
    const key = found.leavesOut ? null : togetherBy(remarked, found);
    const among = key === null ? undefined : told.get(key);
    if (among !== undefined) {
      among.rows += 1;
      return;
    }
    const entry = { fate: null, found, among: { rows: 1 } };
    if (key !== null) told.set(key, entry.among);
    (found.leavesOut ? entries : warnings).push(entry);
  });
  addFates(Infinity);
  for (const warning of warnings) entries.push(warning);
  return entries;
}

/** What remarks have in common that are told of in one row; null where each has a row of its own. */
function togetherBy({ rows, records }: Remarked, { code, row, column }: FoundRemark): string | null {
  if (code === 'stillOpen') return code;
  const header = column?.header ?? null;
  if ((code !== 'unknownValue' && code !== 'noPerson') || column === null || header === null) return null;
  return `${column.id} ${rows.cell(records.read[row] ?? 0, header).trim()}`;
}

/** The cells of a row of the log, from those of the first row of the list that it is about. */
function ofSeveral(
  cells: readonly TableCell[],
  { found, among }: { readonly found: FoundRemark; readonly among: Among },
  language: Language,
): readonly TableCell[] {
  const [row = '', action = '', reason = '', ...rest] = cells;
  return found.code === 'stillOpen'
    ? ['', action, openPlacements(among.rows)[language], ...rest]
    : [row, action, `${reason} ${firstOfRows(among.rows)[language]}`, ...rest];
}

/** What remarks on a reading are told from. */
export function remarkedIn({ heading, rows, records }: RepairedReading): Remarked {
  return { kind: heading.kind, rows, headers: heading.headers, records };
}

/** The list's own header over the last days. */
function endHeader({ heading: { kind, matches, headers } }: RepairedReading): string {
  const index = matches.find(({ columnId }) => columnId === kind.term.last)?.header ?? null;
  return headers.find((header) => header.index === index)?.name ?? '';
}

interface Words {
  readonly language: Language;
  readonly header: string;
}

function cellsOfRepair(repaired: RepairedRow, { language, header }: Words): readonly TableCell[] {
  const { row, because, wasRemoved, end, days, kronor } = repaired;
  const action = wasRemoved ? rowActions.removed : rowActions.changed;
  return [
    ...[row, action[language], reasonOf(repaired, language), because ?? ''],
    ...(end === null ? ['', '', ''] : [header, end.before, end.after]),
    ...[days ?? '', kronor ?? ''],
  ];
}

function reasonOf({ repair, wasRemoved }: RepairedRow, language: Language): string {
  const reasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = wasRemoved
    ? removedBecause
    : changedBecause;
  return reasons[repair]?.[language] ?? '';
}

function cellsOfRemark(remarked: Remarked, found: FoundRemark, language: Language): readonly TableCell[] {
  const told = locatedRemark(remarked, found);
  // A value that the workbook does not know is written into the table as it stands, and is looked for by what it says; so is what
  // names no person.
  const { problem } = told.remark;
  const raw = problem === 'unknownValue' || problem === 'noPerson' ? told.raw : rawInLog(told.raw);
  const located = { ...told, raw };
  const { row, header, remark, leavesOut } = located;
  const action = leavesOut ? rowActions.leftOut : rowActions.remarked;
  const because = 'row' in remark ? remark.row : '';
  return [row, action[language], remarkReason(located, language), because, header ?? '', raw, '', '', ''];
}
