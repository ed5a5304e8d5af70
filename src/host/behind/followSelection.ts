import type { Outcome } from '../failure';
import { following, type Unfollow } from '../following';

/**
 * Calls the listener whenever the user selects something else, on this sheet or another, until the following is ended. Excel tells of
 * it only that it happened.
 */
export function followSelection(listener: () => void): Promise<Outcome<Unfollow>> {
  const heard = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  return following(({ workbook: { worksheets } }) => [
    worksheets.onSelectionChanged.add(heard),
    worksheets.onActivated.add(heard),
  ]);
}
