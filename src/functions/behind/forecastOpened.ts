import type { SnapshotLine } from '../../core/forecast/snapshot';
import { kronorFromOre } from '../../core/ore';
import { forecastBehindTexts as texts } from '../../text/behindForecast';
import {
  endsByWords,
  forecastMonthHeaders,
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
import { monthAsked } from './forecastMonthBehind';
import { placementNames } from './placementNames';
import type { Question } from './question';
import type { Behind, ShownTable } from './shown';

/** Which of a placement's amounts a figure is about. */
type OpenedPart = 'soFar' | 'ahead' | 'both';

const partOf: Readonly<Partial<Record<string, OpenedPart>>> = { soFar: 'soFar', committed: 'ahead' };

/** One of the placements behind a figure of FORECAST, by its row in the list: what it has cost so far, and what is expected of it. */
export function openedForecast(question: Question, row: number): Behind | null {
  const told = forecastCallOf(question);
  const asked = told === null ? null : itemsAsked(told, question);
  const item = asked?.items.find((each) => each.part === 'placement' && each.row === row);
  if (told === null || asked === null || item === undefined) return null;
  const part = partAsked(told, question.column);
  return {
    about: placementNames(told.read.placements)(row),
    value: kronorFromOre(oreOf(item, part)),
    inputs: [],
    ...behindItem({ told, question, item, through: asked.through }, part),
  };
}

interface AskedItems {
  readonly items: readonly SnapshotLine[];
  /** The last day of what has been. */
  readonly through: number;
}

function itemsAsked(told: ToldForecast, { row }: Question): AskedItems | null {
  const { asOf, to } = told.read.question;
  if (told.show !== 'months') return { items: told.items, through: Math.min(asOf, to) };
  const month = monthAsked(told, row);
  return month === null ? null : { items: month.items, through: Math.min(asOf, month.line.last) };
}

const columnsOf = { units: placeHeaders, months: forecastMonthHeaders } as const;

function partAsked({ show }: ToldForecast, column: number): OpenedPart {
  const columns = show === 'units' || show === 'months' ? columnsOf[show] : headers;
  return partOf[Object.keys(columns)[column] ?? ''] ?? 'both';
}

function oreOf({ closed, after, ahead }: SnapshotLine, part: OpenedPart): number {
  return (part === 'ahead' ? 0 : closed + after) + (part === 'soFar' ? 0 : ahead);
}

interface OpenedItem {
  readonly told: ToldForecast;
  readonly question: Question;
  readonly item: SnapshotLine;
  /** The last day of what has been. */
  readonly through: number;
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

function explainedSoFar(opened: OpenedItem): FigureBehind {
  const { told, item } = opened;
  if (item.closed + item.after === 0) return { sum: null, tables: [] };
  const { sum, tables } = explanationOf(costCall(opened), told.language);
  return { sum, tables };
}

/** What EXPLAIN is asked of the days from the first that is forecast. */
function costCall({ told: { read }, question: { values }, item: { row }, through }: OpenedItem): CostCall {
  const { asOf, from, dayRule } = read.question;
  const rows = rawRowsOf(values[0]) ?? [];
  return {
    placements: [rows[0] ?? [], rows[row + 1] ?? []],
    prices: rawRowsOf(values[1]),
    ...{ from, to: through, asOf },
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
