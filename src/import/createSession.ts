import type { ListRefusal } from '../text/listRefusal';
import { missingColumns } from './columns/matchedColumn';
import { createKeyMaker, type KeyMaker } from './identity/keys';
import { parseSecret } from './identity/secret';
import { isRefusal, type ListReport, type ReadingChoices, type TableCell } from './list';
import type { PlanBlock, PlanOptions, TablePlan } from './tablePlan';
import type { ListMemory } from './memory';
import { type LogRows, logRowsOf, remarkedIn } from './log/logRows';
import { blockOf } from './merging/blocks';
import { type Planned, planned } from './merging/plan';
import { type ListReading, readList } from './readList';
import type { Keys } from './records/persons';
import { remarkPage } from './records/remarks';
import { repairPage } from './repairs/repairPage';
import { type RepairedReading, repairedReading, repairedWithKeys } from './repairs/repairedReading';
import { type NamedReading, reportOf } from './report';
import type { ListSession, ReadingProgress, SecretAnswer } from './session';
import { type SourceRows, sourceRows } from './sourceRows';

/** Where taking the text apart ends and reading the values begins, as a share of the whole. */
const shareOfRows = 0.6;

/** A list that was opened. */
interface OpenList {
  readonly name: string;
  readonly rows: SourceRows;
  readonly memory: ListMemory;
}

/** The table that the list is compared with; blocks of its rows are added as they come. */
interface GivenTable {
  readonly columnIds: readonly (string | null)[];
  readonly rows: (readonly TableCell[])[];
}

/** The log, and what it was put together from. */
interface LogOf {
  readonly reading: RepairedReading;
  readonly planned: Planned | null;
  readonly rows: LogRows;
}

/** What a session holds from one call to the next. */
interface State {
  list: OpenList | null;
  reading: ListReading | null;
  /** The reading with its rows repaired: anew when keys tell that persons are the same. */
  repaired: RepairedReading | null;
  keyMaker: KeyMaker | null;
  /** The keys of the persons in the reading; null without a secret. */
  keys: Keys;
  table: GivenTable;
  planned: Planned | null;
  log: LogOf | null;
}

/** A session that has not opened a list yet. */
export function createSession(): ListSession {
  const state: State = {
    ...{ list: null, reading: null, repaired: null, keyMaker: null, keys: null, planned: null, log: null },
    table: emptyTable([]),
  };
  return {
    open: (source, memory, progress) => {
      state.list = { name: source.name, rows: sourceRows(source), memory };
      return read(state, {}, progress);
    },
    change: (choices, progress) => read(state, choices, progress),
    useSecret: (secret) => useSecret(state, secret),
    remarks: (query) => remarkPage(remarkedIn(openReading(state).reading), query),
    beginTable: ({ columnIds }) => {
      state.table = emptyTable(columnIds);
    },
    addTableRows: (rows) => {
      for (const row of rows) state.table.rows.push(row);
    },
    repairs: (query) => repairPage(openReading(state).reading, query),
    logBlock: (query) => logBlock(state, query),
    changes: ({ from, count }) => lastPlan(state).changes(from, count),
    plan: (options) => plan(state, options),
    block: (from, bytes) => blockOf(lastPlan(state).blocks, from, bytes),
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
  const { rows, memory } = state.list;
  state.reading = null;
  state.repaired = null;
  state.planned = null;
  const list = await rows(choices, (share) => {
    progress(share * shareOfRows);
  });
  if (isRefusal(list)) return list;
  const reading = await readList(list, { choices, memory }, (share) => {
    progress(shareOfRows + share * (1 - shareOfRows));
  });
  if (isRefusal(reading)) return reading;
  state.reading = reading;
  await makeKeys(state);
  state.repaired = repairedReading(reading, state.keys);
  return reportOf(openReading(state));
}

async function makeKeys(state: State): Promise<void> {
  const { keyMaker, reading } = state;
  if (keyMaker === null || reading === null) return;
  state.keys = await keyMaker.keysOf([...reading.persons.identities]);
}

function openReading({ list, repaired, keys }: State): NamedReading {
  if (list === null || repaired === null) throw new Error('No list has been read.');
  return { name: list.name, reading: repaired, keys };
}

async function useSecret(state: State, text: string): Promise<SecretAnswer> {
  const secret = parseSecret(text);
  if (secret === null) return { secret: 'unreadable' };
  const keyMaker = await createKeyMaker(secret);
  state.keyMaker = keyMaker;
  state.planned = null;
  await makeKeys(state);
  if (state.reading !== null) state.repaired = repairedWithKeys(state.reading, state.keys, state.repaired);
  return { report: reportOf(openReading(state)), fingerprint: keyMaker.fingerprint };
}

function plan(state: State, options: PlanOptions): TablePlan {
  const { name, reading, keys } = openReading(state);
  const { heading, persons, used } = reading;
  if (missingColumns(heading.matches).length > 0) throw new Error('A required column is missing.');
  if (persons.identities.size > 0 && keys === null) throw new Error('A secret is needed for the keys.');
  const { asOf, decimal } = used;
  state.planned = planned({ reading, keys, name, asOf, decimal }, state.table, options);
  return state.planned.plan;
}

/** The log is put together once for a reading and a plan: the host asks for it block by block. */
function logBlock(
  state: State,
  { language, from, bytes }: Parameters<ListSession['logBlock']>[0],
): PlanBlock {
  const { reading } = openReading(state);
  const { planned: last } = state;
  if (state.log?.reading !== reading || state.log.planned !== last)
    state.log = { reading, planned: last, rows: logRowsOf(reading, last?.missing) };
  const { count, cellsAt } = state.log.rows;
  return blockOf({ count, cellsAt: (place) => cellsAt(place, language) }, from, bytes);
}

function lastPlan({ planned: last }: State): Planned {
  if (last === null) throw new Error('There is no plan yet.');
  return last;
}
