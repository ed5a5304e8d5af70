import type { CostCheck } from '../functions/checks/costChecks';
import type { Choices } from '../host/choices';
import type { CutOff } from '../host/lists/cutOff';
import type { Theme } from '../host/office';
import { type WorkbookSettings, writtenAsOf } from '../host/workbookSettings';
import { type BehindEvent, behindReducer } from './behind/behindState';
import { type BoardEvent, boardReducer } from './boardCopy/boardState';
import { type CalculationsEvent, calculationsReducer } from './calculations/calculationsState';
import { type FollowUpEvent, followUpReducer } from './followUp/followUpState';
import { type ImportEvent, importReducer } from './import/importReducer';
import { type ForecastEvent, forecastReducer } from './forecast/forecastState';
import { type FreezeForecastEvent, freezeForecastReducer } from './forecast/freezeForecastState';
import { type InvoiceEvent, invoiceReducer } from './invoice/invoiceState';
import { type LocksEvent, locksReducer } from './locks/locksState';
import type { Notice, PaneState, Place, Question, Work } from './state';

/** What has happened, as far as the pane is concerned. */
export type PaneEvent =
  | { readonly type: 'went'; readonly place: Place }
  | { readonly type: 'systemThemeChanged'; readonly theme: Theme }
  | { readonly type: 'tablesRead'; readonly names: readonly string[] }
  | { readonly type: 'settingsRead'; readonly settings: WorkbookSettings }
  | { readonly type: 'asOfTyped'; readonly typed: string }
  | { readonly type: 'asOfRefused' }
  | { readonly type: 'searched'; readonly search: string }
  | { readonly type: 'chose'; readonly choices: Choices }
  | { readonly type: 'began'; readonly work: Work }
  | { readonly type: 'asked'; readonly question: Question }
  | { readonly type: 'questionClosed' }
  | { readonly type: 'said'; readonly notice: Notice }
  | { readonly type: 'noticeClosed' }
  | { readonly type: 'cutOffFound'; readonly cutOff: CutOff | null }
  | { readonly type: 'imported'; readonly event: ImportEvent }
  | { readonly type: 'checked'; readonly checks: readonly CostCheck[] }
  | { readonly type: 'behind'; readonly event: BehindEvent }
  | { readonly type: 'followUp'; readonly event: FollowUpEvent }
  | { readonly type: 'board'; readonly event: BoardEvent }
  | { readonly type: 'invoice'; readonly event: InvoiceEvent }
  | { readonly type: 'locks'; readonly event: LocksEvent }
  | { readonly type: 'forecast'; readonly event: ForecastEvent }
  | { readonly type: 'freezeForecast'; readonly event: FreezeForecastEvent }
  | { readonly type: 'calculations'; readonly event: CalculationsEvent }
  /** What the pane was waiting for is over; what was said of it stays. */
  | { readonly type: 'ended' };

/** The pane after an event. Going elsewhere or beginning something new takes away what was said about the last thing. */
export function reducer(state: PaneState, event: PaneEvent): PaneState {
  if ('event' in event) return placeReducer(state, event);
  switch (event.type) {
    case 'went':
      return { ...state, place: event.place, question: null, notice: null };
    case 'systemThemeChanged':
      return { ...state, systemTheme: event.theme };
    case 'tablesRead':
      return { ...state, tableNames: event.names };
    case 'settingsRead':
      return settled(state, event.settings);
    case 'asOfTyped':
      return { ...state, asOf: { typed: event.typed, isWrong: false } };
    case 'asOfRefused':
      return { ...state, asOf: { ...state.asOf, isWrong: true }, notice: null };
    case 'searched':
      return { ...state, search: event.search };
    case 'chose':
      return { ...state, choices: event.choices };
    case 'began':
      return { ...state, work: event.work, question: null, notice: null };
    case 'asked':
      return { ...state, work: null, question: event.question };
    case 'questionClosed':
      return { ...state, question: null };
    case 'said':
      return { ...state, work: null, notice: event.notice };
    case 'noticeClosed':
      return { ...state, notice: null };
    case 'cutOffFound':
      return { ...state, cutOff: event.cutOff };
    case 'checked':
      return { ...state, work: null, checks: event.checks };
    case 'ended':
      return { ...state, work: null };
  }
}

/** Events of a place, or a part of one, that keeps a record of its own. */
type PlaceEvent = Extract<PaneEvent, { readonly event: unknown }>;

function placeReducer(state: PaneState, event: PlaceEvent): PaneState {
  switch (event.type) {
    case 'imported':
      return { ...state, importing: importReducer(state.importing, event.event) };
    case 'followUp':
      return { ...state, followUp: followUpReducer(state.followUp, event.event) };
    case 'board':
      return { ...state, board: boardReducer(state.board, event.event) };
    case 'invoice':
      return { ...state, invoice: invoiceReducer(state.invoice, event.event) };
    case 'behind':
      return { ...state, behind: behindReducer(state.behind, event.event) };
    case 'calculations':
      return { ...state, calculations: calculationsReducer(state.calculations, event.event) };
    case 'locks':
      return { ...state, locks: locksReducer(state.locks, event.event) };
    case 'forecast':
      return { ...state, forecast: forecastReducer(state.forecast, event.event) };
    case 'freezeForecast':
      return { ...state, frozen: freezeForecastReducer(state.frozen, event.event) };
  }
}

/** A date that is still to be put right is left in its field when another setting changes. */
function settled(state: PaneState, settings: WorkbookSettings): PaneState {
  const isLeft = state.asOf.isWrong && settings.asOf === state.settings?.asOf;
  const asOf = isLeft ? state.asOf : { typed: writtenAsOf(settings.asOf), isWrong: false };
  return { ...state, settings, asOf };
}
