import { numberAt } from '../numberAt';
import type { KnownList } from './forecastList';

/** With fewer cases than this a kind is looked at together with others. */
export const fewestCases = 10;

/** Of whom the cases are that something is learnt from. */
export type PoolScope = 'kind' | 'group' | 'all';

/** Cases of a kind, or of more kinds where it has too few. */
export interface Pool<Case> {
  readonly scope: PoolScope;
  readonly cases: readonly Case[];
}

/** A case of some kind. */
export interface KindCase {
  readonly kind: number;
}

/**
 * The cases by which a kind is forecast: its own; else those of its Prognosgrupp; else those of all kinds. Each step is taken where fewer
 * than ten count.
 */
export function poolOf<Case extends KindCase>(
  kind: number,
  { cases, groupOf, counts }: PoolSource<Case>,
): Pool<Case> {
  const own = cases.filter((each) => each.kind === kind);
  if (own.filter(counts).length >= fewestCases) return { scope: 'kind', cases: own };
  const group = groupOf(kind);
  const near = group === -1 ? own : cases.filter((each) => groupOf(each.kind) === group);
  if (near.filter(counts).length >= fewestCases) return { scope: 'group', cases: near };
  return { scope: 'all', cases };
}

/** All cases, how kinds belong together (-1: to none), and which of them count as such. */
export interface PoolSource<Case> {
  readonly cases: readonly Case[];
  readonly groupOf: (kind: number) => number;
  readonly counts: (one: Case) => boolean;
}

/** The Prognosgrupp of each kind. */
export function groupsOf({ kinds }: KnownList): (kind: number) => number {
  return (kind) => kinds.get(kind)?.group ?? -1;
}

/** The kind of a row. */
export function kindAt({ placements }: KnownList, row: number): number {
  return numberAt(placements.kind, row);
}
