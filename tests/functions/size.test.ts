import type { Cell, FunctionResult } from '../../src/functions/cell';
import { largestResult, sizeOf, withinLimit } from '../../src/functions/results/size';
import { call } from './call';

const bytesOf = (result: FunctionResult): number => Buffer.byteLength(JSON.stringify(result), 'utf8');

/** A result of exactly that many bytes: rows of `[7],` and a text at the end. */
function resultOf(bytes: number): FunctionResult {
  const rows: Cell[][] = Array.from({ length: Math.floor(bytes / 4) - 10 }, () => [7]);
  const rest = bytes - bytesOf([...rows, ['']]);
  return [...rows, ['x'.repeat(rest)]];
}

describe('the size of a result', () => {
  test.each<{ result: FunctionResult }>([
    { result: [[0]] },
    { result: [['']] },
    { result: [[9], [10], [99], [100], [999_999_999], [1_000_000_000]] },
    { result: [[-1, 0.1, -12.75, 1e21, 1e-7]] },
    { result: [['å', '€', '𝄞', '"\\\n', 'fri']] },
    { result: [[true, false]] },
    {
      result: [
        [1, 2, 3],
        [4, 5, 6],
      ],
    },
  ])('is that of its JSON: $result', ({ result }) => {
    expect(sizeOf(result)).toBe(bytesOf(result));
  });

  test('of an error does not depend on the language of the user', () => {
    const problem: Cell = { cause: { problem: 'missingDate' }, parameter: null, place: null };
    const sentence = 'The date is missing. Write a date, such as 2026-01-31.';
    expect(sizeOf([[problem]])).toBeGreaterThanOrEqual(sentence.length);
    expect(sizeOf([[problem]])).toBeLessThan(sentence.length + 200);
  });
});

describe('the limit of 5 MB', () => {
  test('a result of just that size is given', () => {
    const result = resultOf(largestResult);
    expect(bytesOf(result)).toBe(5_000_000);
    expect(withinLimit(result)).toBe(result);
  });

  test('one byte more is refused with one sentence', () => {
    const result = withinLimit(resultOf(largestResult + 1));
    expect(result).toEqual([[{ cause: { problem: 'tooLarge' }, parameter: null, place: null }]]);
  });

  test('a function refuses too', () => {
    const rows = 626_000;
    const starts = Array.from({ length: rows }, () => [46050]);
    expect(call('CLAIMDEADLINE', starts)).toEqual([
      [
        '#VALUE! Svaret är större än de 5 MB som Excel tar emot från en funktion. Dela området i flera formler.',
      ],
    ]);
  });
});
