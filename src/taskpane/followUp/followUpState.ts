import type { Day } from '../../core/day';
import type { Failure } from '../../host/failure';
import type { ReportSheetsState, SheetReceipt } from '../../host/sheets/reportSheets';

/** A day of the sheet that can be typed. */
export type DayField = 'from' | 'to' | 'asOf';

/** What is wrong with what has been typed. */
export type Trouble = DayField | 'order';

/** What became of a sheet that was built or refreshed last. */
export type SheetOutcome = SheetReceipt | Failure;

/** What the pane knows of the report sheets. */
export interface FollowUpState {
  /** What was found last stays in sight until the workbook has been read again. */
  readonly isReading: boolean;
  readonly found: ReportSheetsState | Failure | null;
  readonly days: Readonly<Record<DayField, string>>;
  /** The day that the list shows, as Settings or the list itself say; null where neither does. */
  readonly listDay: Day | null;
  /** Whether the user has typed or chosen days: they stay, whatever the workbook says. */
  readonly isTyped: boolean;
  readonly trouble: Trouble | null;
  /** What became of the sheets that were asked for last, by the ids of their kinds. */
  readonly outcomes: Readonly<Partial<Record<string, SheetOutcome>>>;
  /** Which sheet is being built, while all are: its kind, and how many there are. */
  readonly progress: Progress | null;
}

/** How far the building of all sheets has come. */
export interface Progress {
  readonly kind: string;
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** Before the workbook has been looked at. */
export const nothingFollowed: FollowUpState = {
  isReading: false,
  found: null,
  days: { from: '', to: '', asOf: '' },
  listDay: null,
  isTyped: false,
  trouble: null,
  outcomes: {},
  progress: null,
};

/** What has happened with the report sheets. */
export type FollowUpEvent =
  | { readonly type: 'reading' }
  | {
      readonly type: 'found';
      readonly found: ReportSheetsState | Failure;
      readonly days: FollowUpState['days'];
      readonly listDay: Day | null;
    }
  | { readonly type: 'typed'; readonly days: Partial<FollowUpState['days']> }
  | { readonly type: 'refused'; readonly trouble: Trouble }
  /** Sheets are being built: what became of those before them is told no longer. */
  | { readonly type: 'began' }
  | { readonly type: 'reached'; readonly progress: Progress | null }
  | { readonly type: 'became'; readonly kind: string; readonly outcome: SheetOutcome }
  /** The days are those of the sheets again. */
  | { readonly type: 'done' };

/** The report sheets after an event. */
export function followUpReducer(state: FollowUpState, event: FollowUpEvent): FollowUpState {
  switch (event.type) {
    case 'reading':
      return { ...state, isReading: true };
    case 'found':
      return {
        ...state,
        isReading: false,
        found: event.found,
        listDay: event.listDay,
        days: state.isTyped ? state.days : event.days,
      };
    case 'typed':
      return { ...state, days: { ...state.days, ...event.days }, isTyped: true, trouble: null };
    case 'refused':
      return { ...state, trouble: event.trouble };
    case 'began':
      return { ...state, outcomes: {}, trouble: null };
    case 'reached':
      return { ...state, progress: event.progress };
    case 'became':
      return { ...state, outcomes: { ...state.outcomes, [event.kind]: event.outcome } };
    case 'done':
      return { ...state, isTyped: false, trouble: null };
  }
}

/** Tells the pane's state what has happened with the report sheets. */
export function tellFollowUp(
  { dispatch }: { readonly dispatch: (event: { type: 'followUp'; event: FollowUpEvent }) => void },
  event: FollowUpEvent,
): void {
  dispatch({ type: 'followUp', event });
}
