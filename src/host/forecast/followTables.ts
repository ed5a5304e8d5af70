import type { Outcome } from '../failure';
import { following, type Unfollow } from '../following';

/**
 * Calls the listener whenever somebody writes in a table of the workbook, until the following is ended. Excel does not tell of formulas
 * that come to other values, nor of tables that are made or taken away.
 */
export function followTables(listener: () => void): Promise<Outcome<Unfollow>> {
  return following(({ workbook: { tables } }) => [
    tables.onChanged.add(() => {
      listener();
      return Promise.resolve();
    }),
  ]);
}
