import type { Block } from './blocks';

/** How far an import has come: rows are being staged, the table is being changed, or all is done and can be undone. */
export type JournalStep = 'staging' | 'committing' | 'done';

/** Places of columns in the table, ascending. */
export interface JournalColumns {
  /** Those that the list fills. */
  readonly written: readonly number[];
  /** Those that the table had already and whose values the import changes. */
  readonly changed: readonly number[];
  /** Those of formulas that are cut short; their first row has the formula. */
  readonly cut: readonly number[];
}

/** What the workbook remembers of an import under way, so that whoever opens it next can put it back in order. */
export interface Journal {
  readonly step: JournalStep;
  readonly table: string;
  /** The id of the table's sheet; null where sheet and table are made by the import, under the table's name. */
  readonly sheetId: string | null;
  /** The names of our own hidden sheets: the rows to be written, and the table as it was. */
  readonly stage: string;
  readonly image: string | null;
  /** The table with its header row, as it was (null: there was none) and as it becomes. */
  readonly before: Block | null;
  readonly after: Block;
  readonly columns: JournalColumns;
  /** Our settings as they were, by key; null: there was none. */
  readonly settings: Readonly<Record<string, string | null>>;
  /** What the written cells add up to, in letters; only the same cells give the same. */
  readonly digest: string;
}

const journalKey = 'varddygn.import';

/** Adds the journal to what the next sync does. */
export function writeJournal(context: Excel.RequestContext, journal: Journal): void {
  context.workbook.settings.add(journalKey, JSON.stringify(journal));
}

/** The journal of the open workbook; null where there is none that can be read. */
export async function readJournal(context: Excel.RequestContext): Promise<Journal | null> {
  const setting = context.workbook.settings.getItemOrNullObject(journalKey);
  setting.load('value');
  await context.sync();
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  return typeof value === 'string' ? parseJournal(value) : null;
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

/** Only we write the journal, whole; a version that knew less of it is not read. */
function isJournal(value: unknown): value is Journal {
  const parts = [
    'step',
    'table',
    'sheetId',
    'stage',
    'image',
    'before',
    'after',
    'columns',
    'settings',
    'digest',
  ];
  return typeof value === 'object' && value !== null && parts.every((part) => part in value);
}
