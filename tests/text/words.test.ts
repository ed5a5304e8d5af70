import {
  dayRuleWords,
  freeWords,
  meaningOf,
  measureWords,
  varianceTypeWords,
  type Words,
} from '../../src/text/words';

describe('a word', () => {
  test.each([
    ['båda', 'both'],
    ['BOTH', 'both'],
    [' Nätter ', 'nights'],
    ['na\u0308tter', 'nights'],
    ['natter', undefined],
    ['', undefined],
    ['toString', undefined],
  ])('“%s” means %s', (text, meaning) => {
    expect(meaningOf(text, dayRuleWords)).toBe(meaning);
  });

  test.each(['costAsMinus', 'cost as minus', 'kostnadMinus', 'KOSTNAD MINUS'])(
    '“%s” may be written apart',
    (text) => {
      expect(meaningOf(text, varianceTypeWords)).toBe('costAsMinus');
    },
  );
});

test.each<{ words: Words<string> }>([
  { words: freeWords },
  { words: dayRuleWords },
  { words: measureWords },
  { words: varianceTypeWords },
])('no word means two things: $words', ({ words }) => {
  for (const [value, { sv, en }] of Object.entries(words)) {
    expect(meaningOf(sv, words)).toBe(value);
    expect(meaningOf(en, words)).toBe(value);
  }
});
