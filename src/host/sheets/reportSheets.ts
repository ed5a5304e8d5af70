import type { DayRule } from '../../core/dayRule';
import { countedDays, type SheetKind } from '../../sheets/kind';
import { sheetKinds } from '../../sheets/kinds';
import type { SheetOrder, Window } from '../../sheets/order';
import { inExcel } from '../batch';
import { type Failure, failureOf, type Outcome, Refused } from '../failure';
import { version } from '../version';
import { findBlocks } from './blockNames';
import { buildSheet } from './buildSheet';
import type { Wait } from './calculated';
import { readFacts, requireTables, type WorkbookFacts } from './facts';
import { comeTo, findSheet, type HeldSheet, readDays, readOutside } from './heldSheet';
import { readCounts } from './readCounts';
import { carryOutRefresh, readRefresh, type Refresh } from './refreshSheet';

/** A report sheet of the workbook as the pane shows it. */
export interface SheetState {
  readonly name: string;
  /** Whether a refresh would change anything: kinds or tables are others than those it was written for. */
  readonly isOutdated: boolean;
  /** The days that it is about; null where its cells hold other things. */
  readonly window: Window | null;
  /** Blocks with rows or columns of the user's own, and those that have been taken away: their ids. */
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** Placements, days and kronor of unknown kinds, without price, and that cannot be counted: as they stand on the sheet. */
  readonly outside: readonly (readonly unknown[])[];
}

/** A kind of report sheet in this workbook. */
export interface KindState {
  /** Its id. */
  readonly kind: string;
  readonly sheet: SheetState | null;
  /** Why the sheet can be neither built nor refreshed as things are. */
  readonly failure: Failure | null;
}

/** What there is to follow up, and the report sheets that there are. */
export interface ReportSheetsState {
  /** Of placements. */
  readonly rows: number;
  /** The days of the first sheet that tells any; where there is none yet, those that sheets may be about. */
  readonly window: Window;
  /** Every kind of sheet, in the order in which they are offered. */
  readonly kinds: readonly KindState[];
}

/** What the user wants to have. */
export interface SheetWish {
  /** The id of the kind of sheet. */
  readonly kind: string;
  /** Of a new sheet: the workbook's own, which stands on the sheet to be changed there. */
  readonly dayRule: DayRule;
  /** Null leaves the days of a sheet that is there. */
  readonly window: Window | null;
  /** Whether the user comes to the sheet. */
  readonly isShown: boolean;
}

/** What became of it. */
export interface SheetReceipt {
  readonly sheet: string;
  readonly way: 'built' | 'refreshed' | 'unchanged';
  readonly changed: readonly string[];
  readonly missing: readonly string[];
}

/** Looks at the workbook; changes nothing. Where there is no sheet yet, the window is one that sheets may be about. */
export function readReportSheets(window: Window): Promise<Outcome<ReportSheetsState>> {
  return inExcel(async (context) => {
    const facts = await readFacts(context);
    const kinds: KindState[] = [];
    for (const kind of sheetKinds) kinds.push(await readKind(context, facts, kind));
    const told = kinds.flatMap(({ sheet }) => sheet?.window ?? []);
    return { rows: facts.rows, window: told[0] ?? window, kinds };
  });
}

/** Builds a sheet, or refreshes the one that there is; what the user has added to it is not touched. */
export function buildReportSheet(wish: SheetWish, wait: Wait): Promise<Outcome<SheetReceipt>> {
  const kind = kindOf(wish.kind);
  return inExcel(async (context) => {
    const facts = await readFacts(context);
    requireTables(facts, kind);
    const held = await findSheet(context, kind);
    if (held === null) return build(context, { facts, kind, wish, wait });
    const days = wish.window ?? (await readDays(context, kind, held));
    const refresh = await refreshOf(context, { facts, kind, held, days, window: wish.window });
    const { changed, missing } = refresh.plan;
    await carryOutRefresh(context, refresh, wait);
    // The work is done by now: whether the user comes to the sheet changes nothing.
    if (wish.isShown) await comeTo(context, held.sheet).catch(() => undefined);
    const way = refresh.writes.length === 0 ? 'unchanged' : 'refreshed';
    return { sheet: held.sheet.name, way, changed, missing };
  });
}

/** Comes to the sheet of a kind; gives its name. */
export function showReportSheet(kindId: string): Promise<Outcome<string>> {
  return inExcel(async (context) => {
    const held = await findSheet(context, kindOf(kindId));
    if (held === null) throw new Refused({ failure: 'tableGone' });
    await comeTo(context, held.sheet);
    return held.sheet.name;
  });
}

function kindOf(id: string): SheetKind {
  const kind = sheetKinds.find((each) => each.id === id);
  if (kind === undefined) throw new Error(`there is no kind of sheet called ${id}`);
  return kind;
}

/** What is wrong with one sheet is no reason not to tell of the others. */
async function readKind(
  context: Excel.RequestContext,
  facts: WorkbookFacts,
  kind: SheetKind,
): Promise<KindState> {
  const held = await findSheet(context, kind);
  const days = held === null ? null : await readDays(context, kind, held);
  const state = { kind: kind.id, sheet: held === null ? null : untouched(held, days), failure: null };
  try {
    requireTables(facts, kind);
    if (held === null || state.sheet === null) return state;
    const { plan, writes } = await refreshOf(context, { facts, kind, held, days, window: null });
    const { changed, missing } = plan;
    const outside = await readOutside(context, kind, held);
    return { ...state, sheet: { ...state.sheet, isOutdated: writes.length > 0, changed, missing, outside } };
  } catch (error) {
    if (error instanceof Refused) return { ...state, failure: failureOf(error) };
    throw error;
  }
}

function untouched({ sheet }: HeldSheet, window: Window | null): SheetState {
  return { name: sheet.name, isOutdated: false, window, changed: [], missing: [], outside: [] };
}

/** A window in which every placement lies, for a sheet whose days are no numbers. */
const everyDay: Window = { from: 0, to: Infinity, asOf: Infinity };

interface RefreshWish {
  readonly facts: WorkbookFacts;
  readonly kind: SheetKind;
  readonly held: HeldSheet;
  /** That the sheet is about, or is going to be; null where nobody knows. */
  readonly days: Window | null;
  /** To be written; null leaves those of the sheet. */
  readonly window: Window | null;
}

async function refreshOf(context: Excel.RequestContext, wish: RefreshWish): Promise<Refresh> {
  const { facts, kind, held, days, window } = wish;
  const { tables } = facts;
  const shape = await shapeOf(context, facts, { kind, window: days ?? everyDay });
  return readRefresh(context, { ...{ kind, tables, shape, window, version }, ...held });
}

function shapeOf(
  context: Excel.RequestContext,
  { headed }: WorkbookFacts,
  { kind, window }: { readonly kind: SheetKind; readonly window: Window },
): Promise<SheetOrder['shape']> {
  return readCounts(context, { tables: headed, wanted: kind.counts, days: countedDays(window) });
}

interface Building {
  readonly facts: WorkbookFacts;
  readonly kind: SheetKind;
  readonly wish: SheetWish;
  readonly wait: Wait;
}

async function build(
  context: Excel.RequestContext,
  { facts, kind, wish, wait }: Building,
): Promise<SheetReceipt> {
  const { dayRule, window, isShown } = wish;
  const { language, tables } = facts;
  if (window === null) throw new Refused({ failure: 'noWindow' });
  const shape = await shapeOf(context, facts, { kind, window });
  const { ids } = await findBlocks(context, kind);
  const order = { language, dayRule, window, shape, version, tables };
  const sheet = await buildSheet(context, { kind, order, hasStaleNames: ids.length > 0, isShown, wait });
  return { sheet, way: 'built', changed: [], missing: [] };
}
