import type { DayRule } from '../../core/dayRule';
import type { Column } from '../../tables/column';
import { dayRuleWords, type Words } from '../../text/words';
import type { Reader } from '../arguments/reader';
import type { CellProblems } from './cellProblems';
import { type Beginning, type ColumnAhead, keptColumns } from './keptColumns';
import type { Names } from './names';
import { findName, numberOfName } from './nameTable';
import { readDays, readEnds } from './readDays';
import { type NameWay, readNames } from './readNames';
import { readNumbers } from './readNumbers';
import { readWords } from './readWords';
import type { SheetTable } from './sheetTable';

/** The columns of a table by their ids, each read when it is first asked for and then kept. */
export interface TableColumns {
  /** Day numbers, 0 where blank. */
  readonly days: (id: string) => Int32Array;
  /** The same of last days, where a day that case systems write for "until further notice" is blank. */
  readonly ends: (id: string) => Int32Array;
  /** Numbers of names, -1 where blank. */
  readonly namesOf: (id: string) => Int32Array;
  /** Numbers of those names that other tables have named before this is first asked for, -1 for others. */
  readonly knownNames: (id: string) => Int32Array;
  /** Numbers of keys, -1 where blank. */
  readonly keysOf: (id: string) => Int32Array;
  /** What the reader makes of them, NaN where blank. A column is read by one reader only. */
  readonly numbers: (id: string, reader: Reader<number | null>) => Float64Array;
  /** Day rules, undefined where blank; a blank column has none. */
  readonly dayRules: (id: string) => readonly (DayRule | undefined)[];
  /** Other words, likewise. */
  readonly words: <Value extends string>(id: string, words: Words<Value>) => readonly (Value | undefined)[];
  /** Begins to read a column that will be asked for. */
  readonly ahead: (wanted: WantedColumn) => ColumnAhead;
}

/** A column that will be asked for, and by which way of asking. */
export type WantedColumn =
  | { readonly as: 'days' | 'ends' | 'names' | 'knownNames' | 'dayRules'; readonly id: string }
  | { readonly as: 'numbers'; readonly id: string; readonly reader: Reader<number | null> };

/** A word in each row, undefined where it is blank. */
type WordColumn<Value> = readonly (Value | undefined)[];

/** What columns are read from and with, and where their problems are kept. */
interface ColumnSource {
  readonly sheet: SheetTable;
  readonly names: Names;
  readonly found: CellProblems;
}

/** None has been read. */
export function tableColumns({ sheet, names, found }: ColumnSource): TableColumns {
  const kept = <Values>() => keptColumns<Values>(sheet, found);
  const [days, ends, numbers] = [kept<Int32Array>(), kept<Int32Array>(), kept<Float64Array>()];
  const [named, known, keys] = [kept<Int32Array>(), kept<Int32Array>(), kept<Int32Array>()];
  const dayRules = kept<WordColumn<DayRule>>();
  const by =
    (way: NameWay): Beginning<Int32Array> =>
    (cells) =>
      readNames(cells, way);
  const byName = by({ table: names.names, numberOf: numberOfName });
  const byKnownName = by({ table: names.names, numberOf: findName });
  const byKey = by({ table: names.keys, numberOf: numberOfName });
  const byReader =
    (reader: Reader<number | null>): Beginning<Float64Array> =>
    (cells) =>
      readNumbers(cells, reader);
  const byWord =
    <Value extends string>(id: string, words: Words<Value>): Beginning<WordColumn<Value>> =>
    (cells) =>
      readWords(cells, columnOf(sheet, id), words);
  return {
    days: (id) => days.of(id, readDays),
    ends: (id) => ends.of(id, readEnds),
    namesOf: (id) => named.of(id, byName),
    knownNames: (id) => known.of(id, byKnownName),
    keysOf: (id) => keys.of(id, byKey),
    numbers: (id, reader) => numbers.of(id, byReader(reader)),
    dayRules: (id) => dayRules.of(id, byWord(id, dayRuleWords)),
    words: <Value extends string>(id: string, words: Words<Value>) =>
      kept<WordColumn<Value>>().of(id, byWord(id, words)),
    ahead: (wanted) => {
      const { as, id } = wanted;
      if (as === 'numbers') return numbers.ahead(id, byReader(wanted.reader));
      if (as === 'dayRules') return dayRules.ahead(id, byWord(id, dayRuleWords));
      if (as === 'names') return named.ahead(id, byName);
      if (as === 'knownNames') return known.ahead(id, byKnownName);
      return as === 'days' ? days.ahead(id, readDays) : ends.ahead(id, readEnds);
    },
  };
}

function columnOf({ table }: SheetTable, id: string): Column {
  const column = table.columns.find((each) => each.id === id);
  if (column === undefined) throw new RangeError(`no column ${id} in ${table.id}`);
  return column;
}
