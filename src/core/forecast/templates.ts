import { type CostWorld, costWorld } from '../cost/costWorld';
import type { PlacementColumns } from '../cost/placementColumns';
import { numberAt } from '../numberAt';
import type { Ahead } from './ahead';
import { aheadAt } from './committed';
import type { ForecastQuestion, KnownList } from './forecastList';
import { type History, observationOf } from './history';
import type { PlacementAhead } from './placementAhead';
import { kindAt } from './pools';
import { takeRows } from './takeRows';

/** Start dates ahead, [from, until), of contracts that meet the price list alike. */
export interface Era {
  readonly from: number;
  readonly until: number;
}

/** A way in which earlier placements of a kind were paid, and what one that begins ahead would cost so. */
export interface Template {
  /** A row that was paid so. */
  readonly row: number;
  /** Dates in the window on which somebody was placed so: the kind's average price is weighted by them. */
  readonly weight: number;
  /** For each era, in the kind's order. */
  readonly ahead: readonly PlacementAhead[];
}

/** How the new placements of a kind would be paid. */
export interface NewPrices {
  readonly eras: readonly Era[];
  readonly templates: readonly Template[];
}

/**
 * What placements of a kind that begin ahead would cost: as earlier ones would, had they begun then. Their own prices stand as they are;
 * the price list's are those that a new contract meets. Absences, add-ons and extensions are nobody else's.
 */
export function newPrices(kind: number, { list, history, question, ahead }: NewPricesSource): NewPrices {
  const eras = erasOf(list, kind, ahead);
  const weighed = weighedRows(kind, { list, history, question });
  const worlds = eras.map(({ from }) => worldFrom(weighed, ahead.asOf + from, { list, question }));
  const templates = weighed.map(({ row, weight }, index) => ({
    row,
    weight,
    ahead: worlds.map((world) => aheadAt(world, index, ahead)),
  }));
  return { eras, templates };
}

/** What prices of new placements are worked out from. */
export interface NewPricesSource {
  readonly list: KnownList;
  readonly history: History;
  readonly question: ForecastQuestion;
  readonly ahead: Ahead;
}

interface WeighedRow {
  readonly row: number;
  readonly weight: number;
}

/** The dates ahead are cut where the price list of the kind turns, and where dates begin to count. */
export function erasOf({ tables }: KnownList, kind: number, { asOf, dates, first }: Ahead): readonly Era[] {
  const turns = tables.prices
    .filter((row) => row.kind === kind)
    .flatMap(({ validFrom, validTo }) => [validFrom - asOf, validTo === null ? 1 : validTo + 1 - asOf]);
  const cuts = [...new Set([1, first, ...turns])].filter((date) => date >= 1 && date <= dates);
  const inOrder = cuts.sort((one, other) => one - other);
  return inOrder.map((from, index) => ({ from, until: inOrder[index + 1] ?? dates + 1 }));
}

/** One row for each way of being paid; where the window shows none of the kind, those of all its earlier rows. */
function weighedRows(kind: number, source: Omit<NewPricesSource, 'ahead'>): readonly WeighedRow[] {
  const { list, history, question } = source;
  const ofKind = list.rows.flatMap((_, row) => (kindAt(list, row) === kind ? [row] : []));
  const weigh = (windowFrom: number): readonly WeighedRow[] =>
    merged(
      list.placements,
      ofKind.map((row) => ({ row, weight: datesIn(list, row, { windowFrom, asOf: question.asOf }) })),
    );
  const inWindow = weigh(history.windowFrom);
  return inWindow.length > 0 ? inWindow : weigh(-Infinity);
}

function datesIn(list: KnownList, row: number, window: { windowFrom: number; asOf: number }): number {
  const observation = observationOf(list, row, window);
  return observation === null ? 0 : observation.exit - observation.entry + 1;
}

function merged(columns: PlacementColumns, rows: readonly WeighedRow[]): readonly WeighedRow[] {
  const ways = new Map<string, WeighedRow>();
  for (const { row, weight } of rows) {
    if (weight === 0) continue;
    const way = wayOf(columns, row);
    const known = ways.get(way);
    ways.set(way, { row: known?.row ?? row, weight: (known?.weight ?? 0) + weight });
  }
  return [...ways.values()];
}

function wayOf(columns: PlacementColumns, row: number): string {
  const { provider, dayRule, quantity, dayPrice, fee, expense, carerBorn } = columns;
  return [provider, dayRule, quantity, dayPrice, fee, expense, carerBorn]
    .map((column) => numberAt(column, row))
    .join(' ');
}

/** The rows as they would be priced, had they begun on the day. */
function worldFrom(
  weighed: readonly WeighedRow[],
  start: number,
  { list, question }: Pick<NewPricesSource, 'list' | 'question'>,
): CostWorld {
  const { placements, tables } = list;
  const same = (day: number): Int32Array => new Int32Array(weighed.length).fill(day);
  const taken = takeRows(
    placements,
    weighed.map(({ row }) => row),
  );
  const columns = { ...taken, start: same(start), end: same(question.to + 1), extendedFrom: same(0) };
  const asked = { placementIds: same(-1), from: start, until: question.to + 1, dayRule: question.dayRule };
  return costWorld(columns, tables, asked);
}
