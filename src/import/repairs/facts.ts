import type { Day } from '../../core/day';
import { normalisedHeader } from '../../tables/header';
import { kindsBeside } from '../../tables/kindsBeside';
import { amountsOf, columnOf, daysOf, type TextContent, type TypedColumn } from '../columns/typedColumn';
import type { ListKind, StayColumns } from '../kinds/kind';
import { dayRules } from '../records/measure';
import { type AlikeValues, earlierAlike, noEarlier } from '../records/repeated';
import { newDictionary } from '../rows/dictionary';
import type { Rows } from '../rows/rowStore';
import type { RepairChoices } from './repair';
import type { StayFacts } from './stays';

/** What the facts about stays are read from. */
export interface FactsQuery {
  readonly kind: ListKind;
  readonly stays: StayColumns;
  readonly columns: readonly TypedColumn[];
  readonly rows: Rows;
  /** The indexes of the list's rows among the rows of the file. */
  readonly read: Int32Array;
  /** The rows that are kept. */
  readonly kept: Int32Array;
  /** For each row the number of its person, from 1; 0 where it names none. */
  readonly person: Int32Array;
  readonly asOf: Day | null;
  readonly choices: RepairChoices;
}

/** Reads off once, column by column, what the repairs go by. */
export function stayFacts(query: FactsQuery): StayFacts {
  const { kind, stays, columns, read, person, asOf, choices } = query;
  const values = new Map(columns.map((column) => [column.id, valuesOf(column, query)]));
  const of = (ids: readonly string[]): AlikeValues => ids.flatMap((id) => values.get(id) ?? []);
  const besides = (left: readonly string[]): readonly string[] =>
    kind.table.columns.map(({ id }) => id).filter((id) => !left.includes(id));
  const { first, last } = kind.term;
  const ofTheRow = [first, last ?? '', stays.name, ...stays.ofTheRow];
  const without = (left: readonly string[]): Int32Array => classesOf([person, ...of(besides(left))], query);
  const unasked = new Int32Array(read.length);
  const numbersOf = (id: string): Int32Array => {
    const numbers = values.get(id);
    return numbers instanceof Int32Array ? numbers : unasked;
  };
  const ruleAt = dayRules(kind, columns);
  return {
    person,
    start: daysOf(columns, first) ?? new Int32Array(read.length),
    countsLast: flags(read.length, (row) => ruleAt(row) === 'both'),
    isAgreed: agreedRows(amountsOf(columns, stays.quantity), read.length),
    isBeside: rowsBeside(columnOf(columns, stays.kind)?.content, read.length),
    name: numbersOf(stays.name),
    kind: numbersOf(stays.kind),
    place: classesOf(of([stays.kind, stays.provider]), query),
    charges: kind.charges.flatMap((id) => amountsOf(columns, id) ?? []),
    cellsOf: (row) => cellsIn(query, row),
    columns: columns.flatMap(({ id }) => (id === last ? [] : of([id]))),
    terms: choices.continued === 'sameTerms' ? without(ofTheRow) : unasked,
    termsBesidesLaw: choices.continued === 'anyLaw' ? without([...ofTheRow, stays.law]) : unasked,
    isContinuation: continuations(query),
    asOf,
  };
}

/** A column as numbers that are equal where the values are: of persons their numbers, of texts one whatever the letter case. */
function valuesOf({ id, content }: TypedColumn, { stays, person }: FactsQuery): Int32Array | Float64Array {
  if (id === stays.person) return person;
  return content.type === 'text' ? foldedTexts(content) : content.values;
}

function foldedTexts({ values, texts }: TextContent): Int32Array {
  const dictionary = newDictionary();
  const numberOfText = new Int32Array(texts.length);
  for (let text = 0; text < texts.length; text++) {
    const folded = foldedText(texts[text] ?? '');
    numberOfText[text] = folded === '' ? 0 : dictionary.numberOf(folded);
  }
  return values.map((text) => numberOfText[text] ?? 0);
}

/** Plain signs are composed already, which most texts consist of; to ask for it takes longer than to see it. */
function foldedText(text: string): string {
  const composed = isPlain(text) ? text : text.normalize('NFC');
  return composed.trim().toLowerCase();
}

function isPlain(text: string): boolean {
  let index = 0;
  while (index < text.length && text.charCodeAt(index) < 0x80) index++;
  return index === text.length;
}

function cellsIn({ rows, read, columns, kind }: FactsQuery, row: number): string {
  const index = read[row] ?? 0;
  const last = columnOf(columns, kind.term.last)?.header ?? null;
  const cells = Array.from({ length: rows.filledWidthOf(index) }, (_, header) =>
    header === last ? '' : rows.cell(index, header),
  );
  while (cells.at(-1) === '') cells.pop();
  return JSON.stringify(cells);
}

/** Where a row has an agreed number of days. */
function agreedRows(quantities: Float64Array | undefined, count: number): Uint8Array {
  const areAgreed = new Uint8Array(count);
  quantities?.forEach((quantity, row) => {
    if (Number.isFinite(quantity)) areAgreed[row] = 1;
  });
  return areAgreed;
}

/** Where the kind is no care round the clock. */
function rowsBeside(content: TypedColumn['content'] | undefined, count: number): Uint8Array {
  if (content?.type !== 'text') return new Uint8Array(count);
  const { values, texts } = content;
  const isBeside = Uint8Array.from(texts, (text) => (isKindBeside(text) ? 1 : 0));
  return flags(count, (row) => isBeside[values[row] ?? 0] === 1);
}

/** For each row 1 where it is so, else 0. */
function flags(count: number, isSo: (row: number) => boolean): Uint8Array {
  const filled = new Uint8Array(count);
  for (let row = 0; row < count; row++) if (isSo(row)) filled[row] = 1;
  return filled;
}

const besideNames = kindsBeside.map(normalisedHeader);

function isKindBeside(kind: string): boolean {
  const name = normalisedHeader(kind);
  return besideNames.some((each) => name.includes(each));
}

/** For each row the first one that is kept and alike in these columns; without columns all are alike. */
function classesOf(values: AlikeValues, { kept, read }: FactsQuery): Int32Array {
  if (values.length === 0) return new Int32Array(read.length);
  const earlier = earlierAlike(values, kept, read.length);
  return earlier.map((row, index) => (row === noEarlier ? index : row));
}

/** Where the column that says why a row begins has one of the values that mean that the placement goes on. */
function continuations({ rows, read, choices }: FactsQuery): Uint8Array {
  const found = new Uint8Array(read.length);
  if (choices.continued !== 'byReason' || choices.reason === null) return found;
  const { header, values } = choices.reason;
  const reasons = new Set(values.map(reasonIn));
  for (const [row, index] of read.entries())
    if (reasons.has(reasonIn(rows.cell(index, header)))) found[row] = 1;
  return found;
}

function reasonIn(text: string): string {
  return text.trim().toLowerCase();
}

/** The last day of each row as the list gives it, 0 where it is open; undefined where nothing tells last days. */
export function lastDays({ kind, columns }: Pick<FactsQuery, 'kind' | 'columns'>): Int32Array | undefined {
  return columnOf(columns, kind.term.last) === undefined ? undefined : daysOf(columns, kind.term.last);
}
