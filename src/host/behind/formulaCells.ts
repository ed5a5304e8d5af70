import type { AstExpression } from '@borgar/fx';
import { calleeName } from './formulaText';
import { treeOf } from './formulaCalls';
import { referenceMeaning } from './references';

/** A cell that a formula names; on the sheet of the name, or (null) on its own. */
export interface NamedCell {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/**
 * The single cells that a formula takes figures from: `C5`, the first of `C5#`, and the cell of it that `INDEX(C5#,3,2)` is. Those that INDEX
 * points out come first: in `IF(ROWS(C5#)>9,INDEX(C5#,3,2),"")` that is where the figure stands.
 */
export function formulaCells(formula: string): readonly NamedCell[] {
  const root = treeOf(formula);
  if (root === null) return [];
  const nodes = [...nodesIn(root)];
  return [...nodes.flatMap(pointedOut), ...nodes.flatMap(plainCell)];
}

/** An argument that is left out is null, against the types of the library. */
function* nodesIn(node: AstExpression | null): Generator<AstExpression> {
  if (node === null) return;
  yield node;
  switch (node.type) {
    case 'CallExpression':
    case 'UnaryExpression':
    case 'BinaryExpression':
      for (const argument of node.arguments) yield* nodesIn(argument);
      return;
    case 'LetExpression':
      for (const { init } of node.declarations) yield* nodesIn(init);
      yield* nodesIn(node.body);
      return;
    case 'LambdaExpression':
      yield* nodesIn(node.body);
      return;
    case 'ReferenceIdentifier':
    case 'Literal':
    case 'ErrorLiteral':
    case 'ArrayExpression':
  }
}

function pointedOut(node: AstExpression): readonly NamedCell[] {
  if (node.type !== 'CallExpression' || calleeName(node.callee).toUpperCase() !== 'INDEX') return [];
  const [from, row, column] = node.arguments;
  const anchor = from?.type === 'UnaryExpression' && from.operator === '#' ? from.arguments[0] : undefined;
  const [down, across] = [countOf(row), countOf(column)];
  if (anchor === undefined || down === null || across === null) return [];
  return plainCell(anchor).map((cell) => ({
    ...cell,
    row: cell.row + down - 1,
    column: cell.column + across - 1,
  }));
}

/** A row or a column of an answer, from 1; null where it is worked out, or all of them are meant. */
function countOf(node: AstExpression | null | undefined): number | null {
  if (node?.type !== 'Literal' || typeof node.value !== 'number') return null;
  return Number.isInteger(node.value) && node.value >= 1 ? node.value : null;
}

function plainCell(node: AstExpression): readonly NamedCell[] {
  if (node.type !== 'ReferenceIdentifier') return [];
  const meaning = referenceMeaning(node.value);
  if (meaning.is !== 'area') return [];
  const { top, bottom, left, right } = meaning.area;
  if (top === null || left === null || top !== bottom || left !== right) return [];
  return [{ sheet: meaning.sheet, row: top, column: left }];
}
