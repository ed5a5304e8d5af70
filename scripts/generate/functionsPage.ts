import { functions } from '../../src/functions';
import type { CustomFunction, ParameterDescription } from '../../src/functions/defineFunction';
import { namespace } from '../../src/functions/examples/formula';
import { conventions } from '../../src/text/conventions';
import { type Language, languages } from '../../src/text/language';
import { type GeneratedDocument, generatedLine } from './document';
import { errorsOf, errorsOfAll } from './errors';
import { exampleRows } from './exampleRows';
import { table } from './markdown';

const words = {
  sv: {
    title: 'Vårddygns funktioner',
    other: 'The same in English stands below.',
    conventions: 'Det här gäller alla funktioner',
    functions: 'Funktionerna',
    columns: ['Funktion', 'Vad den gör'],
    argument: ['Argument', 'Vad det är'],
    example: ['Exempel', 'Svar', 'Därför'],
    error: ['Fel', 'Meningen i cellen'],
    optional: 'Argument inom [ ] kan utelämnas.',
    errorsOfAll: 'Fel som alla funktioner kan ge',
    separator: '; ',
  },
  en: {
    title: 'The functions of Vårddygn',
    other: 'Samma sak på svenska står ovanför.',
    conventions: 'What holds for all functions',
    functions: 'The functions',
    columns: ['Function', 'What it does'],
    argument: ['Argument', 'What it is'],
    example: ['Example', 'Answer', 'Because'],
    error: ['Error', 'The sentence in the cell'],
    optional: 'Arguments in [ ] may be left out.',
    errorsOfAll: 'Errors that all functions can give',
    separator: ', ',
  },
} as const;

/** The reference page of all functions, Swedish first: what they do, their arguments, examples and errors. */
export function functionsPage(): GeneratedDocument {
  const parts = [generatedLine('src/functions'), ...languages.flatMap(pageIn)];
  return { path: 'docs/functions.md', text: `${parts.join('\n\n')}\n` };
}

function pageIn(language: Language): string[] {
  const { title, other, errorsOfAll: common, error, functions: list, columns, ...rest } = words[language];
  return [
    `# ${title}`,
    other,
    `## ${rest.conventions}`,
    conventions.map((each) => `- **${each.title[language]}.** ${each.text[language]}`).join('\n'),
    `## ${list}`,
    table(
      columns,
      functions.map(({ id, about }) => [`[${id}](#${anchor(id, language)})`, about[language]]),
    ),
    ...functions.flatMap((each) => functionSection(each, language)),
    `## ${common}`,
    table(error, errorsOfAll(language)),
  ];
}

/** GitHub numbers headings that come again. */
function anchor(id: string, language: Language): string {
  return id.toLowerCase() + (language === 'sv' ? '' : '-1');
}

function functionSection(each: CustomFunction, language: Language): string[] {
  const { argument, example, error, optional, separator } = words[language];
  const names = each.parameters.map((parameter) => shownName(parameter, language));
  return [
    `### ${each.id}`,
    each.about[language],
    `\`=${namespace}.${each.id}(${names.join(separator)})\`. ${optional}`,
    table(
      argument,
      each.parameters.map((parameter) => [shownName(parameter, language), parameter.about[language]]),
    ),
    table(example, exampleRows(each, language)),
    table(error, errorsOf(each, language)),
  ];
}

function shownName({ name, optional }: ParameterDescription, language: Language): string {
  return optional ? `[${name[language]}]` : name[language];
}
