import { describedFunctions } from '../../src/functions/reference';
import type { DescribedFunction, ParameterDescription } from '../../src/functions/reference/describeFunction';
import { namespace } from '../../src/functions/examples/formula';
import { conventions } from '../../src/text/conventions';
import { type Language, languages } from '../../src/text/language';
import { type GeneratedDocument, generatedLine } from './document';
import { errorsOf, errorsOfAll } from './errors';
import { exampleRows, exampleTables } from './exampleRows';
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
    tables: 'Tabellerna i exemplen:',
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
    tables: 'The tables of the examples:',
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
      describedFunctions.map(({ id, about }) => [`[${id}](#${anchor(id, language)})`, about[language]]),
    ),
    ...describedFunctions.flatMap((each) => functionSection(each, language)),
    `## ${common}`,
    table(error, errorsOfAll(language)),
  ];
}

/** GitHub numbers headings that come again. */
function anchor(id: string, language: Language): string {
  return id.toLowerCase() + (language === 'sv' ? '' : '-1');
}

function functionSection(each: DescribedFunction, language: Language): string[] {
  const { argument, example, error, optional, separator } = words[language];
  const parameters = withoutRepetition(each.parameters);
  const names = parameters.map((parameter) => shownName(parameter, language));
  return [
    `### ${each.id}`,
    each.about[language],
    `\`=${namespace}.${each.id}(${names.join(separator)})\`. ${optional}`,
    table(
      argument,
      parameters.map((parameter) => [shownName(parameter, language), parameter.about[language]]),
    ),
    table(example, exampleRows(each, language)),
    ...tableSection(each, language),
    table(error, errorsOf(each, language)),
  ];
}

function tableSection(each: DescribedFunction, language: Language): string[] {
  const tables = exampleTables(each, language);
  return tables.length === 0 ? [] : [words[language].tables, ...tables];
}

/** A parameter as it is shown, or the first and the last of several that are the same. */
type Shown = ParameterDescription & { readonly last?: ParameterDescription };

function withoutRepetition(parameters: readonly ParameterDescription[]): readonly Shown[] {
  const shown: Shown[] = [];
  for (const parameter of parameters) {
    const before = shown.at(-1);
    if (before?.about.sv === parameter.about.sv) shown[shown.length - 1] = { ...before, last: parameter };
    else shown.push(parameter);
  }
  return shown;
}

function shownName({ name, optional, last }: Shown, language: Language): string {
  const written = optional ? `[${name[language]}]` : name[language];
  return last === undefined ? written : `${written} … ${shownName(last, language)}`;
}
