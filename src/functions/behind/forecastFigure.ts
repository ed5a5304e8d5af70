import type { MonthParts } from '../../core/forecast/byMonth';
import { carriedDates, carriedOn, type ForecastParts } from '../../core/forecast/lines';
import type { SnapshotLine } from '../../core/forecast/snapshot';
import { kronorFromOre } from '../../core/ore';
import { forecastBehindTexts as texts } from '../../text/behindForecast';
import { forecastHeaders as headers } from '../../text/forecastWords';
import { formatsOf } from '../../text/format';
import type { Text } from '../../text/language';
import { type AmountLine, sumOfAmounts } from './amountTable';
import type { ToldForecast } from './forecastCallOf';
import { adjustmentsTable, committedTable, itemsTable, listedTable, soFarTable } from './forecastItems';
import { balanceTable } from './reimbursementTables';
import type { Behind, ShownTable } from './shown';

/** What is told of a figure of a forecast. */
export type ForecastBehind = Pick<Behind, 'about' | 'sum' | 'tables'>;

/** The sum and the rows of a figure. */
export type FigureBehind = Pick<Behind, 'sum' | 'tables'>;

/** No sum and no rows. */
export const noFigure: FigureBehind = { sum: null, tables: [] };

/** Öre of a line of a forecast, and the items that they add up from. */
export interface ForecastGroup {
  readonly parts: ForecastParts;
  readonly items: readonly SnapshotLine[];
  /** Öre; null: none is given. */
  readonly budget: number | null;
}

/** Figures that are told in the same way of a kind, a cost centre and all. */
export type PartFigure = 'soFar' | 'committed' | 'adjustments' | 'fullYear' | 'variance' | 'residual';

/** The figures of a line that are öre. */
export type AmountFigure = PartFigure | 'expectedNew' | 'carried' | 'budget';

/** Öre of a figure of a line; null: not known, or no budget is given. */
export function amountOf(parts: ForecastParts, budget: number | null, figure: AmountFigure): number | null {
  if (figure === 'budget') return budget;
  if (figure !== 'variance') return parts[figure];
  return budget === null || parts.fullYear === null ? null : budget - parts.fullYear;
}

/** What the lines of a total are called, and their öre. */
export interface TotalLine {
  readonly names: readonly string[];
  readonly ore: number | null;
}

interface TotalWish {
  readonly figure: AmountFigure;
  readonly heading: Text;
  /** Of the names. */
  readonly headers: readonly Text[];
  readonly lines: readonly TotalLine[];
}

/** A figure of all lines: what it is added up from, and the lines; nothing where it is not known. */
export function totalBehind(told: ToldForecast, group: ForecastGroup, wish: TotalWish): FigureBehind {
  const { figure, heading } = wish;
  if (amountOf(group.parts, group.budget, figure) === null) return noFigure;
  const isPlain = figure === 'expectedNew' || figure === 'carried' || figure === 'budget';
  const { sum, tables } = behindTerms(told, isPlain ? [] : termsOf(told, group, figure));
  const lines = wish.lines.map(({ names, ore }): AmountLine => ({ names, ore: [ore ?? 0] }));
  const table = listedTable(told, {
    heading,
    headers: [...wish.headers, headers[figure]],
    lines: lines.filter(({ ore: [ore] }) => ore !== 0),
  });
  return { sum, tables: [...tables, ...table] };
}

/** A figure of a line: what it is added up from, and the items of it. */
export function partBehind(told: ToldForecast, group: ForecastGroup, figure: PartFigure): FigureBehind {
  const { sum, tables } = behindTerms(told, termsOf(told, group, figure));
  const isKnown = figure !== 'fullYear' || group.parts.fullYear !== null;
  return { sum, tables: [...tables, ...(isKnown ? itemsOf(told, group, figure) : [])] };
}

/** Amounts that are added up, in öre. */
export type Terms = readonly (readonly [Text, number])[];

/** What a figure is added up from, beside its items; of some figures nothing. */
export function termsOf(
  { read }: ToldForecast,
  { parts, items, budget }: ForecastGroup,
  figure: PartFigure,
): Terms {
  const after = items.reduce((sum, item) => sum + item.after, 0);
  const booked = read.booked === null ? null : parts.soFar - after;
  switch (figure) {
    case 'soFar':
      return booked === null ? [] : termsSoFar(booked, after);
    case 'fullYear':
      return termsOfYear(parts);
    case 'variance':
      return termsOfVariance(parts, budget);
    case 'residual':
      return booked === null ? [] : termsOfResidual(booked, parts);
    case 'committed':
    case 'adjustments':
      return [];
  }
}

function termsSoFar(booked: number, after: number): Terms {
  return [
    [texts.booked, booked],
    [texts.listedAfter, after],
  ];
}

/** The parts of a full year, or of what is expected through a month; none where it is not known. */
export function termsOfYear({ soFar, committed, expectedNew, adjustments, carried }: MonthParts): Terms {
  if (expectedNew === null) return [];
  return [
    [headers.soFar, soFar],
    [headers.committed, committed],
    [headers.expectedNew, expectedNew],
    [headers.adjustments, adjustments],
    [headers.carried, carried],
  ];
}

function termsOfVariance({ fullYear }: ForecastParts, budget: number | null): Terms {
  if (fullYear === null || budget === null) return [];
  return [
    [headers.budget, budget],
    [headers.fullYear, 0 - fullYear],
  ];
}

/** What of the closed months is booked, less what the list says of them. */
function termsOfResidual(booked: number, { residual }: ForecastParts): Terms {
  return [
    [texts.booked, booked],
    [texts.listedClosed, residual - booked],
  ];
}

/** Amounts beside each other, with their sum; those of 0 are left out. */
export function behindTerms({ language }: ToldForecast, terms: Terms): FigureBehind {
  const told = terms.filter(([, ore]) => ore !== 0);
  const amounts = told.map(([, ore]) => ore);
  return { sum: sumOfAmounts(amounts, language), tables: balanceTable(told, language) };
}

/** What the closed months were booked above the list, by dates: 800 × 306 / 59 = 4 149,15. Its share of an öre may have gone elsewhere. */
export function carriedSum(
  { read, language }: ToldForecast,
  { residual, carried }: ForecastParts,
): string | null {
  const dates = read.carriesForward ? carriedDates(read) : null;
  if (dates === null || carried === 0) return null;
  const { number } = formatsOf(language);
  const pace = `${number(kronorFromOre(residual))} × ${number(dates.after)} / ${number(dates.closed)}`;
  const sign = carriedOn(residual, read) === carried ? '=' : '≈';
  return `${pace} ${sign} ${number(kronorFromOre(carried))}`;
}

function itemsOf(told: ToldForecast, { items }: ForecastGroup, figure: PartFigure): readonly ShownTable[] {
  switch (figure) {
    case 'soFar':
      return soFarTable(told, items);
    case 'committed':
      return committedTable(told, items);
    case 'adjustments':
      return adjustmentsTable(told, items);
    case 'fullYear':
      return itemsTable(told, items);
    case 'variance':
    case 'residual':
      return [];
  }
}
