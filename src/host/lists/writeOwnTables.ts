import { deleteSheets } from '../deleteSheets';
import { readSettingTexts } from '../settingTexts';
import { carryOut } from './carryOut';
import { freeNames } from './hiddenSheets';
import { type Journal, removeJournal, writeJournal } from './journal';
import type { WritingWatch } from './listImport';
import { type OwnTableOrder, prepareOwnTable } from './ownTable';
import { type Filling, stageTables } from './stageAll';
import { partsOf } from './writing';

/** What is written into tables that the pane alone fills in, and what the workbook remembers with it. */
export interface OwnWriting {
  /** At least one; the first is the one to look at. */
  readonly orders: readonly OwnTableOrder[];
  /** As 2026-01-31 09:05. */
  readonly when: string;
  /** Our settings by their keys, as they will be. */
  readonly settings: Readonly<Record<string, string>>;
  /** The import that can still be undone, and can be so after this, too; null: none. */
  readonly earlier: Journal | null;
}

/** Few rows are quickly written: nobody follows that or stops it. */
const quiet: WritingWatch = { progress: () => undefined, signal: new AbortController().signal };

/** Writes all of them in one step, as a list is written: a failure leaves the workbook as it was. */
export async function writeOwnTables(context: Excel.RequestContext, writing: OwnWriting): Promise<void> {
  const fillings: Filling[] = [];
  for (const order of writing.orders) fillings.push(await prepareOwnTable(context, order, quiet));
  const journal = await beginning(context, fillings, writing);
  const { earlier } = writing;
  const staged = {
    tables: fillings.map(({ table }) => table),
    watch: quiet,
    stage: (begun: Journal) => stageTables(context, { journal: begun, watch: quiet }, fillings),
  };
  await tidy(context, await carryOut(context, staged, { journal, earlier }), earlier);
}

async function beginning(
  context: Excel.RequestContext,
  fillings: readonly Filling[],
  { when, settings }: OwnWriting,
): Promise<Journal> {
  const tables = fillings.map(({ table }) => table);
  const names = await freeNames(context, tables.length);
  const stored = await readSettingTexts(context, Object.keys(settings));
  const changes = Object.entries(settings).map(
    ([key, after]) => [key, { before: stored[key] ?? null, after }] as const,
  );
  return {
    ...{ step: 'staging', when, leftover: [] },
    list: tables[0]?.name ?? '',
    parts: partsOf(tables, names),
    settings: Object.fromEntries(changes),
  };
}

/** The import before it can be undone again, where it could; this cannot, since what was put by is never taken away unseen. */
async function tidy(
  context: Excel.RequestContext,
  { parts }: Journal,
  earlier: Journal | null,
): Promise<void> {
  const sheets = parts.flatMap((part) => [part.sheets.stage, part.sheets.image]);
  try {
    await deleteSheets(context, sheets);
    if (earlier === null) await removeJournal(context);
    else writeJournal(context, earlier);
    await context.sync();
  } catch {
    // The next start takes away what is left: the journal says that it is done.
  }
}
