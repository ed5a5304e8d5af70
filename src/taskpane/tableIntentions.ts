import { isFailure, type Outcome } from '../host/failure';
import { isTable } from '../tables/recognise';
import type { Table, WorkbookTable } from '../tables/table';
import type { Text } from '../text/language';
import { tableCreated, tableShown } from '../text/paneStart';
import { type Desk, fail, succeed } from './desk';
import { languageOf } from './state';

/** What the user can want with the workbook's tables. */
export interface TableIntentions {
  /** To see which tables there are now. */
  readonly refresh: () => Promise<void>;
  /** To have the table; one that is there already, though the pane did not know, is shown. */
  readonly create: (table: Table) => Promise<void>;
  /** To see the table that exists under this name. */
  readonly show: (table: WorkbookTable, name: string) => Promise<void>;
}

/** Carries out what the user wants with tables. */
export function tableIntentions(desk: Desk): TableIntentions {
  const { store, workbook } = desk;
  const refresh = async (): Promise<void> => {
    const names = await workbook.readTableNames();
    if (!isFailure(names)) store.dispatch({ type: 'tablesRead', names });
    else if (store.state().tableNames === null) fail(desk, names);
  };
  const carryOut = async (
    table: WorkbookTable,
    wayTo: (existing: string | undefined) => Way,
  ): Promise<void> => {
    if (store.state().work !== null) return;
    store.dispatch({ type: 'began', work: { on: 'table', id: table.id } });
    if (store.state().tableNames === null) await refresh();
    const { tableNames } = store.state();
    if (tableNames === null) return;
    const { ask, say } = wayTo(tableNames.find((name) => isTable(table, name)));
    const name = await ask();
    await refresh();
    if (isFailure(name)) fail(desk, name);
    else succeed(desk, say(name));
  };
  const showing = (name: string): Way => ({ ask: () => workbook.showTable(name), say: tableShown });
  const making = (table: Table): Way => ({
    ask: () => workbook.createTable(table, languageOf(store.state())),
    say: tableCreated,
  });
  return {
    refresh,
    create: (table) =>
      carryOut(table, (existing) => (existing === undefined ? making(table) : showing(existing))),
    show: (table, name) => carryOut(table, () => showing(name)),
  };
}

/** How the table is had, and what is said when it is. */
interface Way {
  readonly ask: () => Promise<Outcome<string>>;
  readonly say: (name: string) => Text;
}
