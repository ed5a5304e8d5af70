import type { DateOrder } from '../list';
import { type Dictionary, newDictionary } from '../rows/dictionary';
import type { NumberForm } from './amount';
import { cellFaultNumbers } from './cellFault';
import { type ColumnCells, forEachText } from './cells';
import { type DayForm, settledDayForm } from './day';
import { isErrorText } from './errorText';
import type { MatchedColumn } from './matchedColumn';
import {
  amountReader,
  type CellReader,
  chargeReader,
  quantityReader,
  dayReader,
  type MeaningReader,
  personReader,
  shareReader,
  textReader,
  valueReader,
  wordReader,
  yearReader,
} from './readers';
import type { DaysRead } from './settledDays';
import type { ShareForm } from './shareForm';
import type { ColumnContent, TypedColumn } from './typedColumn';

/** How a list's cells are to be read, column by column. */
export interface ReadingForm {
  /** Of dates in columns that are not columns of dates. */
  readonly order: DateOrder | null;
  /** By the id of each column of dates. */
  readonly days: ReadonlyMap<string, DaysRead>;
  /** By the id of each column of numbers. */
  readonly numbers: ReadonlyMap<string, NumberForm>;
  /** By the id of each column of shares. */
  readonly shares: ReadonlyMap<string, ShareForm>;
}

/** What is known of the values of a column. */
export interface ReadingQuery {
  readonly cells: ColumnCells;
  readonly form: ReadingForm;
  /** Null for a column whose values may be anything. */
  readonly meaningIn: MeaningReader | null;
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
export function readColumn(matched: MatchedColumn, query: ReadingQuery): TypedColumn {
  const { cells } = query;
  const { numbers, texts, typed } = cells;
  const { content, read, blank } = prepared(matched, query);
  const values = new Float64Array(texts.length).fill(blank);
  const faults = new Uint8Array(texts.length);
  if (matched.required) faults.fill(cellFaultNumbers.get('blankCell') ?? 0);
  forEachText(cells, (text, number) => {
    const value = isErrorText(text) ? 'errorCell' : read(text, typed.get(number));
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

function prepared(matched: MatchedColumn, { cells, form, meaningIn }: ReadingQuery): Prepared {
  const count = cells.numbers.length;
  switch (matched.role) {
    case 'day':
    case 'month':
    case 'quarter':
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
    case 'quantity':
    case 'share':
      return {
        content: { type: 'amount', values: new Float64Array(count) },
        read: numberReader(matched, form),
        blank: NaN,
      };
    case 'word':
    case 'text':
    case 'person':
      return preparedText(matched, count, meaningIn);
  }
}

function preparedText(matched: MatchedColumn, count: number, meaningIn: MeaningReader | null): Prepared {
  const dictionary = newDictionary();
  return {
    content: { type: 'text', values: new Int32Array(count), texts: dictionary.texts },
    read: textReaderFor(matched, dictionary, meaningIn),
    blank: 0,
  };
}

function textReaderFor(
  { role, required }: MatchedColumn,
  dictionary: Dictionary,
  meaningIn: MeaningReader | null,
): CellReader {
  if (role === 'person') return personReader(dictionary, required);
  if (meaningIn === null) return textReader(dictionary);
  return role === 'word' ? wordReader(meaningIn, dictionary) : valueReader(meaningIn, dictionary);
}

const noNumberForm: NumberForm = { decimal: ',', groups: [], isSettled: false };

function numberReader({ role, column: { id } }: MatchedColumn, form: ReadingForm): CellReader {
  const numbers = form.numbers.get(id) ?? noNumberForm;
  if (role === 'charge') return chargeReader(numbers);
  if (role === 'quantity') return quantityReader(numbers);
  return role === 'share' ? shareReader(numbers, form.shares.get(id) ?? 'fractions') : amountReader(numbers);
}

function dayForm({ role, column }: MatchedColumn, { order, days }: ReadingForm): DayForm {
  return {
    ...settledDayForm,
    ...(days.get(column.id) ?? { order }),
    mayBeOpen: role === 'openDay',
    mayBeMonth: role === 'month' || role === 'quarter',
    mayBeQuarter: role === 'quarter',
  };
}
