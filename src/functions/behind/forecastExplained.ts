import type { SnapshotLine } from '../../core/forecast/snapshot';
import { kronorFromOre } from '../../core/ore';
import { forecastBehindTexts as texts } from '../../text/behindForecast';
import { endsByWords, forecastHeaders as headers, snapshotHeaders } from '../../text/forecastWords';
import { formatsOf } from '../../text/format';
import { dayRuleWords } from '../../text/words';
import { costTableMarks } from '../tables/furtherTables';
import { rawRowsOf } from '../tables/rawRows';
import { type CostCall, explanationOf } from './explanation';
import type { ToldForecast } from './forecastCallOf';
import { behindTerms, type FigureBehind } from './forecastFigure';
import { daysAhead } from './forecastItems';
import type { Question } from './question';
import type { ShownTable } from './shown';

/** Which of a placement's amounts a figure is about. */
export type OpenedPart = 'soFar' | 'ahead' | 'both';

/** A placement of a forecast, and the days of what it has cost. */
export interface OpenedItem {
  readonly told: ToldForecast;
  readonly question: Question;
  readonly item: SnapshotLine;
  /** The first and the last of them. */
  readonly from: number;
  readonly to: number;
}

/** What it has cost by the terms of EXPLAIN, and what is expected of it by days and price. */
export function explainedItem(opened: OpenedItem, part: OpenedPart): FigureBehind {
  const { told, item } = opened;
  const soFar = item.closed + item.after;
  if (part === 'soFar' || (part === 'both' && item.ahead === 0)) return explainedSoFar(opened);
  if (part === 'ahead' || soFar === 0) return explainedAhead(told, item);
  const { sum, tables } = behindTerms(told, [
    [headers.soFar, soFar],
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

/** What EXPLAIN is asked. */
function costCall({ told: { read }, question: { values }, item: { row }, from, to }: OpenedItem): CostCall {
  const { asOf, dayRule } = read.question;
  const rows = rawRowsOf(values[0]) ?? [];
  return {
    placements: [rows[0] ?? [], rows[row + 1] ?? []],
    prices: rawRowsOf(values[1]),
    ...{ from, to, asOf },
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
