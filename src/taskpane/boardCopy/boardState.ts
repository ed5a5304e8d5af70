import { type BoardLimits, usualLimits } from '../../core/board/boardList';
import type { Day } from '../../core/day';
import type { BoardHindrance, BoardView } from '../../host/boardCopy/boardView';
import type { Failure } from '../../host/failure';
import type { MoneyUnit } from '../../text/boardCopy';
import type { Text } from '../../text/language';
import { boardTexts } from '../../text/paneBoardCopy';
import type { Work } from '../state';

/** The months that a copy reaches. */
export interface Through {
  readonly year: number;
  /** 1–12. */
  readonly months: number;
}

/** What the pane knows of the copy for the board. */
export interface BoardState {
  readonly isReading: boolean;
  /** What a copy would show, or why none can be made; null: it has not been worked out. */
  readonly found: BoardView | BoardHindrance | Failure | null;
  /** The day that the list shows, and the months that are chosen; null until the workbook has been looked at. */
  readonly listDate: Day | null;
  readonly through: Through | null;
  /** As they are typed; null: as the workbook has them. */
  readonly limits: { readonly persons: string; readonly share: string } | null;
  /** Null: as the workbook has it. */
  readonly unit: MoneyUnit | null;
}

/** Before the workbook has been looked at. */
export const noBoard: BoardState = {
  isReading: false,
  found: null,
  listDate: null,
  through: null,
  limits: null,
  unit: null,
};

/** What has happened with the copy. */
export type BoardEvent =
  | { readonly type: 'dated'; readonly listDate: Day; readonly through: Through }
  | { readonly type: 'reading' }
  | { readonly type: 'leftOff' }
  | { readonly type: 'found'; readonly found: NonNullable<BoardState['found']> }
  | { readonly type: 'chose'; readonly chosen: Partial<Pick<BoardState, 'through' | 'limits' | 'unit'>> };

/** The copy after an event. What was found is of other choices once one has changed. */
export function boardReducer(state: BoardState, event: BoardEvent): BoardState {
  switch (event.type) {
    case 'dated':
      return { ...state, listDate: event.listDate, through: state.through ?? event.through };
    case 'reading':
      return { ...state, isReading: true };
    case 'leftOff':
      return { ...state, isReading: false };
    case 'found':
      return { ...state, isReading: false, found: event.found };
    case 'chose':
      return { ...state, ...event.chosen, found: 'unit' in event.chosen ? state.found : null };
  }
}

const mostPersons = 99;
const wholeShare = 100;

/** The limits that have been typed; null: those of the workbook. What is no number within reason is its field's name. */
export function typedLimits({ limits }: BoardState): BoardLimits | null | 'persons' | 'share' {
  if (limits === null) return null;
  const [persons, share] = [wholeNumber(limits.persons), wholeNumber(limits.share)];
  if (persons === null || persons > mostPersons) return 'persons';
  return share === null || share > wholeShare ? 'share' : { persons, share };
}

function wholeNumber(text: string): number | null {
  return /^[1-9]\d{0,2}$/.test(text.trim()) ? Number(text) : null;
}

/** Tells the pane's state what has happened with the copy. */
export function tellBoard(
  { dispatch }: { readonly dispatch: (event: { type: 'board'; event: BoardEvent }) => void },
  event: BoardEvent,
): void {
  dispatch({ type: 'board', event });
}

/** The limits as they stand in their fields: typed, else found, else the usual ones. */
export function shownLimits({ limits, found }: BoardState): NonNullable<BoardState['limits']> {
  if (limits !== null) return limits;
  const known = found !== null && 'limits' in found ? found.limits : usualLimits;
  return { persons: String(known.persons), share: String(known.share) };
}

/** The unit that is chosen, else found, else thousands. */
export function shownUnit({ unit, found }: BoardState): MoneyUnit {
  return unit ?? (found !== null && 'unit' in found ? found.unit : 'tkr');
}

/** What is being done about the copy, in a sentence; null: nothing is. */
export function boardSentence({ isReading }: BoardState, work: Work | null): Text | null {
  if (work?.on !== 'board') return isReading ? boardTexts.readingNow : null;
  if (work.id === 'forget') return boardTexts.forgettingNow;
  return work.id === 'file' ? boardTexts.savingNow : boardTexts.makingNow;
}
