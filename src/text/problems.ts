import { formatsOf } from './format';
import type { Language } from './language';
import type { LocatedProblem, Place, ProblemByCode, ProblemCode } from './problem';
import { english } from './problems.en';
import { swedish } from './problems.sv';

/** One sentence for every code, without place and without a capital letter. `tell` gives the whole sentence of a problem inside it. */
export type Sentences = {
  readonly [Code in ProblemCode]: (
    problem: ProblemByCode[Code],
    tell: (inner: LocatedProblem) => string,
  ) => string;
};

/** The sentences of a language, and what it calls the places of a range. */
export interface ProblemTexts {
  readonly sentences: Sentences;
  readonly places: Readonly<Record<Place['direction'], string>>;
}

const texts: Readonly<Record<Language, ProblemTexts>> = { sv: swedish, en: english };

/** The whole sentence of a problem: where it was met, what is wrong and what to write instead. */
export function problemSentence(problem: LocatedProblem, language: Language): string {
  const text = toldIn(problem, language);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function toldIn({ cause, parameter, place }: LocatedProblem, language: Language): string {
  const { sentences, places } = texts[language];
  const where: string[] = [];
  if (place !== null) where.push(`${places[place.direction]} ${place.number}${nameOf(place, language)}`);
  if (parameter !== null) where.push(parameter[language]);
  const start = where.length === 0 ? '' : `${where.join(', ')}: `;
  return start + sentenceOf(sentences, cause.problem, cause)((inner) => toldIn(inner, language));
}

function nameOf({ name }: Place, language: Language): string {
  return name === undefined || name === '' ? '' : ` (${formatsOf(language).name(name)})`;
}

/** The code is given apart from its problem only so that the compiler sees that they belong together. */
function sentenceOf<Code extends ProblemCode>(
  sentences: Sentences,
  code: Code,
  problem: ProblemByCode[Code],
) {
  return (tell: (inner: LocatedProblem) => string): string => sentences[code](problem, tell);
}
