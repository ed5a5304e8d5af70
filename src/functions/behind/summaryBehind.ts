import { type Measure, moneyMeasures } from '../../core/summary/measure';
import { formatsOf } from '../../text/format';
import type { Language } from '../../text/language';
import { behindTexts } from '../../text/paneBehind';
import { summaryLabels, summaryMeasureWords } from '../../text/summaryWords';
import { type Cell, isLocated } from '../cell';
import { uncountedTables, unpricedTables } from './leftOut';
import { writtenCell } from './explanation';
import { placementNames } from './placementNames';
import type { Question } from './question';
import { type Behind, mostRows, type ShownTable } from './shown';
import { type SummaryCall, summaryCall } from './summaryCall';
import { measuresTold, type PlacementLines, placementLines } from './summaryLines';
import { summaryMembers } from './summaryMembers';
import { type SummaryPlace, summaryPlace } from './summaryPlace';

/** What is told of a cell of a summary: which group and period it is, and its placements. */
type SummaryBehind = Pick<Behind, 'about' | 'sum' | 'tables'>;

const nothing: SummaryBehind = { about: null, sum: null, tables: [] };

/** The placements behind a cell of SUMMARY, dearest first: their figures add up to the cell's. */
export function summaryBehind(question: Question, value: Cell | null): SummaryBehind {
  const call = summaryCall(question.values);
  const place = call === null ? null : summaryPlace(call, question);
  if (call === null || place === null) return nothing;
  const about = aboutPlace(call, place, question.language);
  const members = summaryMembers(call, place);
  if (members === null) return { ...nothing, about };
  if (place.line === 'uncounted')
    return { ...nothing, about, tables: uncountedTables(call, question.language) };
  // A group in which nothing has a price has no figure that its placements could add up to.
  if (place.line === 'withoutPrice' || isPriceless(place, value))
    return { ...nothing, about, tables: unpricedTables(call, members, question.language) };
  const measures = measuresTold(call, place.measure);
  const found = placementLines(call, members, measures);
  const told = { found, measures, place, value };
  return { about, sum: sumOf(told, question.language), tables: [tableOf(call, told, question.language)] };
}

function isPriceless({ line }: SummaryPlace, value: Cell | null): boolean {
  const isMissing = value !== null && isLocated(value) && value.cause.problem !== 'amountOutOfRange';
  return typeof line === 'number' && isMissing;
}

function aboutPlace(call: SummaryCall, { measure, line, column }: SummaryPlace, language: Language): string {
  const { rows, columns } = call.divided;
  const own = call.inputs.placements.sheet.language;
  const group = typeof line === 'number' ? (rows.labels[line] ?? '') : summaryLabels[line][own];
  const across = column === null ? [] : [columns.labels[column] ?? ''];
  return [group, ...across, summaryMeasureWords[measure][language]].join(' · ');
}

interface Told {
  readonly found: PlacementLines;
  readonly measures: readonly Measure[];
  readonly place: SummaryPlace;
  readonly value: Cell | null;
}

/** By the dearest placement, or by the one with the most days. */
function sortedLines({ found, measures }: Told): PlacementLines['lines'] {
  const by = Math.max(0, measures.indexOf('cost'));
  const size = (figures: readonly Cell[]): number => (typeof figures[by] === 'number' ? figures[by] : 0);
  const counted = found.lines.filter(({ figures }) => figures.some((cell) => cell !== 0 && cell !== ''));
  return [...counted].sort((one, other) => size(other.figures) - size(one.figures));
}

/** Measures of which a group has what its placements have together. */
const additive: ReadonlySet<Measure> = new Set<Measure>([
  'days',
  'personDays',
  'cost',
  'net',
  'placed',
  'placedEnd',
]);

/** As many terms as a line can be read with. */
const mostTerms = 6;

function sumOf(told: Told, language: Language): string | null {
  const { number } = formatsOf(language);
  const { measures, place, value } = told;
  const column = measures.indexOf(place.measure);
  const terms = sortedLines(told)
    .map(({ figures }) => figures[column] ?? '')
    .filter((term) => !isLocated(term));
  const numbers = terms.filter((term) => typeof term === 'number');
  const isSum = additive.has(place.measure) && numbers.length === terms.length && typeof value === 'number';
  if (!isSum || numbers.length < 2 || numbers.length > mostTerms || !addsUp(numbers, value)) return null;
  return `${numbers.map(number).join(' + ')} = ${number(value)}`;
}

/** Figures of öre as doubles are sums of themselves to far less than an öre. */
function addsUp(numbers: readonly number[], value: number): boolean {
  return Math.abs(numbers.reduce((sum, each) => sum + each, 0) - value) < 0.001;
}

function tableOf(call: SummaryCall, told: Told, language: Language): ShownTable {
  const { found, measures, place, value } = told;
  const lines = sortedLines(told);
  const shown = lines.slice(0, mostRows);
  const nameOf = placementNames(call.inputs.placements);
  const write = (name: string, figures: readonly Cell[]): string[] => [
    name,
    ...figures.map((cell) => writtenCell(cell, { language })),
  ];
  const isTotal = place.line === 'total';
  const total = measures.map((measure, column) =>
    measure === place.measure ? (value ?? '') : ((isTotal ? found.all : found.priced)[column] ?? ''),
  );
  const lacking = isTotal && found.unpriced.some((cell) => cell !== 0) && hasMoney(measures);
  return {
    heading: behindTexts.placements[language],
    headers: [behindTexts.placement[language], ...found.headers.map(String)],
    isFigure: [false, ...measures.map(() => true)],
    rows: [
      ...shown.map(({ row, figures }) => write(nameOf(row), figures)),
      ...(lacking ? [write(summaryLabels.withoutPrice[language], found.unpriced)] : []),
    ],
    total: write(behindTexts.total[language], total),
    placements: shown.map(({ row }) => row),
    rowsInAll: lines.length + (lacking ? 1 : 0),
  };
}

function hasMoney(measures: readonly Measure[]): boolean {
  return measures.some((measure) => moneyMeasures.has(measure));
}
