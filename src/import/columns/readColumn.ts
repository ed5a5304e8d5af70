import type { DateOrder } from '../list';
import type { NumberForm } from './amount';
import { type CellsOfColumn, cellText } from './cells';
import type { DayForm } from './day';
import { newDictionary } from './dictionary';
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
import { type ColumnContent, setFault, type TypedColumn } from './typedColumn';

/** How a list's cells are to be read: the dates and numbers alike in the whole list. */
export interface ReadingForm {
  readonly order: DateOrder;
  readonly numbers: NumberForm;
  /** The ids of the columns whose dates are serial numbers, and of those whose shares are in percent. */
  readonly serials: ReadonlySet<string>;
  readonly percents: ReadonlySet<string>;
}

/** What holds the values of a column, and what reads them into it. */
interface Prepared {
  readonly content: ColumnContent;
  readonly read: CellReader;
  readonly blank: number;
}

/** Fills one column, some rows at a time. */
export interface ColumnFiller {
  readonly column: TypedColumn;
  readonly fill: (from: number, until: number) => void;
}

/** Fills a column. Nothing is guessed: a cell that cannot be read as the column's form says is a fault. */
export function columnFiller(matched: MatchedColumn, cells: CellsOfColumn, form: ReadingForm): ColumnFiller {
  const count = cells.read.length;
  const { content, read, blank } = prepared(matched, count, form);
  const { values } = content;
  const { header } = matched;
  const column: TypedColumn = { id: matched.column.id, header, content, faults: new Uint8Array(count) };
  const fill = (from: number, until: number): void => {
    for (let row = from; row < until; row++) {
      const text = cellText(cells, row);
      const value = text === '' ? blank : read(text);
      if (typeof value === 'string') setFault(column, row, value);
      else values[row] = value;
      if (text === '' && matched.required) setFault(column, row, 'blankCell');
    }
  };
  return { column, fill };
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

function numberReader({ role, column }: MatchedColumn, { numbers, percents }: ReadingForm): CellReader {
  if (role === 'charge') return chargeReader(numbers);
  return role === 'share' ? shareReader(numbers, percents.has(column.id)) : amountReader(numbers);
}

function dayForm({ role, column }: MatchedColumn, { order, serials }: ReadingForm): DayForm {
  return {
    order,
    areSerials: serials.has(column.id),
    mayBeOpen: role === 'openDay',
    mayBeMonth: role === 'month',
  };
}
