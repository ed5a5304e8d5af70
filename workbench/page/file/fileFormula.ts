/**
 * Formulas as an .xlsx file holds them, against how Excel (and the Office JavaScript API) shows them: functions of the
 * add-in as `_xldudf_IFO_CAREDAYS`, newer functions with `_xlfn.`, `[@Start]` as `Table[[#This Row],[Start]]`, `A1#` as
 * `_xlfn.ANCHORARRAY(A1)`, `@A1:A3` as `_xlfn.SINGLE(A1:A3)`, and the names inside LET with `_xlpm.`.
 */

import { parseStructRef, stringifyStructRef, tokenize, type Token } from '@borgar/fx';
import { follows } from '../model/behaviours/behaviours';
import { markParameters, parameterPrefix } from './formulaParameters';
import { operandEnd } from './formulaTokens';
import { filePrefix, mayFillBlock, withoutPrefix } from './newerFunctions';

/** The namespace of the add-in's functions, as in the manifest. */
const namespace = 'IFO';

/** What Excel puts before the name of a custom function of an Office add-in; the point becomes an underscore. */
const customPrefix = '_xldudf_';

const anchor = '_xlfn.ANCHORARRAY';
const single = '_xlfn.SINGLE';

/** The table that the formula's own cell lies in; undefined outside tables. */
export type OwnTable = string | undefined;

/** The text that a file holds: without the equals sign. */
export function toFileFormula(formula: string, ownTable: OwnTable): string {
  const tokens = tokenize(formula).filter(({ type }) => type !== 'fx_prefix');
  return written(markParameters(tokens), ownTable);
}

function written(tokens: readonly Token[], ownTable: OwnTable): string {
  const pieces: string[] = [];
  for (let index = 0; index < tokens.length;) {
    const { text, next } = piece(tokens, index, ownTable);
    pieces.push(text);
    index = next;
  }
  return pieces.join('');
}

/** What the token at the place becomes, and where it goes on after it. */
function piece(
  tokens: readonly Token[],
  index: number,
  ownTable: OwnTable,
): { readonly text: string; readonly next: number } {
  const token = tokens[index];
  const inside = (from: number, to: number): string => written(tokens.slice(from, to), ownTable);
  if (token?.type === 'operator' && token.value === '@') {
    const end = operandEnd(tokens, index + 1);
    return { text: `${single}(${inside(index + 1, end)})`, next: end };
  }
  const end = operandEnd(tokens, index);
  const last = tokens[end - 1];
  if (end > index + 1 && last?.type === 'operator' && last.value === '#')
    return { text: `${anchor}(${inside(index, end - 1)})`, next: end };
  return { text: token === undefined ? '' : fileToken(token, ownTable), next: index + 1 };
}

function fileToken({ type, value }: Token, ownTable: OwnTable): string {
  if (type === 'func') return fileFunction(value);
  return type === 'structured' ? fileReference(value, ownTable) : value;
}

function fileFunction(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(`${namespace}.`)) {
    follows('fileCustomFunctions');
    return customPrefix + upper.replaceAll('.', '_');
  }
  const prefix = filePrefix(upper);
  return prefix === '' ? name : prefix + upper;
}

function fileReference(reference: string, ownTable: OwnTable): string {
  const parsed = parseStructRef(reference);
  if (parsed === undefined) return reference;
  const table = parsed.table === '' ? ownTable : parsed.table;
  return stringifyStructRef(table === undefined ? parsed : { ...parsed, table }, { thisRow: true });
}

/** The formula, with the equals sign, as Excel shows it. */
export function fromFileFormula(text: string, ownTable: OwnTable): string {
  return `=${shown(tokenize(text), ownTable)}`;
}

function shown(tokens: readonly Token[], ownTable: OwnTable): string {
  const pieces: string[] = [];
  for (let index = 0; index < tokens.length;) {
    const name = tokens[index]?.value.toLowerCase();
    const end = operandEnd(tokens, index);
    const isCall = tokens[index]?.type === 'func' && end > index + 2;
    const inside = isCall ? tokens.slice(index + 2, end - 1) : [];
    if (isCall && name === anchor.toLowerCase()) pieces.push(`${shown(inside, ownTable)}#`);
    else if (isCall && name === single.toLowerCase()) pieces.push(`@${asOperand(inside, ownTable)}`);
    else pieces.push(shownToken(tokens[index], ownTable));
    index = isCall && (name === anchor.toLowerCase() || name === single.toLowerCase()) ? end : index + 1;
  }
  return pieces.join('');
}

const asOperand = (tokens: readonly Token[], ownTable: OwnTable): string =>
  operandEnd(tokens, 0) === tokens.length ? shown(tokens, ownTable) : `(${shown(tokens, ownTable)})`;

function shownToken(token: Token | undefined, ownTable: OwnTable): string {
  if (token === undefined) return '';
  const { type, value } = token;
  if (type === 'func') return shownFunction(value);
  if (type === 'structured') return shownReference(value, ownTable);
  return value.startsWith(parameterPrefix) ? value.slice(parameterPrefix.length) : value;
}

function shownFunction(name: string): string {
  const own = `${customPrefix}${namespace}_`;
  if (name.toUpperCase().startsWith(own.toUpperCase()))
    return `${namespace}.${name.slice(own.length).toUpperCase()}`;
  return name.startsWith(parameterPrefix) ? name.slice(parameterPrefix.length) : withoutPrefix(name);
}

function shownReference(reference: string, ownTable: OwnTable): string {
  const parsed = parseStructRef(reference);
  if (parsed === undefined) return reference;
  const inThisRow = parsed.sections?.includes('this row') === true;
  const own = inThisRow && parsed.table?.toLowerCase() === ownTable?.toLowerCase();
  return stringifyStructRef(own ? { ...parsed, table: '' } : parsed);
}

/** May the formula fill more cells than its own? Excel marks it in the file, or it would show an `@` that nobody wrote. */
export function isDynamic(formula: string): boolean {
  follows('fileDynamicArrays');
  return tokenize(formula).some(({ type, value }) => {
    if (type === 'operator') return value === '#';
    const name = value.toUpperCase();
    return type === 'func' && (name.startsWith(`${namespace}.`) || mayFillBlock(name));
  });
}

/** The names of functions that some other add-in brought: the workbench cannot calculate them. */
export const isForeignFunction = (formula: string): boolean =>
  tokenize(formula).some(
    ({ type, value }) => type === 'func' && value.toLowerCase().startsWith(customPrefix),
  );
