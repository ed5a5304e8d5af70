import { readSettingTexts } from '../settingTexts';
import type { Block } from './blocks';

/**
 * How far an import has come: rows are being staged, tables are being changed, all is done and can be undone, or the undoing has begun.
 */
export type JournalStep = 'staging' | 'committing' | 'done' | 'undoing';

/** Places of columns in the table, ascending. */
export interface JournalColumns {
  /** Those whose values the import changes: what the list fills, and what moves with its rows. */
  readonly changed: readonly number[];
  /** Those of formulas that are cut short; their first row has the formula. */
  readonly cut: readonly number[];
}

/** Our own sheets for one table, by name. Nobody sees them. */
export interface OwnSheets {
  /** The rows as they will stand in the table, in the same order and columns. */
  readonly stage: string;
  /** The table as it was, in the same cells as the table itself; null where there was none. */
  readonly image: string | null;
  /** A sheet that becomes the table's own when all is ready; null where there is a table. */
  readonly made: string | null;
}

/** What an import does to one table. */
export interface JournalPart {
  /** The name that the table has, or gets. */
  readonly table: string;
  /** The table's id, and its sheet's; null as long as they have yet to be made. */
  readonly tableId: string | null;
  readonly sheetId: string | null;
  readonly sheets: OwnSheets;
  /** The table with its header row, as it was (null: there was none) and as it becomes. */
  readonly before: Block | null;
  readonly after: Block;
  readonly columns: JournalColumns;
  /** What the changed columns add up to, in letters; only the same cells give the same. */
  readonly digest: string;
}

/** A setting as it was and as the import leaves it; null: none. */
export interface SettingChange {
  readonly before: string | null;
  readonly after: string | null;
}

/** What the workbook remembers of an import under way, so that whoever opens it next can put it back in order. */
export interface Journal {
  readonly step: JournalStep;
  /** What the list is called. */
  readonly list: string;
  /** When the import began, as 2026-01-31 09:05 where it was begun. */
  readonly when: string;
  /** The table that the list goes into comes first. */
  readonly parts: readonly JournalPart[];
  /** Names of sheets of earlier imports that are no longer needed. */
  readonly leftover: readonly string[];
  /** Our settings, by key. */
  readonly settings: Readonly<Record<string, SettingChange>>;
}

const journalKey = 'varddygn.import';

/** Adds the journal to what the next sync does. */
export function writeJournal(context: Excel.RequestContext, journal: Journal): void {
  context.workbook.settings.add(journalKey, JSON.stringify(journal));
}

/** The journal of the open workbook; null where there is none that can be read. */
export async function readJournal(context: Excel.RequestContext): Promise<Journal | null> {
  const { [journalKey]: text } = await readSettingTexts(context, [journalKey]);
  return text === undefined || text === null ? null : parseJournal(text);
}

/** Takes the journal away. */
export async function removeJournal(context: Excel.RequestContext): Promise<void> {
  const setting = context.workbook.settings.getItemOrNullObject(journalKey);
  setting.load('key');
  await context.sync();
  if (setting.isNullObject) return;
  setting.delete();
  await context.sync();
}

function parseJournal(text: string): Journal | null {
  try {
    const value: unknown = JSON.parse(text);
    return isJournal(value) ? value : null;
  } catch {
    return null;
  }
}

const members = ['step', 'list', 'when', 'parts', 'leftover', 'settings'];

/** Only we write the journal, whole; that of a version that knew less is not read. */
function isJournal(value: unknown): value is Journal {
  return typeof value === 'object' && value !== null && members.every((member) => member in value);
}
