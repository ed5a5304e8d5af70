import { numberAt } from '../numberAt';
import type { ForecastQuestion, KnownList } from './forecastList';
import { type Hazards, hazardsOf, type Observation } from './hazards';
import { type History, observationOf } from './history';
import { fewestCases, groupsOf, kindAt, type KindCase, type Pool, poolOf, type PoolScope } from './pools';

/** What the history says of how long placements of a kind last. */
export interface KindLengths {
  /** Of whom the ends are. */
  readonly scope: PoolScope;
  readonly hazards: Hazards;
  /** Days from the planned to the actual last day, of earlier placements that had both; null: too few. */
  readonly overruns: readonly number[] | null;
}

/** What the history says, for any kind. */
export type LengthsOf = (kind: number) => KindLengths;

/** A placement that the window shows. */
export type ObservedPlacement = Observation & KindCase;

/** By how many days a placement that has ended overran its plan. */
export interface Overrun extends KindCase {
  readonly days: number;
}

/** Learns from the placements that were under observation in the window. Each kind is worked out once, when it is first asked for. */
export function learnLengths(list: KnownList, history: History, question: ForecastQuestion): LengthsOf {
  const observed = observedPlacements(list, history, question);
  return lengthsFrom(list, observed, overrunsOf(list));
}

/** The same from some of the placements, which may stand there more than once. */
export function lengthsFrom(
  list: KnownList,
  observed: readonly ObservedPlacement[],
  overruns: readonly Overrun[],
): LengthsOf {
  const groupOf = groupsOf(list);
  const learnt = new Map<number, KindLengths>();
  const byPool = new Map<string, Hazards>();
  const learn = (kind: number): KindLengths => {
    const pool = poolOf(kind, { cases: observed, groupOf, counts: ({ hasEnded }) => hasEnded });
    const late = poolOf(kind, { cases: overruns, groupOf, counts: () => true });
    const name = poolName(pool, kind, groupOf);
    const hazards = byPool.get(name) ?? hazardsOf(pool.cases);
    byPool.set(name, hazards);
    return {
      scope: pool.scope,
      hazards,
      overruns: late.cases.length < fewestCases ? null : late.cases.map(({ days }) => days),
    };
  };
  return (kind) => {
    const lengths = learnt.get(kind) ?? learn(kind);
    learnt.set(kind, lengths);
    return lengths;
  };
}

/** Everyone whom the window shows, with the kind. */
export function observedPlacements(
  list: KnownList,
  { windowFrom }: History,
  { asOf }: ForecastQuestion,
): readonly ObservedPlacement[] {
  return list.rows.flatMap((_, row) => {
    const observation = observationOf(list, row, { windowFrom, asOf });
    return observation === null ? [] : [{ ...observation, kind: kindAt(list, row) }];
  });
}

/** Those of all placements that had a plan and have ended. */
export function overrunsOf(list: KnownList): readonly Overrun[] {
  return list.rows.flatMap((_, row) => {
    const [planned, end] = [numberAt(list.plannedEnd, row), numberAt(list.placements.end, row)];
    return planned === 0 || end === 0 ? [] : [{ kind: kindAt(list, row), days: end - planned }];
  });
}

/** Kinds that learn from the same placements share what is worked out. */
function poolName({ scope }: Pool<KindCase>, kind: number, groupOf: (kind: number) => number): string {
  if (scope === 'all') return scope;
  return scope === 'kind' ? `kind ${kind}` : `group ${groupOf(kind)}`;
}
