import type { CostCheck } from '../../functions/checks/costChecks';
import type * as checking from '../../functions/checks/costChecks';
import { failureOf, isFailure } from '../../host/failure';
import { rowShown } from '../../text/paneChecks';
import { type Desk, fail, succeed } from '../desk';

/** What the user can want with the tables that figures depend on. */
export interface CheckIntentions {
  /** To have them looked through. */
  readonly check: () => Promise<void>;
  /** To see the row that a check is about. */
  readonly show: (place: NonNullable<CostCheck['place']>) => Promise<void>;
}

/** What looks through them is fetched with the other places that calculate. */
const fetchChecking = (): Promise<typeof checking> =>
  import(/* webpackChunkName: "calculations" */ '../../functions/checks/costChecks');

/** Carries out what the user wants with the tables that figures depend on. */
export function checkIntentions(desk: Desk): CheckIntentions {
  const { store, workbook, clock } = desk;
  return {
    check: async () => {
      if (store.state().work !== null) return;
      store.dispatch({ type: 'began', work: { on: 'checks', id: 'check' } });
      const tables = await workbook.readTablesToCheck();
      if (isFailure(tables)) {
        fail(desk, tables);
        return;
      }
      const through = store.state().settings?.asOf ?? clock.today();
      const fetched = await fetchChecking().catch(failureOf);
      if (isFailure(fetched)) {
        fail(desk, fetched);
        return;
      }
      store.dispatch({
        type: 'checked',
        checks: through === null ? [] : fetched.costChecks(tables, through),
      });
    },
    show: async ({ table, row }) => {
      const shown = await workbook.showTableRow(table, row);
      if (isFailure(shown)) fail(desk, shown);
      else succeed(desk, rowShown(shown));
    },
  };
}
