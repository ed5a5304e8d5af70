import type { Day } from '../../core/day';
import type { Window } from '../../sheets/order';
import type { Outcome } from '../failure';
import type { Wait } from './calculated';
import type * as draftText from './draftText';
import type * as reportSheets from './reportSheets';
import { withFetched } from '../withFetched';

/** What builds the sheets is fetched when it is first asked for: most who open the pane do not. */
const ask = withFetched(
  (): Promise<typeof reportSheets> => import(/* webpackChunkName: "followUp" */ './reportSheets'),
);

/** What drafts a text comes with it. */
const askDraft = withFetched(
  (): Promise<typeof draftText> => import(/* webpackChunkName: "followUp" */ './draftText'),
);

/** Looks at the workbook; changes nothing. */
export function readReportSheets(window: Window): Promise<Outcome<reportSheets.ReportSheetsState>> {
  return ask((module) => module.readReportSheets(window));
}

/** Builds a sheet, or refreshes the one that there is. */
export function buildReportSheet(
  wish: reportSheets.SheetWish,
  wait: Wait,
): Promise<Outcome<reportSheets.SheetReceipt>> {
  return ask((module) => module.buildReportSheet(wish, wait));
}

/** Comes to the sheet of a kind; gives its name. */
export function showReportSheet(kind: string): Promise<Outcome<string>> {
  return ask((module) => module.showReportSheet(kind));
}

/** Puts the bridge into words, on a sheet of their own. */
export function writeDraftText(today: Day | null): Promise<Outcome<draftText.DraftReceipt>> {
  return askDraft((module) => module.writeDraftText(today));
}
