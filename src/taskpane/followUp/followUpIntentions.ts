import { isDay } from '../../core/day';
import { isFailure } from '../../host/failure';
import type { Window } from '../../sheets/order';
import { draftDone, sheetDone } from '../../text/paneFollowUp';
import { type Desk, fail, succeed } from '../desk';
import { buildAllSheets, buildOne, moveSheets } from './buildSheets';
import { look } from './look';
import { makeKinds } from './makeKinds';
import { type DayField, type FollowUpState, tellFollowUp } from './followUpState';
import { moveOffered, typedWindow, windowOfYear, writtenDay, writtenDays } from './windows';

/** The work of putting the bridge into words. */
export const draftWork = 'draftText';

/** What the user can want with the report sheets. */
export interface FollowUpIntentions {
  /** To see what there is to follow up, and the sheets that there are. */
  readonly look: () => Promise<void>;
  readonly chooseYear: (year: number) => void;
  readonly type: (field: DayField, typed: string) => void;
  /** To have the sheet of a kind, or to have it refreshed. */
  readonly build: (kind: string) => Promise<void>;
  /** To have every sheet that the tables allow, or to have it refreshed. */
  readonly buildAll: () => Promise<void>;
  /** To have the sheets that are behind the list about its day. */
  readonly move: () => Promise<void>;
  /** To come to the sheet of a kind. */
  readonly show: (kind: string) => Promise<void>;
  /** To have the bridge put into words. */
  readonly draft: () => Promise<void>;
}

/** Carries out what the user wants with the report sheets. */
export function followUpIntentions(desk: Desk): FollowUpIntentions {
  const { store, workbook } = desk;
  return {
    look: () => look(desk),
    chooseYear: (year) => {
      const { from, to } = windowOfYear(year);
      tellFollowUp(store, { type: 'typed', days: { from: writtenDay(from), to: writtenDay(to) } });
    },
    type: (field, typed) => {
      tellFollowUp(store, { type: 'typed', days: { [field]: typed } });
    },
    build: (kind) => building(desk, (window) => buildNamed(desk, kind, window)),
    buildAll: () =>
      building(desk, async (window) => {
        if (await makeKinds(desk)) await buildAllSheets(desk, window);
      }),
    move: async () => {
      const offer = moveOffered(store.state().followUp);
      if (offer === null || store.state().work !== null) return;
      tellFollowUp(store, { type: 'typed', days: writtenDays(offer.moved) });
      await building(desk, (window) => moveSheets(desk, window));
    },
    show: async (kind) => {
      const shown = await workbook.showReportSheet(kind);
      if (isFailure(shown)) fail(desk, shown);
    },
    draft: () => draft(desk),
  };
}

/** Days that are wrong are told before anything is built; afterwards the workbook is looked at again. */
async function building(desk: Desk, build: (window: Window | null) => Promise<void>): Promise<void> {
  const { store } = desk;
  const { work, followUp } = store.state();
  if (work !== null) return;
  const window = typedWindow(followUp.days);
  const isWrong = 'trouble' in window;
  if (isWrong && needsDays(followUp)) {
    tellFollowUp(store, { type: 'refused', trouble: window.trouble });
    return;
  }
  tellFollowUp(store, { type: 'began' });
  await build(isWrong ? null : window);
  if (!isWrong && followUp.isTyped && window.asOf !== asOfFound(followUp)) await keepAsOf(desk, window.asOf);
  await look(desk);
}

function asOfFound({ found }: FollowUpState): number | null {
  return found === null || isFailure(found) ? null : found.window.asOf;
}

/** The day that somebody has given a sheet is the workbook's from then on: the next formula and sheet begin with it. */
async function keepAsOf({ store, workbook }: Desk, asOf: number): Promise<void> {
  const { settings, followUp } = store.state();
  // What was typed stays in the fields where a sheet did not take it.
  if (settings === null || followUp.isTyped || !isDay(asOf) || asOf === settings.asOf) return;
  const saved = await workbook.writeSettings({ asOf });
  if (!isFailure(saved)) store.dispatch({ type: 'settingsRead', settings: { ...settings, asOf } });
}

/** Sheets that are there have days of their own, which may be any. */
function needsDays({ isTyped, found }: FollowUpState): boolean {
  return isTyped || found === null || isFailure(found) || found.kinds.some(({ sheet }) => sheet === null);
}

async function draft(desk: Desk): Promise<void> {
  const { store, workbook, clock } = desk;
  if (store.state().work !== null) return;
  store.dispatch({ type: 'began', work: { on: 'followUp', id: draftWork } });
  const outcome = await workbook.writeDraftText(clock.today());
  if (isFailure(outcome)) fail(desk, outcome);
  else succeed(desk, draftDone(outcome.sheet, outcome.paragraphs));
}

async function buildNamed(desk: Desk, kind: string, window: Window | null): Promise<void> {
  desk.store.dispatch({ type: 'began', work: { on: 'followUp', id: kind } });
  const outcome = await buildOne(desk, { kind, window, isShown: true });
  if (isFailure(outcome)) fail(desk, outcome);
  else {
    tellFollowUp(desk.store, { type: 'done' });
    succeed(desk, sheetDone(outcome.sheet, outcome.way));
  }
}
