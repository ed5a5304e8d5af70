/**
 * The grid's engine reads a dialect of Excel's formulas. These two functions translate between what Excel (and the
 * Office JavaScript API) writes and what the engine reads: `[@Pris]`, `A1#`, `@B2` and letter case in table names.
 */

import { tokenize, type Token } from '@borgar/fx';

/** A table as formulas name it. */
export interface NamedTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** What a formula's meaning depends on besides its text. */
export interface FormulaPlace {
  readonly tables: readonly NamedTable[];
  /** The table that the formula's own cell lies in, for `[@Pris]` without a table name. */
  readonly ownTable: NamedTable | undefined;
}

const thisRow = '[#This Row]';

/** Headers and data, which the engine cannot name together: tables of the grid have no totals, so that they are all there is. */
const headersAndData = /^\[#(?:Headers\],\s*\[#Data|Data\],\s*\[#Headers)\],/iu;
/** The space tells it from what was written as all. */
const headersAndDataForEngine = '[#All] ,';
const headersAndDataForExcel = '[#Headers],[#Data],';

/** From Excel's spelling to the engine's. */
export function toEngineFormula(formula: string, place: FormulaPlace): string {
  const tokens = tokenize(formula);
  return tokens.map((token, index) => engineToken(token, { tokens, index, place })).join('');
}

/** From the engine's spelling to Excel's. */
export function toExcelFormula(formula: string, place: FormulaPlace): string {
  const spilled = formula.replace(/ANCHORARRAY\(([^()]+)\)/gu, '$1#');
  return tokenize(spilled)
    .map((token) => (token.type === 'structured' ? excelReference(token.value, place.ownTable) : token.value))
    .join('');
}

interface TokenPlace {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly place: FormulaPlace;
}

function engineToken(token: Token, { tokens, index, place }: TokenPlace): string {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (token.type === 'structured') return engineReference(token.value, place);
  if (token.type === 'range' && next?.value === '#') return `ANCHORARRAY(${token.value})`;
  if (token.value === '#' && before?.type === 'range') return '';
  // Before a call it says "one value", which ours give anyway; elsewhere the engine refuses it, rather than spill.
  if (token.value === '@' && next?.type === 'func') return '';
  return token.value;
}

function engineReference(reference: string, place: FormulaPlace): string {
  const bracket = reference.indexOf('[');
  const written = reference.slice(0, bracket);
  const table = written === '' ? place.ownTable : findTable(written, place.tables);
  const inner = reference.slice(bracket + 1, -1);
  const columns = canonicalColumns(inner.startsWith('@') ? inner.slice(1) : inner, table).replace(
    headersAndData,
    headersAndDataForEngine,
  );
  return `${table?.name ?? written}[${inner.startsWith('@') ? `${thisRow},${bracketed(columns)}` : columns}]`;
}

const findTable = (name: string, tables: readonly NamedTable[]): NamedTable | undefined =>
  tables.find((table) => table.name.toLowerCase() === name.toLowerCase());

/** Parentheses in a column's name, which the engine cannot read, and what stands for them in its dialect. */
const standIns: ReadonlyMap<string, string> = new Map([
  ['(', '❨'],
  [')', '❩'],
]);

/** The name under which the engine knows a column. */
export const engineColumn = (name: string): string =>
  name.replace(/[()]/gu, (character) => standIns.get(character) ?? character);

function excelColumns(text: string): string {
  const [open = '', close = ''] = standIns.values();
  return text.replaceAll(open, '(').replaceAll(close, ')');
}

/** Excel finds a column whatever its letter case; the engine does not. */
function canonicalColumns(inner: string, table: NamedTable | undefined): string {
  const canonical = (name: string): string =>
    engineColumn(table?.columns.find((column) => column.toLowerCase() === name.toLowerCase()) ?? name);
  if (!inner.includes('[')) return canonical(inner);
  return inner.replace(/\[([^[\]]+)\]/gu, (_, name: string) => `[${canonical(name)}]`);
}

const bracketed = (columns: string): string => (columns.startsWith('[') ? columns : `[${columns}]`);

function excelReference(engineText: string, ownTable: NamedTable | undefined): string {
  const reference = excelColumns(engineText);
  const bracket = reference.indexOf('[');
  const inner = reference.slice(bracket + 1, -1);
  const table = reference.slice(0, bracket);
  if (inner.startsWith(headersAndDataForEngine))
    return `${table}[${headersAndDataForExcel}${inner.slice(headersAndDataForEngine.length)}]`;
  if (!inner.startsWith(`${thisRow},`)) return reference;
  const columns = inner.slice(thisRow.length + 1);
  const own = table.toLowerCase() === ownTable?.name.toLowerCase();
  return `${own ? '' : table}[@${needsBrackets(columns) ? columns : columns.slice(1, -1)}]`;
}

const needsBrackets = (columns: string): boolean => !/^\[[\p{L}\p{N}]+\]$/u.test(columns);
