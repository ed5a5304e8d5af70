import type { HeldSecret, KeyState, KeyTrouble } from './importState';

/** What has happened to the secret that makes keys of persons. */
export type KeyEvent =
  /** What the workbook remembers has been read. */
  | { readonly type: 'workbookRead'; readonly fingerprint: string | null }
  | { readonly type: 'loadingChosen'; readonly isLoading: boolean }
  /** The user says that the workbook's secret is lost, or that it is not. */
  | { readonly type: 'lost'; readonly isLost: boolean }
  | { readonly type: 'refused'; readonly trouble: KeyTrouble }
  | { readonly type: 'held'; readonly held: HeldSecret }
  /** The user has copied it or saved it. */
  | { readonly type: 'taken' }
  | { readonly type: 'confirmed'; readonly isKept: boolean }
  /** Keys made with the secret of this fingerprint stand in the workbook now; null: no keys were written. */
  | { readonly type: 'written'; readonly fingerprint: string | null };

/** The secret after an event. One that does not fit the workbook's keys is not held on to. */
export function keyReducer(state: KeyState, event: KeyEvent): KeyState {
  switch (event.type) {
    case 'workbookRead':
      return {
        ...state,
        ofWorkbook: event.fingerprint,
        held: fitting(state.held, event.fingerprint),
        rekeys: false,
      };
    case 'lost':
      return { ...state, rekeys: event.isLost, held: null, isLoading: false, trouble: null };
    case 'loadingChosen':
      return { ...state, isLoading: event.isLoading, trouble: null };
    case 'refused':
      return { ...state, trouble: event.trouble };
    case 'held':
      return {
        ...state,
        held: event.held,
        isLoading: false,
        trouble: null,
        rekeys: state.rekeys && event.held.fingerprint !== state.ofWorkbook,
      };
    case 'taken':
      return { ...state, held: changed(state.held, { wasTaken: true }) };
    case 'confirmed':
      return { ...state, held: changed(state.held, { isKept: event.isKept }) };
    case 'written':
      return event.fingerprint === null
        ? state
        : {
            ...state,
            ofWorkbook: event.fingerprint,
            held: changed(state.held, { isNew: false }),
            rekeys: false,
          };
  }
}

function fitting(held: HeldSecret | null, ofWorkbook: string | null): HeldSecret | null {
  return ofWorkbook === null || held?.fingerprint === ofWorkbook ? held : null;
}

function changed(held: HeldSecret | null, change: Partial<HeldSecret>): HeldSecret | null {
  return held === null ? null : { ...held, ...change };
}
