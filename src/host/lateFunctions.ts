import { type FunctionResult, ofCall } from '../functions/cell';
import type { CustomFunction } from '../functions/defineFunction';

/** The ids of the functions in functions/lateList.ts: Excel must know them before the file is there. */
export const lateIds = [
  'BACKTEST',
  'BRIDGE',
  'EXPLAIN',
  'FORECAST',
  'FORECASTBRIDGE',
  'PAYBACK',
  'RECONCILE',
  'REIMBURSEMENT',
] as const;

/** Functions that come in a file of their own. */
type Fetched = Readonly<Record<string, CustomFunction>>;

/**
 * Fetches these functions. What is there already is not fetched again; what could not be fetched is tried again. The browser is told to
 * fetch the file when it has nothing else to do, so that it mostly is there before it is asked for.
 */
export const fetchLate = (): Promise<Fetched> =>
  import(/* webpackChunkName: "lateFunctions", webpackPrefetch: true */ '../functions/lateList');

/** A function that is fetched when it is called. A file that cannot be fetched is the problem notFetched, until the next calculation. */
export function lateRun(
  id: string,
  fetch: () => Promise<Fetched>,
): (args: readonly unknown[]) => Promise<FunctionResult> {
  return async (args) => {
    const fetched = await fetch().catch(() => null);
    if (fetched === null) return [[ofCall({ problem: 'notFetched' })]];
    const found = Object.values(fetched).find((each) => each.id === id);
    if (found === undefined) throw new TypeError(`no function ${id} among those fetched`);
    return found.run(args);
  };
}
