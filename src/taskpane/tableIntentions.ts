import { isFailure, type Outcome } from '../host/failure';
import type { Table } from '../tables/table';
import type { Text } from '../text/language';
import { tableCreated, tableShown } from '../text/paneStart';
import { type Desk, fail, succeed } from './desk';
import { languageOf } from './state';

/** What the user can want with the workbook's tables. */
export interface TableIntentions {
  /** To see which tables there are now. */
  readonly refresh: () => Promise<void>;
  readonly create: (table: Table) => Promise<void>;
  /** To see the table that exists under this name. */
  readonly show: (table: Table, name: string) => Promise<void>;
}

/** Carries out what the user wants with tables. */
export function tableIntentions(desk: Desk): TableIntentions {
  const { store, workbook } = desk;
  const refresh = async (): Promise<void> => {
    const names = await workbook.readTableNames();
    if (!isFailure(names)) store.dispatch({ type: 'tablesRead', names });
    else if (store.state().tableNames === null) fail(desk, names);
  };
  const carryOut = async (table: Table, done: Done): Promise<void> => {
    if (store.state().work !== null) return;
    store.dispatch({ type: 'began', work: { on: 'table', id: table.id } });
    const name = await done.ask();
    await refresh();
    if (isFailure(name)) fail(desk, name);
    else succeed(desk, done.say(name));
  };
  return {
    refresh,
    create: (table) =>
      carryOut(table, {
        ask: () => workbook.createTable(table, languageOf(store.state())),
        say: tableCreated,
      }),
    show: (table, name) => carryOut(table, { ask: () => workbook.showTable(name), say: tableShown }),
  };
}

interface Done {
  readonly ask: () => Promise<Outcome<string>>;
  readonly say: (name: string) => Text;
}
