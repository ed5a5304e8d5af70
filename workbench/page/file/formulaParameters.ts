import type { Token } from '@borgar/fx';
import { argumentsOf, bracketEnd } from './formulaTokens';

/** What stands in a file before a name that LET or LAMBDA declares. */
export const parameterPrefix = '_xlpm.';

/** Puts the prefix before the names that LET and LAMBDA declare, wherever they stand inside the call. */
export function markParameters(tokens: readonly Token[]): readonly Token[] {
  const marked = [...tokens];
  for (const [index, { type, value }] of tokens.entries()) {
    const name = value.toUpperCase();
    if (type !== 'func' || (name !== 'LET' && name !== 'LAMBDA')) continue;
    const declared = new Set(declaredNames(tokens, index, name));
    for (let inner = index + 2; inner < bracketEnd(tokens, index + 1); inner += 1) {
      const token = marked[inner];
      if (token !== undefined && isName(token) && declared.has(token.value.toLowerCase()))
        marked[inner] = { ...token, value: parameterPrefix + token.value };
    }
  }
  return marked;
}

const isName = ({ type }: Token): boolean => type === 'range_named' || type === 'func';

/** LET names every other argument but the last; LAMBDA all but the last. */
function declaredNames(tokens: readonly Token[], index: number, name: 'LET' | 'LAMBDA'): string[] {
  const given = argumentsOf(tokens, index + 1).slice(0, -1);
  return given.flatMap((argument, position) => {
    const [only] = argument;
    const isDeclared = argument.length === 1 && (name === 'LAMBDA' || position % 2 === 0);
    return isDeclared && only !== undefined ? [tokens[only]?.value.toLowerCase() ?? ''] : [];
  });
}
