import type { Failure } from '../../host/failure';
import type { LocksFound } from '../../host/locks/writeLocks';

/** What is wrong with what has been typed. */
export type LockFieldTrouble = 'who' | 'why';

/** What the pane knows of the locked months. */
export interface LocksState {
  /** Null: nobody has asked yet, or something has been written since. */
  readonly found: LocksFound | Failure | null;
  /** The months that are to be locked, by their first days; null: those that are usual. */
  readonly first: number | null;
  readonly last: number | null;
  readonly who: string;
  readonly why: string;
  readonly trouble: LockFieldTrouble | null;
  readonly isUnlockOpen: boolean;
  readonly areChangesOpen: boolean;
}

/** Before anything has been compared. */
export const nothingCompared: LocksState = {
  found: null,
  first: null,
  last: null,
  who: '',
  why: '',
  trouble: null,
  isUnlockOpen: false,
  areChangesOpen: false,
};

/** What can be typed or chosen. */
export type LockFields = Pick<
  LocksState,
  'first' | 'last' | 'who' | 'why' | 'isUnlockOpen' | 'areChangesOpen'
>;

/** What has happened with the locked months. */
export type LocksEvent =
  | { readonly type: 'found'; readonly found: LocksFound | Failure }
  | { readonly type: 'changed'; readonly fields: Partial<LockFields> }
  | { readonly type: 'refused'; readonly trouble: LockFieldTrouble }
  /** Something was written: what is known of the months holds no more, and no choice or reason either. */
  | { readonly type: 'written' };

/** The locked months after an event. */
export function locksReducer(state: LocksState, event: LocksEvent): LocksState {
  switch (event.type) {
    case 'found':
      return { ...state, found: event.found, who: whoAfter(state, event.found), first: null, last: null };
    case 'changed':
      return { ...state, ...event.fields, trouble: null };
    case 'refused':
      return { ...state, trouble: event.trouble };
    case 'written':
      return { ...nothingCompared, who: state.who };
  }
}

/** Who locked last, unless somebody has typed another name. */
function whoAfter({ who }: LocksState, found: LocksFound | Failure): string {
  return who !== '' || 'failure' in found ? who : found.who;
}

/** The months that are going to be locked: what is chosen, or else the next one; the last one that is over where none is locked. */
export function chosenMonths(
  { first, last }: Pick<LocksState, 'first' | 'last'>,
  { locked, toLock }: Pick<LocksFound, 'locked' | 'toLock'>,
): { readonly first: number; readonly last: number } | null {
  const usual = locked.length === 0 ? toLock.at(-1) : toLock[0];
  if (usual === undefined) return null;
  const from = locked.length === 0 ? (first ?? usual.month) : usual.month;
  return { first: from, last: Math.max(from, last ?? usual.month) };
}
