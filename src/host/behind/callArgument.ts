import type { AstExpression } from '@borgar/fx';
import { constantCells } from './constants';
import { textOf } from './formulaText';
import { referenceMeaning } from './references';
import type { Unread, Written, WrittenArgument, WrittenCall } from './written';

/** What an expression stands in: the formula, and the names that LET and LAMBDA give a meaning there, in lower case. */
export interface Scope {
  readonly formula: string;
  readonly locals: ReadonlySet<string>;
}

type CallNode = Extract<AstExpression, { readonly type: 'CallExpression' }>;

/** How a call of ours is recognised; null: it is none. */
type Recognise = (node: CallNode, scope: Scope) => Omit<WrittenCall, 'isWhole'> | null;

/** An argument as the formula writes it. One that is left out is null, against the types of the library. */
export function argumentOf(node: AstExpression | null, scope: Scope, recognise: Recognise): Written {
  if (node === null) return { text: '', means: { is: 'leftOut' } };
  return { text: textOf(node, scope.formula), means: meaningOf(node, scope, recognise) };
}

function meaningOf(node: AstExpression, scope: Scope, recognise: Recognise): WrittenArgument {
  const cells = constantCells(node);
  if (cells !== null) return { is: 'constant', cells };
  switch (node.type) {
    case 'ReferenceIdentifier':
      return scope.locals.has(node.value.toLowerCase()) ? unread('local') : referenceMeaning(node.value);
    case 'CallExpression': {
      const call = recognise(node, scope);
      return call === null ? unread('calculation') : { is: 'call', call: { ...call, isWhole: false } };
    }
    case 'UnaryExpression':
      return marked(node, meaningOfOperand(node, scope));
    case 'BinaryExpression':
      return unread(node.operator === ',' ? 'severalAreas' : 'calculation');
    case 'ErrorLiteral':
      return unread('error');
    case 'Literal':
    case 'ArrayExpression':
    case 'LetExpression':
    case 'LambdaExpression':
      return unread('calculation');
  }
}

type UnaryNode = Extract<AstExpression, { readonly type: 'UnaryExpression' }>;

function meaningOfOperand({ arguments: [operand] }: UnaryNode, scope: Scope): WrittenArgument | null {
  return operand === undefined ? null : meaningOf(operand, scope, () => null);
}

/** `A1#` is all that A1 spills; `@A1` and `@Priser[[#This Row],[Pris]]` are the cell that they name. */
function marked({ operator }: UnaryNode, operand: WrittenArgument | null): WrittenArgument {
  if (operand?.is === 'unread') return operand;
  if (operator === '#' && operand?.is === 'area') return { ...operand, is: 'spill' };
  if (operator === '@' && operand !== null && isOneCell(operand)) return operand;
  if (operator === '@' && operand?.is === 'table' && isDataOfOneColumn(operand))
    return { ...operand, sections: ['thisRow'] };
  return unread('calculation');
}

function isOneCell(argument: WrittenArgument): boolean {
  if (argument.is !== 'area') return argument.is === 'table' && argument.sections.includes('thisRow');
  const { top, bottom, left, right } = argument.area;
  return top !== null && top === bottom && left !== null && left === right;
}

function isDataOfOneColumn({
  columns,
  sections,
}: Extract<WrittenArgument, { readonly is: 'table' }>): boolean {
  return columns.length === 1 && sections.length === 1 && sections[0] === 'data';
}

function unread(why: Unread): WrittenArgument {
  return { is: 'unread', why };
}
