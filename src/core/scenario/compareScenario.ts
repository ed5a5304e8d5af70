import type { ForecastAhead } from '../forecast/forecastAhead';
import type { ForecastQuestion } from '../forecast/forecastList';
import { numberAt } from '../numberAt';
import { roundedWhole } from '../rounding';
import type { KindAhead } from './kindAhead';
import { kindsAhead } from './kindsAhead';
import { type PriceOfDay, pricesOfDays } from './priceOfDay';
import { firstDateOf, type MoveDays, type ScenarioChange } from './scenarioChange';

/** What something changes in a forecast: öre, and hundredths of care days. Plus is more. */
export interface ScenarioEffect {
  readonly ore: number;
  readonly hundredths: number;
}

/** Why a change cannot be counted. */
export type ChangeTrouble =
  /** The kind has costs ahead and no care days: none can be moved or given a price. */
  | 'noDays'
  /** Nothing tells what a day of the kind costs that days are moved to. */
  | 'noPrice';

/** A scenario beside its base. The effects of the changes and what they do together add up to `all`. */
export interface ComparedScenario {
  /** Care days ahead without any change, in hundredths. */
  readonly baseHundredths: number;
  /** What each change does alone, in the order of the changes. */
  readonly effects: readonly ScenarioEffect[];
  /** What they do more or less together than each alone. */
  readonly together: ScenarioEffect;
  /** What all of them do. */
  readonly all: ScenarioEffect;
}

/** Compares scenarios with one forecast; what they share is worked out once. */
export interface ScenarioComparer {
  readonly troubleOf: (change: ScenarioChange) => ChangeTrouble | null;
  /** No change may have a trouble. */
  readonly compare: (changes: readonly ScenarioChange[]) => ComparedScenario;
}

/** Sets scenarios beside a forecast: only what lies ahead changes, by its means; what has been and what is adjusted stands. */
export function scenarioComparer(found: ForecastAhead, question: ForecastQuestion): ScenarioComparer {
  const priceOfDay = pricesOfDays(found, question);
  const amountOf = (changes: readonly ScenarioChange[]): ScenarioEffect =>
    amountAhead([...kindsAhead(found, inOrder(changes), priceOfDay).values()]);
  const base = kindsAhead(found, [], priceOfDay);
  const before = amountAhead([...base.values()]);
  return {
    troubleOf: (change) => troubleOf(change, base.get(kindOf(change)), { found, priceOfDay }),
    compare: (changes) => {
      const effects = changes.map((change) => less(amountOf([change]), before));
      const all = changes.length === 0 ? nothing : less(amountOf(changes), before);
      const together = effects.reduce(less, all);
      return { baseHundredths: before.hundredths, effects, together, all };
    },
  };
}

const nothing: ScenarioEffect = { ore: 0, hundredths: 0 };
const partsOfDay = 100;

function less(one: ScenarioEffect, other: ScenarioEffect): ScenarioEffect {
  return { ore: one.ore - other.ore, hundredths: one.hundredths - other.hundredths };
}

/** Rounded kind by kind, as a forecast is. */
function amountAhead(kinds: readonly KindAhead[]): ScenarioEffect {
  const summed = (column: Float64Array): number => column.reduce((sum, each) => sum + each, 0);
  return kinds.reduce(
    ({ ore, hundredths }, { cost, days }) => ({
      ore: ore + roundedWhole(summed(cost)),
      hundredths: hundredths + roundedWhole(summed(days) * partsOfDay),
    }),
    nothing,
  );
}

/** In one order, whichever they were written in, so that sums are the same to the last bit. */
function inOrder(changes: readonly ScenarioChange[]): readonly ScenarioChange[] {
  const keyed = changes.map((change) => ({ change, key: JSON.stringify(Object.entries(change).sort()) }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ change }) => change);
}

interface TroubleSource {
  readonly found: ForecastAhead;
  readonly priceOfDay: PriceOfDay;
}

function troubleOf(
  change: ScenarioChange,
  ofKind: KindAhead | undefined,
  { found, priceOfDay }: TroubleSource,
): ChangeTrouble | null {
  if (change.change !== 'move' && change.change !== 'price') return null;
  if (ofKind !== undefined && costsWithoutDays(ofKind)) return 'noDays';
  return change.change === 'move' && lacksPrice(change, ofKind, { found, priceOfDay }) ? 'noPrice' : null;
}

function costsWithoutDays({ cost, days }: KindAhead): boolean {
  return cost.some((each) => each > 0) && !days.some((each) => each > 0);
}

function lacksPrice(
  move: MoveDays,
  source: KindAhead | undefined,
  { found, priceOfDay }: TroubleSource,
): boolean {
  const prices = priceOfDay(move.toKind);
  const first = firstDateOf(move, found.ahead);
  return (
    source?.days.some(
      (days, date) => date >= first && days > 0 && (prices === null || Number.isNaN(numberAt(prices, date))),
    ) ?? false
  );
}

function kindOf(change: ScenarioChange): number {
  return change.kind ?? -1;
}
