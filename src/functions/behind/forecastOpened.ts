import type { SnapshotLine } from '../../core/forecast/snapshot';
import { kronorFromOre } from '../../core/ore';
import { forecastBehindTexts as texts } from '../../text/behindForecast';
import {
  endsByWords,
  forecastHeaders as headers,
  placeHeaders,
  snapshotHeaders,
} from '../../text/forecastWords';
import { formatsOf } from '../../text/format';
import { dayRuleWords } from '../../text/words';
import { costTableMarks } from '../tables/furtherTables';
import { rawRowsOf } from '../tables/rawRows';
import { type CostCall, explanationOf } from './explanation';
import { forecastCallOf, type ToldForecast } from './forecastCallOf';
import { behindTerms, type FigureBehind } from './forecastFigure';
import { daysAhead } from './forecastItems';
import { placementNames } from './placementNames';
import type { Question } from './question';
import type { Behind, ShownTable } from './shown';

/** Which of a placement's amounts a figure is about. */
type OpenedPart = 'soFar' | 'ahead' | 'both';

const partOf: Readonly<Partial<Record<string, OpenedPart>>> = { soFar: 'soFar', committed: 'ahead' };

/** One of the placements behind a figure of FORECAST, by its row in the list: what it has cost so far, and what is expected of it. */
export function openedForecast(question: Question, row: number): Behind | null {
  const told = forecastCallOf(question);
  const item = told?.items.find((each) => each.part === 'placement' && each.row === row);
  if (told === null || item === undefined) return null;
  const part = partAsked(told, question.column);
  return {
    about: placementNames(told.read.placements)(row),
    value: kronorFromOre(oreOf(item, part)),
    inputs: [],
    ...behindItem({ told, question, item }, part),
  };
}

function partAsked({ show }: ToldForecast, column: number): OpenedPart {
  const columns = Object.keys(show === 'units' ? placeHeaders : headers);
  return partOf[columns[column] ?? ''] ?? 'both';
}

function oreOf({ closed, after, ahead }: SnapshotLine, part: OpenedPart): number {
  return (part === 'ahead' ? 0 : closed + after) + (part === 'soFar' ? 0 : ahead);
}

interface OpenedItem {
  readonly told: ToldForecast;
  readonly question: Question;
  readonly item: SnapshotLine;
}

function behindItem(opened: OpenedItem, part: OpenedPart): FigureBehind {
  const { told, item } = opened;
  if (part === 'soFar') return explainedSoFar(opened);
  if (part === 'ahead') return explainedAhead(told, item);
  const { sum, tables } = behindTerms(told, [
    [headers.soFar, item.closed + item.after],
    [texts.ahead, item.ahead],
  ]);
  return { sum, tables: [...tables, ...explainedSoFar(opened).tables, ...explainedAhead(told, item).tables] };
}

function explainedSoFar({ told, question, item }: OpenedItem): FigureBehind {
  if (item.closed + item.after === 0) return { sum: null, tables: [] };
  const { sum, tables } = explanationOf(costCall(told, question, item.row), told.language);
  return { sum, tables };
}

/** What EXPLAIN is asked of the days from the first that is forecast through the as-of date. */
function costCall({ read }: ToldForecast, { values }: Question, row: number): CostCall {
  const { asOf, from, to, dayRule } = read.question;
  const rows = rawRowsOf(values[0]) ?? [];
  return {
    placements: [rows[0] ?? [], rows[row + 1] ?? []],
    prices: rawRowsOf(values[1]),
    ...{ from, to: Math.min(asOf, to), asOf },
    dayRule: dayRuleWords[dayRule].sv,
    further: [...costTableMarks.keys()].map(({ id }) => read.further.get(id) ?? null),
  };
}

function explainedAhead(told: ToldForecast, item: SnapshotLine): FigureBehind {
  if (item.ahead === 0) return { sum: null, tables: [] };
  const { number } = formatsOf(told.language);
  const [days, perDay] = daysAhead(told, item);
  return {
    sum: perDay === '' ? null : `${days} × ${perDay} ≈ ${number(kronorFromOre(item.ahead))}`,
    tables: [aheadTable(told, item)],
  };
}

function aheadTable(told: ToldForecast, item: SnapshotLine): ShownTable {
  const { language } = told;
  const [days, perDay] = daysAhead(told, item);
  const endsBy = item.endsBy === null ? '' : endsByWords[item.endsBy][language];
  return {
    heading: texts.ahead[language],
    headers: [texts.expectedDays, texts.perDay, snapshotHeaders.endsBy, headers.committed].map(
      (text) => text[language],
    ),
    isFigure: [true, true, false, true],
    rows: [[days, perDay, endsBy, formatsOf(language).number(kronorFromOre(item.ahead))]],
    total: null,
    placements: null,
    rowsInAll: 1,
  };
}
