import type { Life } from '../../functions/behind/life';
import type { Question } from '../../functions/behind/question';
import type { Behind } from '../../functions/behind/shown';
import type { Failure } from '../../host/failure';
import type { Figure } from '../../host/behind/figure';
import type { Origin } from '../../host/behind/origins';
import type { Unread, WrittenCall } from '../../host/behind/written';
import type { UnreadArgument } from '../../text/paneBehind';

/** What is behind the call that was chosen, or which argument hinders that it is told. */
export type Answer =
  | {
      readonly is: 'told';
      readonly behind: Behind;
      readonly question: Question;
      /** One of the placements behind the figure, by its row in the table of the call; null: none is opened. */
      readonly opened: { readonly row: number; readonly behind: Behind } | null;
    }
  | { readonly is: 'unread'; readonly argument: UnreadArgument; readonly why: Unread }
  | { readonly is: 'failed'; readonly failure: Failure };

/** The selected cell, and what was found in it. */
export type Found =
  | { readonly is: 'noFormula' | 'noCalls' | 'unreadable'; readonly figure: Figure }
  /** The formula has its figure from other cells, in which our functions stand. */
  | { readonly is: 'elsewhere'; readonly figure: Figure; readonly origins: readonly Origin[] }
  | {
      readonly is: 'calls';
      readonly figure: Figure;
      readonly calls: readonly WrittenCall[];
      /** Which of the calls is shown. */
      readonly chosen: number;
      readonly answer: Answer;
    }
  /** A row of the placements: what it costs as long as it lasts. */
  | { readonly is: 'placement'; readonly figure: Figure; readonly life: Life }
  /** What finds it could not be fetched. */
  | { readonly is: 'notFetched' }
  | { readonly is: 'failed'; readonly failure: Failure };

/** What the pane knows of the figure in the selected cell. */
export interface BehindState {
  /** What was found last stays in sight until the next has been read. */
  readonly isLooking: boolean;
  readonly found: Found | null;
}

/** Before anything has been looked at. */
export const nothingBehind: BehindState = { isLooking: false, found: null };

/** What has happened with the figure. */
export type BehindEvent =
  | { readonly type: 'looking' }
  | { readonly type: 'found'; readonly found: Found }
  | { readonly type: 'left' };

/** The figure after an event. */
export function behindReducer(state: BehindState, event: BehindEvent): BehindState {
  switch (event.type) {
    case 'looking':
      return { ...state, isLooking: true };
    case 'found':
      return { isLooking: false, found: event.found };
    case 'left':
      return nothingBehind;
  }
}
