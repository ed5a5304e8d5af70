import { isFailure } from '../../host/failure';
import { usualSettings } from '../../host/workbookSettings';
import type { Window } from '../../sheets/order';
import { allDone } from '../../text/paneFollowUp';
import type { Desk } from '../desk';
import { type SheetOutcome, tellFollowUp } from './followUpState';

/** A sheet that is asked for. */
export interface Asked {
  readonly kind: string;
  /** That stands in the fields; null where every sheet has days of its own. */
  readonly window: Window | null;
  readonly isShown: boolean;
}

/** Builds a sheet or refreshes it. Days that have not been touched stay as they are on a sheet that is there. */
export async function buildOne(
  { store, workbook, clock }: Desk,
  { kind, window, isShown }: Asked,
): Promise<SheetOutcome> {
  const state = store.state();
  const { found, isTyped } = state.followUp;
  const { dayRule } = state.settings ?? usualSettings;
  const hasSheet = found !== null && !isFailure(found) && sheetOf(found, kind);
  const outcome = await workbook.buildReportSheet(
    {
      ...{ kind, isShown, dayRule },
      window: hasSheet && !isTyped ? null : window,
    },
    clock.wait,
  );
  tellFollowUp(store, { type: 'became', kind, outcome });
  return outcome;
}

function sheetOf({ kinds }: { readonly kinds: readonly Kind[] }, wanted: string): boolean {
  return kinds.some(({ kind, sheet }) => kind === wanted && sheet !== null);
}

interface Kind {
  readonly kind: string;
  readonly sheet: unknown;
}

/** Builds or refreshes every sheet that the tables allow, one after the other. One that fails does not stop the others. */
export function buildAllSheets(desk: Desk, window: Window | null): Promise<void> {
  return buildEach(desk, window, () => true);
}

/** Gives the sheets that there are other days. */
export function moveSheets(desk: Desk, window: Window | null): Promise<void> {
  return buildEach(desk, window, ({ sheet }) => sheet !== null);
}

async function buildEach(
  desk: Desk,
  window: Window | null,
  isWanted: (kind: Kind) => boolean,
): Promise<void> {
  const { store } = desk;
  const { found } = store.state().followUp;
  if (found === null || isFailure(found)) return;
  store.dispatch({ type: 'began', work: { on: 'followUp', id: 'all' } });
  const outcomes: (readonly [kind: string, outcome: SheetOutcome])[] = [];
  const wanted = found.kinds.filter(isWanted);
  for (const [index, { kind }] of wanted.entries()) {
    const progress = { kind, number: index + 1, count: wanted.length };
    tellFollowUp(store, { type: 'reached', progress });
    outcomes.push([kind, await buildOne(desk, { kind, window, isShown: false })]);
  }
  tellFollowUp(store, { type: 'reached', progress: null });
  await finish(desk, outcomes);
}

/** Comes to the first sheet and says how it went; days that a sheet did not take stay in the fields. */
async function finish(
  { store, workbook }: Desk,
  outcomes: readonly (readonly [kind: string, outcome: SheetOutcome])[],
): Promise<void> {
  const [first] = outcomes.find(([, outcome]) => !isFailure(outcome)) ?? [];
  if (first !== undefined) await workbook.showReportSheet(first);
  const ways = outcomes.map(([, outcome]) => wayOf(outcome));
  const count = (wanted: ReturnType<typeof wayOf>): number => ways.filter((way) => way === wanted).length;
  if (count('failed') === 0) tellFollowUp(store, { type: 'done' });
  const text = allDone({
    built: count('built'),
    refreshed: count('refreshed'),
    unchanged: count('unchanged'),
    lacking: count('lacking'),
    failed: count('failed'),
  });
  store.dispatch({ type: 'said', notice: { tone: count('failed') === 0 ? 'success' : 'problem', text } });
}

function wayOf(outcome: SheetOutcome): 'built' | 'refreshed' | 'unchanged' | 'lacking' | 'failed' {
  if (!isFailure(outcome)) return outcome.way;
  return outcome.failure === 'tablesMissing' ? 'lacking' : 'failed';
}
