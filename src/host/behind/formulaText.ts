import type { AstExpression, Identifier } from '@borgar/fx';

/** What stands in the formula for a part of it. */
export function textOf(node: AstExpression, formula: string): string {
  const [from, until] = extentOf(node);
  return balanced(formula, from, until);
}

/** The library leaves the outermost brackets of an operand out, so that `(B1+1)*2` would begin at B1. */
function balanced(formula: string, from: number, until: number): string {
  const text = formula.slice(from, until);
  const [opened, closed] = [text.split('(').length, text.split(')').length];
  if (opened > closed && formula[until] === ')') return balanced(formula, from, until + 1);
  if (closed > opened && formula[from - 1] === '(') return balanced(formula, from - 1, until);
  return text;
}

/** An operator behind its operand (`A1#`, `5%`) has the operator's own place in the library's tree, so the operands are asked too. */
function extentOf(node: AstExpression): readonly [from: number, until: number] {
  const [from = 0, until = 0] = node.loc ?? [];
  const operands =
    node.type === 'UnaryExpression' || node.type === 'BinaryExpression' ? node.arguments.map(extentOf) : [];
  return [
    Math.min(from, ...operands.map(([first]) => first)),
    Math.max(until, ...operands.map(([, last]) => last)),
  ];
}

/** What a call calls by name; empty for `LAMBDA(…)(3)`, whose callee is an expression, against the types of the library. */
export function calleeName(callee: Identifier | AstExpression): string {
  return callee.type === 'Identifier' ? callee.name : '';
}
