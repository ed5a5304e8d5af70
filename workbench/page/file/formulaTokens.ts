import type { Token } from '@borgar/fx';

const is = (token: Token | undefined, operator: string): boolean =>
  token?.type === 'operator' && token.value === operator;

/** The index after the bracket that closes the one at the index. */
export function bracketEnd(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    if (is(tokens[index], '(')) depth += 1;
    else if (is(tokens[index], ')')) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return tokens.length;
}

/** The index after the operand that begins at the index: a reference, a call or a bracket, with a `#` behind it. */
export function operandEnd(tokens: readonly Token[], start: number): number {
  const calls = tokens[start]?.type === 'func' && is(tokens[start + 1], '(');
  const end = calls
    ? bracketEnd(tokens, start + 1)
    : is(tokens[start], '(')
      ? bracketEnd(tokens, start)
      : start + 1;
  const isOperand = tokens[start]?.type !== 'operator' || is(tokens[start], '(');
  return isOperand && is(tokens[end], '#') ? end + 1 : Math.min(end, tokens.length);
}

/** The arguments of the call whose opening bracket stands at the index, as the indexes of their tokens. */
export function argumentsOf(tokens: readonly Token[], open: number): number[][] {
  const end = bracketEnd(tokens, open) - 1;
  const found: number[][] = [[]];
  let depth = 0;
  for (let index = open + 1; index < end; index += 1) {
    if (is(tokens[index], '(') || is(tokens[index], '{')) depth += 1;
    if (is(tokens[index], ')') || is(tokens[index], '}')) depth -= 1;
    if (depth === 0 && is(tokens[index], ',')) found.push([]);
    else if (tokens[index]?.type !== 'whitespace') found.at(-1)?.push(index);
  }
  return found;
}
