import { problemSamples } from '../../scripts/generate/problemSamples';
import { languages } from '../../src/text/language';
import type { LocatedProblem, Problem } from '../../src/text/problem';
import { problemSentence } from '../../src/text/problems';

const located = (cause: Problem): LocatedProblem => ({ cause, parameter: null, place: null });

const end = { sv: 'slutdatum', en: 'end' };
const { missingDate, notANumber, unequalLengths, errorInCell } = problemSamples;

/** A sentence is about one thing; only the one that lists reasons, at most four of them, may be longer. */
const mostLetters = (problem: Problem['problem']): number => (problem === 'missingPrices' ? 1000 : 255);

describe.each(languages)('the sentences in %s', (language) => {
  test.each(Object.values(problemSamples))('of $problem can be read', (problem) => {
    const sentence = problemSentence(located(problem), language);
    expect(sentence).toMatch(/^[^\p{Ll}].*\.$/su);
    expect(sentence).not.toMatch(/undefined|NaN|null|\[object|\{|\}|\s\s/u);
    expect(sentence.length).toBeLessThanOrEqual(mostLetters(problem.problem));
  });
});

describe('a sentence begins with where', () => {
  const cause = missingDate;

  test('row and parameter', () => {
    const problem: LocatedProblem = { cause, parameter: end, place: { direction: 'row', number: 3 } };
    expect(problemSentence(problem, 'sv')).toBe(
      'Rad 3, slutdatum: datum saknas. Skriv ett datum, till exempel 2026-01-31.',
    );
    expect(problemSentence(problem, 'en')).toBe(
      'Row 3, end: the date is missing. Write a date, such as 2026-01-31.',
    );
  });

  test('column and parameter', () => {
    const problem: LocatedProblem = { cause, parameter: end, place: { direction: 'column', number: 12 } };
    expect(problemSentence(problem, 'sv')).toMatch(/^Kolumn 12, slutdatum: /u);
    expect(problemSentence(problem, 'en')).toMatch(/^Column 12, end: /u);
  });

  test('the parameter alone, for a single cell', () => {
    expect(problemSentence({ cause, parameter: end, place: null }, 'sv')).toMatch(
      /^Slutdatum: datum saknas\./u,
    );
  });

  test('the row alone, for what lies in several of its cells', () => {
    const problem: LocatedProblem = { cause, parameter: null, place: { direction: 'row', number: 3 } };
    expect(problemSentence(problem, 'sv')).toMatch(/^Rad 3: datum saknas\./u);
  });
});

describe('a sentence names', () => {
  test('both ranges and their lengths', () => {
    const problem: LocatedProblem = { cause: unequalLengths, parameter: end, place: null };
    expect(problemSentence(problem, 'sv')).toBe(
      'Slutdatum: området har 11 celler, men startdatum har 12. Ange lika långa områden, eller en enda cell som gäller alla rader.',
    );
  });

  test('an error of Excel as the Excel of that language names it', () => {
    expect(problemSentence(located(errorInCell), 'sv')).toContain('#REFERENS!');
    expect(problemSentence(located(errorInCell), 'en')).toContain('#REF!');
  });

  test('the value as people write it', () => {
    expect(problemSentence(located({ ...notANumber, value: '1 467' }), 'sv')).toContain('”1 467”');
    expect(problemSentence(located({ ...problemSamples.negativeAmount, amount: -1467.5 }), 'sv')).toContain(
      '−1\u00a0467,5',
    );
  });
});
