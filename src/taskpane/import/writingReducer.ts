import type { Failure } from '../../host/failure';
import type { Receipt, WritingProgress } from '../../host/lists/listImport';
import type { ImportState, Writing } from './importState';
import { keyReducer } from './keyReducer';
import { shareOfAll } from './timeToGo';

interface Progressed {
  readonly type: 'progressed';
  readonly progress: WritingProgress;
  readonly elapsed: number;
}

/** What has happened to the writing of the list. */
export type WritingEvent =
  | { readonly type: 'began' }
  /** `elapsed` is in milliseconds since it began. */
  | Progressed
  | { readonly type: 'stopping' }
  | { readonly type: 'failed'; readonly failure: Failure }
  /** With the fingerprint of the secret that made its keys; null where it has none. */
  | { readonly type: 'written'; readonly receipt: Receipt; readonly fingerprint: string | null }
  | { readonly type: 'undoing'; readonly isUndoing: boolean }
  | { readonly type: 'undone' };

/** The list after an event. Whatever happens, everything that was chosen is still there. */
export function writingReducer(state: ImportState, event: WritingEvent): ImportState {
  const { writing } = state;
  switch (event.type) {
    case 'began':
      return {
        ...state,
        trouble: null,
        writing: { phase: 'reading', share: 0, elapsed: 0, isStopping: false },
      };
    case 'progressed':
      return writing === null ? state : { ...state, writing: advanced(writing, event) };
    case 'stopping':
      return writing === null ? state : { ...state, writing: { ...writing, isStopping: true } };
    case 'failed':
      return {
        ...state,
        writing: null,
        comparison: null,
        trouble: { on: 'failure', failure: event.failure },
      };
    case 'written':
      return written(state, event.receipt, event.fingerprint);
    case 'undoing':
      return { ...state, isUndoing: event.isUndoing };
    case 'undone':
      return { ...state, isUndoing: false, receipt: null };
  }
}

/** Several tables are read and written one after the other: what is shown never goes back. */
function advanced(writing: Writing, { progress, elapsed }: Progressed): Writing {
  const share = Math.max(writing.share, shareOfAll(progress));
  return { ...writing, phase: progress.phase, share, elapsed };
}

function written(state: ImportState, receipt: Receipt, fingerprint: string | null): ImportState {
  const key = keyReducer(state.key, { type: 'written', fingerprint });
  return { ...state, writing: null, receipt, comparison: null, key };
}
