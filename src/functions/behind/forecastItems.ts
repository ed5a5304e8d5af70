import type { SnapshotLine } from '../../core/forecast/snapshot';
import { kronorFromOre } from '../../core/ore';
import { roundedWhole } from '../../core/rounding';
import { forecastBehindTexts as texts } from '../../text/behindForecast';
import {
  endsByWords,
  forecastHeaders as headers,
  snapshotHeaders,
  snapshotPartWords,
} from '../../text/forecastWords';
import { formatsOf } from '../../text/format';
import type { Text } from '../../text/language';
import { behindTexts } from '../../text/paneBehind';
import { snapshotName } from '../forecast/snapshotTable';
import { type AmountLine, type AmountTable, amountTable } from './amountTable';
import { writtenCell } from './explanation';
import { kindIn, type ToldForecast } from './forecastCallOf';
import { placementNames } from './placementNames';
import type { ShownTable } from './shown';

type Items = readonly SnapshotLine[];

/** What placements have cost so far by the list, and what was booked above it. */
export function soFarTable(told: ToldForecast, items: Items): readonly ShownTable[] {
  return tableOf(told, {
    heading: texts.items,
    headers: [texts.item, headers.kind, headers.soFar],
    items,
    amounts: [({ closed, after }) => closed + after],
  });
}

/** One amount of each. */
export function amountsTable(
  told: ToldForecast,
  header: Text,
  ore: (item: SnapshotLine) => number,
): readonly ShownTable[] {
  const columns = [texts.item, headers.kind, header];
  return tableOf(told, { heading: texts.items, headers: columns, items: told.items, amounts: [ore] });
}

/** All that a full year is made of: so far, ahead, together. */
export function itemsTable(told: ToldForecast, items: Items): readonly ShownTable[] {
  const { show } = told;
  return tableOf(told, {
    heading: texts.items,
    headers: [
      texts.item,
      headers.kind,
      headers.soFar,
      texts.ahead,
      show === 'months' ? texts.inAll : headers.fullYear,
    ],
    items,
    amounts: [({ closed, after }) => closed + after, ({ ahead }) => ahead, fullYearOf],
  });
}

function fullYearOf({ closed, after, ahead }: SnapshotLine): number {
  return closed + after + ahead;
}

/** What is expected of each placement that is open: days, what one of them costs, kronor. */
export function committedTable(told: ToldForecast, items: Items): readonly ShownTable[] {
  const [table] = tableOf(told, {
    heading: texts.open,
    headers: [
      ...[behindTexts.placement, headers.kind, texts.expectedDays, texts.perDay, snapshotHeaders.endsBy],
      headers.committed,
    ],
    items: items.filter(({ part }) => part === 'placement'),
    amounts: [({ ahead }) => ahead],
    more: (item) => [
      ...daysAhead(told, item),
      item.endsBy === null ? '' : endsByWords[item.endsBy][told.language],
    ],
  });
  if (table === undefined) return [];
  return [{ ...table, isFigure: [false, false, true, true, false, true] }];
}

/** Care days are shown to the hundredth. */
const dayParts = 100;

/** Days, and öre of one of them on average as kronor; blank where there are none. */
export function daysAhead(
  { language }: ToldForecast,
  { daysAhead: days, ahead }: Pick<SnapshotLine, 'daysAhead' | 'ahead'>,
): readonly [string, string] {
  const { number } = formatsOf(language);
  const shown = roundedWhole(days * dayParts) / dayParts;
  return [number(shown), shown === 0 ? '' : number(kronorFromOre(roundedWhole(ahead / days)))];
}

/** The rows of Justeringar, each by its share ahead. */
export function adjustmentsTable(told: ToldForecast, items: Items): readonly ShownTable[] {
  const adjusted = items.filter(({ part, ahead }) => part === 'adjustment' && ahead !== 0);
  const lines = adjusted.map((item): AmountLine => ({
    names: [String(item.row + 1), adjustmentName(told, item), kindIn(told, item.kind)],
    ore: [item.ahead],
  }));
  const columns = [texts.row, texts.what, headers.kind, headers.adjustments];
  return listedTable(told, { heading: texts.adjustments, headers: columns, lines });
}

function adjustmentName(told: ToldForecast, item: SnapshotLine): string {
  return writtenCell(snapshotName(told.read, item), { language: told.language });
}

interface TableWish extends Pick<AmountTable, 'heading' | 'headers'> {
  readonly items: Items;
  readonly amounts: readonly ((item: SnapshotLine) => number)[];
  /** What stands between the names and the amounts. */
  readonly more?: (item: SnapshotLine) => readonly string[];
}

/** Those with something in the columns, placements first and the largest of them on top; the last column is what they add up to. */
function tableOf(told: ToldForecast, wish: TableWish): readonly ShownTable[] {
  const { items, amounts, more = () => [] } = wish;
  const nameOf = placementNames(told.read.placements);
  const sizeOf = (item: SnapshotLine): number => amounts.at(-1)?.(item) ?? 0;
  const shown = items
    .filter((item) => amounts.some((amount) => amount(item) !== 0))
    .sort((one, other) => {
      const byPart = Number(one.part !== 'placement') - Number(other.part !== 'placement');
      return byPart || sizeOf(other) - sizeOf(one);
    });
  const lines = shown.map((item): AmountLine => {
    const isPlacement = item.part === 'placement';
    const name = isPlacement ? nameOf(item.row) : itemName(told, item);
    return {
      names: [name, kindOf(told, item), ...more(item)],
      ore: amounts.map((amount) => amount(item)),
      ...(isPlacement ? { placement: item.row } : {}),
    };
  });
  return listedTable(told, { ...wish, lines });
}

/** Whose line it is, where it is no placement's. */
function itemName(told: ToldForecast, item: SnapshotLine): string {
  const name = snapshotPartWords[item.part][told.language];
  return item.part === 'adjustment' ? `${name} ${String(item.row + 1)}` : name;
}

/** By cost centre and by month what is booked above the list, and carried on, is of no one kind. */
function kindOf(told: ToldForecast, { part, kind }: SnapshotLine): string {
  const isOfNone =
    (told.show === 'units' || told.show === 'months') && (part === 'residual' || part === 'carried');
  return isOfNone ? '' : kindIn(told, kind);
}

interface ListedLines extends Pick<AmountTable, 'heading' | 'headers'> {
  readonly lines: readonly AmountLine[];
}

/** The lines with the sum of each of their columns; none: no table. */
export function listedTable(
  { language }: ToldForecast,
  { heading, headers: columns, lines }: ListedLines,
): readonly ShownTable[] {
  const [first] = lines;
  if (first === undefined) return [];
  const total = first.ore.map((_, column) => lines.reduce((sum, { ore }) => sum + (ore[column] ?? 0), 0));
  return [amountTable({ heading, headers: columns, lines, total }, language)];
}
