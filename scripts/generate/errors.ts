import { problemsOfEveryCell } from '../../src/functions/arguments/reader';
import { isLocated } from '../../src/functions/cell';
import type { DescribedFunction } from '../../src/functions/reference/describeFunction';
import { errorKindOf } from '../../src/functions/errorKind';
import { excelErrorName } from '../../src/text/excelErrors';
import type { Language } from '../../src/text/language';
import type { LocatedProblem, ProblemCode } from '../../src/text/problem';
import { problemSentence } from '../../src/text/problems';
import { code } from './markdown';
import { problemSamples } from './problemSamples';

/** Problems that any argument or answer can have. */
const common: readonly ProblemCode[] = [
  ...problemsOfEveryCell,
  'notOneColumn',
  'notOneCell',
  'unequalLengths',
  'differentDirections',
  'tooLarge',
];

/** The errors of a function as rows: the error and its sentence. */
export function errorsOf(each: DescribedFunction, language: Language): string[][] {
  const codes = new Set([...each.parameters.flatMap(({ problems }) => problems), ...each.problems]);
  return [...codes]
    .filter((problem) => !common.includes(problem))
    .flatMap((problem) => (problem === 'unknownWord' ? unknownWords(each) : [sampleOf(problem)]))
    .map((problem) => errorRow(problem, language));
}

/** The errors that every function can give, as rows. */
export function errorsOfAll(language: Language): string[][] {
  return common.map((problem) => errorRow(sampleOf(problem), language));
}

function sampleOf(problem: ProblemCode): LocatedProblem {
  return { cause: problemSamples[problem], parameter: null, place: null };
}

/** Each list of words has its own sentence, which the function itself knows. */
function unknownWords({ parameters, run }: DescribedFunction): LocatedProblem[] {
  return parameters.flatMap(({ problems }, position) => {
    if (!problems.includes('unknownWord')) return [];
    const args = parameters.map((_, index) => (index === position ? 'annat' : null));
    return run(args).flat().filter(isLocated);
  });
}

function errorRow(problem: LocatedProblem, language: Language): string[] {
  const kind = errorKindOf(problem.cause);
  const sentence = kind === '#DIV/0!' ? '–' : problemSentence(problem, language);
  return [code(excelErrorName(kind, language)), sentence];
}
