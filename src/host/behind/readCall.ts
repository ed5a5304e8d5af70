import { functionById } from '../../functions';
import { type Cell, isLocated } from '../../functions/cell';
import { errorKindOf } from '../../functions/errorKind';
import { blockValues } from '../cells/blockValues';
import { definedMeaning } from './definedNames';
import { type Place, placeInTable, placeOfArea, placeOfTableNamed, type Surroundings } from './places';
import { placeOfSpill } from './spills';
import { isUnread, type ReadArgument } from './readArgument';
import type { Unread, Written, WrittenArgument, WrittenCall } from './written';

/** A conversation with Excel about the arguments of a formula. */
export interface Reading {
  readonly context: Excel.RequestContext;
  readonly around: Surroundings;
}

/** Reads arguments as the function gets them. */
export async function readWritten(
  all: readonly Written[],
  reading: Reading,
): Promise<readonly ReadArgument[]> {
  const read: ReadArgument[] = [];
  for (const written of all) read.push(await readArgument(written, reading));
  return read;
}

async function readArgument(written: Written, reading: Reading): Promise<ReadArgument> {
  const { means } = written;
  if (means.is === 'call')
    return resultOf(written, await readWritten(means.call.arguments, reading), means.call);
  const value = await valueOf(means, reading);
  return typeof value === 'string' ? { written, unread: value } : { written, value: value.value };
}

/** What is handed over, or why it cannot be read. */
type Value = { readonly value: unknown } | Unread;

async function valueOf(means: Exclude<WrittenArgument, { is: 'call' }>, reading: Reading): Promise<Value> {
  switch (means.is) {
    case 'unread':
      return means.why;
    case 'leftOut':
      return { value: null };
    case 'constant':
      return { value: means.cells.flat().length === 1 ? means.cells[0]?.[0] : means.cells };
    case 'area':
      return valuesAt(placeOfArea(means.area, means.sheet, reading.around), reading);
    case 'table':
      return valuesAt(placeInTable(means, reading.around), reading);
    case 'spill':
      return valuesAt(await placeOfSpill(means, reading), reading);
    case 'name': {
      const defined = await definedMeaning(means, reading);
      if (defined !== null) return valueOf(defined, reading);
      return valuesAt(placeOfTableNamed(means.name, reading.around), reading);
    }
  }
}

/** The pane reads no more than this: twice what a list of a hundred thousand rows has in the columns that are computed with. */
const mostCells = 4_000_000;

async function valuesAt(place: Place | Unread, { context }: Reading): Promise<Value> {
  if (typeof place === 'string') return place;
  const { sheetId, block } = place;
  if (block.rows * block.columns > mostCells) return 'tooLarge';
  const cells: unknown[][] = [];
  for await (const { values } of blockValues(context, sheetId, block))
    for (const row of values) cells.push(row.map(cellFromRange));
  return { value: cells };
}

const errorText =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!)$/u;

/** A range shows an error as its text; a function gets it as an error. */
function cellFromRange(value: unknown): unknown {
  return typeof value === 'string' && errorText.test(value) ? { type: 'Error', basicValue: value } : value;
}

/** What another of our functions gives for its own arguments. */
function resultOf(written: Written, read: readonly ReadArgument[], { id }: WrittenCall): ReadArgument {
  const unread = read.find(isUnread);
  if (unread !== undefined) return unread;
  const values = read.map((argument) => (isUnread(argument) ? null : argument.value));
  const result = functionById(id)?.run(values) ?? [];
  return { written, value: result.map((row) => row.map(cellFromResult)) };
}

function cellFromResult(cell: Cell): unknown {
  return isLocated(cell) ? { type: 'Error', basicValue: errorKindOf(cell.cause) } : cell;
}
