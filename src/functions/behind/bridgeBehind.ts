import { type BridgePart, bridgeParts } from '../../core/bridge/bridgeRow';
import { daysOfPriced } from '../../core/bridge/prices';
import { kronorFromOre } from '../../core/ore';
import { isProblem } from '../../core/result';
import { bridgeTermTexts } from '../../text/behindBridge';
import { type BridgeLine, bridgeLines, bridgeLineWords } from '../../text/bridgeWords';
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
import { outcomePlacements } from './bridgePlacements';
import { type BridgeTerm, bridgeSum } from './bridgeSum';
import type { Question } from './question';
import type { Behind, ShownTable } from './shown';

type BridgeBehind = Pick<Behind, 'about' | 'sum' | 'tables'>;

const nothing: BridgeBehind = { about: null, sum: null, tables: [] };

/**
 * What a figure of BRIDGE is worked out from: days, shares and prices of a kind; of all together, the figures of the kinds. Where the outcome
 * is an answer of SUMMARY, its placements, too.
 */
export function bridgeBehind(question: Question): BridgeBehind {
  const place = placeOf(question);
  if (place === null) return nothing;
  const { found, about, part, column } = place;
  const { language } = question;
  const placements = place.isOfOutcome ? outcomePlacements(question, found.labels[column] ?? null) : [];
  if (part === undefined) return { about, sum: null, tables: placements };
  const told = column < found.labels.length ? ofKind(found, { column, part, language }) : null;
  return told === null
    ? { about, sum: null, tables: [partsTable(found, part, language), ...placements] }
    : { about, sum: told.sum, tables: [...told.tables, ...placements] };
}

/** The group whose figure is asked about; null: of all together. Undefined: the cell has no placements behind it. */
export function groupOfBridge(question: Question): string | null | undefined {
  const place = placeOf(question);
  if (place?.isOfOutcome !== true) return undefined;
  return place.found.labels[place.column] ?? null;
}

interface BridgePlace {
  readonly found: BuiltBridge;
  /** Of the groups, from 0; as many as there are: all together. */
  readonly column: number;
  readonly about: string;
  /** Undefined: days or prices below the bridge. */
  readonly part: BridgePart | undefined;
  /** Whether the outcome has anything to do with it. */
  readonly isOfOutcome: boolean;
}

const withoutOutcome: ReadonlySet<BridgeLine> = new Set<BridgeLine>([
  'budget',
  'check',
  'budgetDays',
  'budgetPrice',
]);

/** What stands in the cell that is asked about; null where the bridge cannot be built, or has no such line. */
function placeOf({ values, row, column: shown, language }: Question): BridgePlace | null {
  const inputs = inputsOf(values);
  const found = inputs === null ? null : builtBridge(inputs);
  const line = bridgeLines[row - 1];
  if (inputs === null || found === null || isProblem(found) || line === undefined) return null;
  // The name of a line stands for its first figure.
  const column = Math.max(0, shown - 1);
  const label = found.labels[column] ?? summaryLabels.total[inputs.budget.language];
  const about = `${masked(label)} · ${bridgeLineWords[line][language]}`;
  const part = bridgeParts.find((each) => each === line);
  return { found, column, about, part, isOfOutcome: !withoutOutcome.has(line) };
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
    sum: `${sum.expression} = ${number(kronorFromOre(row[part]))}`,
    tables: [termsTable(sum.terms, kronorFromOre(row[part]), language)],
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
    number(kronorFromOre(row[part])),
  ]);
  return {
    heading: bridgeTermTexts.groups[language],
    headers: [bridgeTermTexts.group[language], behindTexts.kronor[language]],
    isFigure: [false, true],
    rows,
    total: [behindTexts.total[language], number(kronorFromOre(built.total[part]))],
    placements: null,
    rowsInAll: rows.length,
  };
}
