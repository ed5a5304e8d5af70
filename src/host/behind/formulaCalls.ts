import { type AstExpression, type Identifier, parse, tokenize } from '@borgar/fx';
import { functionById } from '../../functions';
import { argumentOf, type Scope } from './callArgument';
import { calleeName, textOf } from './formulaText';
import type { WrittenArgument, WrittenCall } from './written';

/**
 * The calls of our functions in a formula (en-US syntax), outermost and leftmost first; an argument that is itself one of them is in
 * the list too. Null: the formula cannot be read.
 */
export function formulaCalls(formula: string): readonly WrittenCall[] | null {
  const root = treeOf(formula);
  if (root === null) return null;
  const whole = withoutAt(root);
  return callsIn(root, { formula, locals: new Set() }).map(({ node, call }) => ({
    ...call,
    isWhole: node === whole,
  }));
}

/** What a formula as a whole means as an argument, as that of a defined name. */
export function formulaMeaning(formula: string): WrittenArgument {
  const root = treeOf(formula);
  if (root === null) return { is: 'unread', why: 'calculation' };
  return argumentOf(root, { formula, locals: new Set() }, () => null).means;
}

/** The formula as the library reads it; null: it cannot be read. */
export function treeOf(formula: string): AstExpression | null {
  try {
    return parse(tokenize(formula, { withLocation: true }));
  } catch {
    return null;
  }
}

/** `@` before a call asks for one value, which is what the cell shows. */
function withoutAt(node: AstExpression): AstExpression {
  const [operand] = node.type === 'UnaryExpression' && node.operator === '@' ? node.arguments : [];
  return operand ?? node;
}

interface FoundCall {
  readonly node: AstExpression;
  readonly call: Omit<WrittenCall, 'isWhole'>;
}

/** An argument that is left out is null, against the types of the library. */
function callsIn(node: AstExpression | null, scope: Scope): readonly FoundCall[] {
  if (node === null) return [];
  switch (node.type) {
    case 'CallExpression':
      return [
        ...ownCall(node, scope),
        ...calleeCalls(node.callee, scope),
        ...allCalls(node.arguments, scope),
      ];
    case 'UnaryExpression':
    case 'BinaryExpression':
      return allCalls(node.arguments, scope);
    case 'LetExpression': {
      const inside = withLocals(
        scope,
        node.declarations.map(({ id }) => id),
      );
      return allCalls([...node.declarations.map(({ init }) => init), node.body], inside);
    }
    case 'LambdaExpression':
      return callsIn(node.body, withLocals(scope, node.params));
    case 'ReferenceIdentifier':
    case 'Literal':
    case 'ErrorLiteral':
    case 'ArrayExpression':
      return [];
  }
}

function allCalls(nodes: readonly (AstExpression | null)[], scope: Scope): readonly FoundCall[] {
  return nodes.flatMap((node) => callsIn(node, scope));
}

/** `LAMBDA(…)(3)` calls an expression, against the types of the library. */
function calleeCalls(callee: Identifier | AstExpression, scope: Scope): readonly FoundCall[] {
  return callee.type === 'Identifier' ? [] : callsIn(callee, scope);
}

function withLocals({ formula, locals }: Scope, names: readonly Identifier[]): Scope {
  return { formula, locals: new Set([...locals, ...names.map(({ name }) => name.toLowerCase())]) };
}

function ownCall(
  node: Extract<AstExpression, { readonly type: 'CallExpression' }>,
  scope: Scope,
): readonly FoundCall[] {
  const call = callOf(node, scope);
  return call === null ? [] : [{ node, call }];
}

/** How Excel spells our functions in a formula: as people do, and as in a workbook that was opened without the add-in. */
const spellings = /^(?:IFO\.|_xldudf_IFO_)(\w+)$/iu;

/** The call, where it is of one of our functions. */
function callOf(
  node: Extract<AstExpression, { readonly type: 'CallExpression' }>,
  scope: Scope,
): Omit<WrittenCall, 'isWhole'> | null {
  const [, id = ''] = spellings.exec(calleeName(node.callee)) ?? [];
  if (functionById(id.toUpperCase()) === undefined) return null;
  return {
    id: id.toUpperCase(),
    text: textOf(node, scope.formula),
    arguments: node.arguments.map((argument) => argumentOf(argument, scope, callOf)),
  };
}
