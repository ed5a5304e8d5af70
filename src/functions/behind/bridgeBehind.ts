import { type BridgePart, bridgeParts } from '../../core/bridge/bridgeRow';
import { daysOfPriced } from '../../core/bridge/prices';
import { orePerKrona } from '../../core/ore';
import { isProblem } from '../../core/result';
import { bridgeTermTexts } from '../../text/behindBridge';
import { bridgeLines, bridgeLineWords } from '../../text/bridgeWords';
import { formatsOf } from '../../text/format';
import type { Language } from '../../text/language';
import { behindTexts } from '../../text/paneBehind';
import { masked } from '../../text/personalNumbers';
import { summaryLabels } from '../../text/summaryWords';
import { bridgeWishes } from '../bridge';
import { type BridgeInputs, bridgeInputs } from '../bridge/bridgeInputs';
import { type BuiltBridge, builtBridge } from '../bridge/bridgeTable';
import { isLocated } from '../cell';
import { isLeftOut, rawRowsOf } from '../tables/rawRows';
import { type BridgeTerm, bridgeSum } from './bridgeSum';
import type { Question } from './question';
import type { Behind, ShownTable } from './shown';

type BridgeBehind = Pick<Behind, 'about' | 'sum' | 'tables'>;

const nothing: BridgeBehind = { about: null, sum: null, tables: [] };

/** What a figure of BRIDGE is worked out from: days, shares and prices of a kind; of all together, the figures of the kinds. */
export function bridgeBehind(question: Question): BridgeBehind {
  const inputs = inputsOf(question.values);
  const found = inputs === null ? null : builtBridge(inputs);
  if (inputs === null || found === null || isProblem(found)) return nothing;
  const { row, language } = question;
  const line = bridgeLines[row - 1];
  if (line === undefined) return nothing;
  // The name of a line stands for its first figure.
  const column = Math.max(0, question.column - 1);
  const label = found.labels[column] ?? summaryLabels.total[inputs.budget.language];
  const about = `${masked(label)} · ${bridgeLineWords[line][language]}`;
  const part = bridgeParts.find((each) => each === line);
  if (part === undefined) return { ...nothing, about };
  const told = column < found.labels.length ? ofKind(found, { column, part, language }) : null;
  return told === null
    ? { about, sum: null, tables: [partsTable(found, part, language)] }
    : { about, ...told };
}

const [budgetArgument, actualArgument, levelArgument, fromArgument, toArgument, tablesArgument] = [
  0, 1, 2, 3, 4, 5,
];

const noName = { sv: '', en: '' };

/** The arguments as the function itself reads them; null where it has a problem with one of them. */
function inputsOf(values: readonly unknown[]): BridgeInputs | null {
  const [budget, actual] = [rawRowsOf(values[budgetArgument]), rawRowsOf(values[actualArgument])];
  const level = bridgeWishes.level.take(values[levelArgument], noName);
  const from = bridgeWishes.from.take(values[fromArgument], noName);
  const to = bridgeWishes.to.take(values[toArgument], noName);
  if (budget === null || actual === null || isLocated(level) || isLocated(from) || isLocated(to)) return null;
  const further = values.slice(tablesArgument).map((value) => (isLeftOut(value) ? null : rawRowsOf(value)));
  const inputs = bridgeInputs({ budget, actual, level, from, to, further });
  return isLocated(inputs) ? null : inputs;
}

interface Asked {
  readonly column: number;
  readonly part: BridgePart;
  readonly language: Language;
}

function ofKind(
  { kinds, built }: BuiltBridge,
  { column, part, language }: Asked,
): Pick<Behind, 'sum' | 'tables'> {
  const [kind, row] = [kinds[column], built.kinds[column]];
  const { number } = formatsOf(language);
  const sum =
    kind === undefined || row === undefined
      ? null
      : bridgeSum(part, { kind, row, all: daysOfPriced(kinds) }, number);
  if (sum === null || row === undefined) return { sum: null, tables: [] };
  return {
    sum: `${sum.expression} = ${number(row[part] / orePerKrona)}`,
    tables: [termsTable(sum.terms, row[part] / orePerKrona, language)],
  };
}

function termsTable(terms: readonly BridgeTerm[], kronor: number, language: Language): ShownTable {
  const { number } = formatsOf(language);
  return {
    heading: behindTexts.terms[language],
    headers: [bridgeTermTexts.term[language], bridgeTermTexts.figure[language]],
    isFigure: [false, true],
    rows: terms.map(({ name, figure }) => [name[language], number(figure)]),
    total: [behindTexts.result[language], number(kronor)],
    placements: null,
    rowsInAll: terms.length,
  };
}

/** The same part of every kind: they add up to that of all. */
function partsTable({ labels, built }: BuiltBridge, part: BridgePart, language: Language): ShownTable {
  const { number } = formatsOf(language);
  const rows = built.kinds.map((row, index) => [
    masked(labels[index] ?? ''),
    number(row[part] / orePerKrona),
  ]);
  return {
    heading: bridgeTermTexts.groups[language],
    headers: [bridgeTermTexts.group[language], behindTexts.kronor[language]],
    isFigure: [false, true],
    rows,
    total: [behindTexts.total[language], number(built.total[part] / orePerKrona)],
    placements: null,
    rowsInAll: rows.length,
  };
}
