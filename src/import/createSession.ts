import type { ListRefusal } from '../text/listProblem';
import { createKeyMaker, type KeyMaker } from './identity/keys';
import { parseSecret } from './identity/secret';
import {
  isRefusal,
  type ListReport,
  type ReadingChoices,
  type RememberedColumns,
  type TableCell,
  type TablePlan,
} from './list';
import { type BlockQuery, blockOf } from './merging/blocks';
import { merge, none } from './merging/merge';
import { type ListReading, readList } from './readList';
import type { Keys } from './records/persons';
import { remarkPage } from './records/remarks';
import { writtenColumns } from './records/written';
import { type NamedReading, reportOf } from './report';
import type { ListSession, ReadingProgress, SecretAnswer } from './session';
import { type SourceRows, sourceRows } from './sourceRows';

/** Where taking the text apart ends and reading the values begins, as a share of the whole. */
const shareOfRows = 0.6;

/** A list that was opened. */
interface OpenList {
  readonly name: string;
  readonly rows: SourceRows;
  readonly remembered: RememberedColumns;
}

/** The table that the list is compared with; blocks of its rows are added as they come. */
interface GivenTable {
  readonly columnIds: readonly (string | null)[];
  readonly rows: (readonly TableCell[])[];
}

/** What a session holds from one call to the next. */
interface State {
  list: OpenList | null;
  reading: ListReading | null;
  keyMaker: KeyMaker | null;
  /** The keys of the persons in the reading; null without a secret. */
  keys: Keys;
  table: GivenTable;
  merged: BlockQuery | null;
}

/** A session that has not opened a list yet. */
export function createSession(): ListSession {
  const state: State = {
    ...{ list: null, reading: null, keyMaker: null, keys: null, merged: null },
    table: emptyTable([]),
  };
  return {
    open: (source, remembered, progress) => {
      state.list = { name: source.name, rows: sourceRows(source), remembered };
      return read(state, {}, progress);
    },
    change: (choices, progress) => read(state, choices, progress),
    useSecret: (secret) => useSecret(state, secret),
    remarks: (query) => {
      const { rows, heading, records } = openReading(state).reading;
      return remarkPage({ rows, records, kind: heading.kind, headers: heading.headers }, query);
    },
    beginTable: ({ columnIds }) => {
      state.table = emptyTable(columnIds);
    },
    addTableRows: (rows) => {
      for (const row of rows) state.table.rows.push(row);
    },
    plan: ({ removesMissing }) => plan(state, removesMissing),
    block: (from, bytes) => {
      if (state.merged === null) throw new Error('There is no plan yet.');
      return blockOf(state.merged, from, bytes);
    },
  };
}

function emptyTable(columnIds: readonly (string | null)[]): GivenTable {
  return { columnIds, rows: [] };
}

/** A reading that is refused leaves the session without one, but with its list: another choice may do. */
async function read(
  state: State,
  choices: ReadingChoices,
  progress: ReadingProgress,
): Promise<ListReport | ListRefusal> {
  if (state.list === null) throw new Error('No list is open.');
  const { rows, remembered } = state.list;
  state.reading = null;
  state.merged = null;
  const list = await rows(choices, (share) => {
    progress(share * shareOfRows);
  });
  if (isRefusal(list)) return list;
  const reading = await readList(list, { choices, remembered }, (share) => {
    progress(shareOfRows + share * (1 - shareOfRows));
  });
  if (isRefusal(reading)) return reading;
  state.reading = reading;
  await makeKeys(state);
  return reportOf(openReading(state));
}

async function makeKeys(state: State): Promise<void> {
  const { keyMaker, reading } = state;
  if (keyMaker === null || reading === null) return;
  state.keys = await keyMaker.keysOf([...reading.persons.identities]);
}

function openReading({ list, reading, keys }: State): NamedReading {
  if (list === null || reading === null) throw new Error('No list has been read.');
  return { name: list.name, reading, keys };
}

async function useSecret(state: State, text: string): Promise<SecretAnswer> {
  const secret = parseSecret(text);
  if (secret === null) return { secret: 'unreadable' };
  const keyMaker = await createKeyMaker(secret);
  state.keyMaker = keyMaker;
  state.merged = null;
  await makeKeys(state);
  return { report: reportOf(openReading(state)), fingerprint: keyMaker.fingerprint };
}

function plan(state: State, removesMissing: boolean): TablePlan {
  const { name, reading, keys } = openReading(state);
  const { heading, records, persons } = reading;
  const { kind, matches } = heading;
  if (matches.some(({ required, header }) => required && header === null))
    throw new Error('A required column is missing.');
  if (persons.identities.size > 0 && keys === null) throw new Error('A secret is needed for the keys.');
  const rows = records.kept;
  const columns = writtenColumns({ kind, records, rows, persons, keys, name });
  const { table } = state;
  const merged = merge(
    {
      columns,
      rows,
      removesMissing,
      identity: kind.identity,
      resembling: kind.resembling,
      source: kind.source,
    },
    table,
  );
  const { difference, origins, fillings } = merged;
  state.merged = { columns: merged.columns, rows: fillings.filter((row) => row !== none) };
  const filled = Int32Array.from(origins.keys()).filter((index) => fillings[index] !== none);
  return { difference, origins, filled, columnIds: columns.map(({ column }) => column.id) };
}
