import type { GivenCall } from '../../functions/behind/question';
import { isFormula } from '../lists/ownColumns';
import { formulaCalls } from './formulaCalls';
import { placeOfArea } from './places';
import { isUnread, type ReadArgument } from './readArgument';
import { readWritten, type Reading } from './readCall';
import type { WrittenArgument } from './written';

/** The functions behind whose figures lies what their arguments were worked out from: BRIDGE is handed the answer of SUMMARY. */
const withSources: ReadonlySet<string> = new Set(['BRIDGE']);

/** The arguments of a call of such a function with the calls that they are answers of; of other functions as they are. */
export async function withSourcesOf(
  id: string,
  read: readonly ReadArgument[],
  reading: Reading,
): Promise<readonly ReadArgument[]> {
  if (!withSources.has(id)) return read;
  const found: ReadArgument[] = [];
  for (const argument of read) {
    const source = isUnread(argument) ? null : await sourceOf(argument.written.means, reading);
    found.push(source === null ? argument : { ...argument, source });
  }
  return found;
}

/** A call inside the formula, or the one in the first cell of what is handed over; null: neither. */
async function sourceOf(means: WrittenArgument, reading: Reading): Promise<GivenCall | null> {
  if (means.is === 'call') return givenTo(means.call, reading);
  if (means.is !== 'spill' && means.is !== 'area') return null;
  const place = placeOfArea(means.area, means.sheet, reading.around);
  if (typeof place === 'string') return null;
  const { sheetId, block } = place;
  const { row, column } = block;
  const { context } = reading;
  const cell = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1);
  cell.load('formulas,values');
  await context.sync();
  const formula: unknown = cell.formulas[0]?.[0];
  if (!isFormula(formula, cell.values[0]?.[0])) return null;
  const call = formulaCalls(formula)?.find(({ isWhole }) => isWhole);
  const around = { ...reading.around, home: { sheetId, row, column } };
  return call === undefined ? null : givenTo(call, { ...reading, around });
}

type Written = Extract<WrittenArgument, { readonly is: 'call' }>['call'];

async function givenTo({ id, arguments: written }: Written, reading: Reading): Promise<GivenCall | null> {
  const read = await readWritten(written, reading);
  const values = read.flatMap((argument) => (isUnread(argument) ? [] : [argument.value]));
  return values.length === read.length ? { id, values } : null;
}
