import type { DateOrder } from '../list';
import type { NumberForm } from './amount';
import { cellFaultNumbers } from './cellFault';
import { type ColumnCells, forEachText } from './cells';
import type { DayForm } from './day';
import { newDictionary } from '../rows/dictionary';
import type { MatchedColumn } from './matchedColumn';
import {
  amountReader,
  type CellReader,
  chargeReader,
  dayReader,
  shareReader,
  textReader,
  wordReader,
  yearReader,
} from './readers';
import type { ShareForm } from './shareForm';
import type { ColumnContent, TypedColumn } from './typedColumn';

/** How a list's cells are to be read: the dates alike in the whole list, the numbers column by column. */
export interface ReadingForm {
  readonly order: DateOrder | null;
  /** By the id of each column of numbers. */
  readonly numbers: ReadonlyMap<string, NumberForm>;
  /** The ids of the columns whose dates are serial numbers. */
  readonly serials: ReadonlySet<string>;
  /** By the id of each column of shares. */
  readonly shares: ReadonlyMap<string, ShareForm>;
}

/** What holds the values of a column, and what reads them into it. */
interface Prepared {
  readonly content: ColumnContent;
  readonly read: CellReader;
  readonly blank: number;
}

/**
 * Reads a column: every text that stands in it once, whichever rows it stands in. Nothing is guessed: a text that cannot be read as
 * the column's form says is a fault.
 */
export function readColumn(matched: MatchedColumn, cells: ColumnCells, form: ReadingForm): TypedColumn {
  const { numbers, texts } = cells;
  const { content, read, blank } = prepared(matched, numbers.length, form);
  const values = new Float64Array(texts.length).fill(blank);
  const faults = new Uint8Array(texts.length);
  if (matched.required) faults.fill(cellFaultNumbers.get('blankCell') ?? 0);
  forEachText(cells, (text, number) => {
    const value = read(text);
    faults[number] = typeof value === 'string' ? (cellFaultNumbers.get(value) ?? 0) : 0;
    if (typeof value === 'number') values[number] = value;
  });
  const { header, column } = matched;
  if (content.type === 'amount') fillAmounts(content.values, numbers, values);
  else fillWhole(content.values, numbers, values);
  return { id: column.id, header, content, faults: faultsByRow(numbers, faults) };
}

/* Three loops that are nearly one: each over arrays of one kind, which is several times as fast as one over several kinds. */

function fillAmounts(filled: Float64Array, numbers: Int32Array, values: Float64Array): void {
  for (let row = 0; row < numbers.length; row++) filled[row] = values[numbers[row] ?? 0] ?? NaN;
}

function fillWhole(filled: Int32Array, numbers: Int32Array, values: Float64Array): void {
  for (let row = 0; row < numbers.length; row++) filled[row] = values[numbers[row] ?? 0] ?? 0;
}

function faultsByRow(numbers: Int32Array, faults: Uint8Array): Uint8Array {
  const filled = new Uint8Array(numbers.length);
  for (let row = 0; row < numbers.length; row++) filled[row] = faults[numbers[row] ?? 0] ?? 0;
  return filled;
}

function prepared(matched: MatchedColumn, count: number, form: ReadingForm): Prepared {
  switch (matched.role) {
    case 'day':
    case 'month':
    case 'openDay':
      return {
        content: { type: 'day', values: new Int32Array(count) },
        read: dayReader(dayForm(matched, form)),
        blank: 0,
      };
    case 'year':
      return {
        content: { type: 'year', values: new Int32Array(count) },
        read: yearReader(dayForm(matched, form)),
        blank: 0,
      };
    case 'amount':
    case 'charge':
    case 'share':
      return {
        content: { type: 'amount', values: new Float64Array(count) },
        read: numberReader(matched, form),
        blank: NaN,
      };
    case 'word':
    case 'text':
    case 'person':
      return preparedText(matched, count);
  }
}

function preparedText({ role, column }: MatchedColumn, count: number): Prepared {
  const dictionary = newDictionary();
  const isWord = role === 'word' && column.words !== undefined;
  return {
    content: { type: 'text', values: new Int32Array(count), texts: dictionary.texts },
    read: isWord ? wordReader(column.words, dictionary) : textReader(dictionary),
    blank: 0,
  };
}

function numberReader({ role, column: { id } }: MatchedColumn, form: ReadingForm): CellReader {
  const numbers = form.numbers.get(id) ?? { decimal: ',', otherGroups: false, isSettled: false };
  if (role === 'charge') return chargeReader(numbers);
  return role === 'share' ? shareReader(numbers, form.shares.get(id) ?? 'fractions') : amountReader(numbers);
}

function dayForm({ role, column }: MatchedColumn, { order, serials }: ReadingForm): DayForm {
  return {
    order,
    areSerials: serials.has(column.id),
    mayBeOpen: role === 'openDay',
    mayBeMonth: role === 'month',
  };
}
