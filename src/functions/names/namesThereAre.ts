import type { NamedThing } from '../../text/unknownNames';
import { noName } from '../tables/nameTable';
import type { CostInputs } from '../tables/costInputs';

/** The numbers of the names of each thing; null where the list has no column that tells them. */
export type NamesThereAre = (thing: NamedThing) => ReadonlySet<number> | null;

/** What there is, by the placements, the price list and the table of kinds; null where no row is placed. Each thing is read when it is first asked for. */
export function namesThereAre(costs: CostInputs): NamesThereAre | null {
  const { placements } = costs;
  if (!placements.empty.includes(0)) return null;
  const kept = new Map<NamedThing, ReadonlySet<number> | null>();
  return (thing) => {
    if (!kept.has(thing)) kept.set(thing, namesOf(costs, thing));
    return kept.get(thing) ?? null;
  };
}

/** The kinds that a row may name: those of the placements, of the table of kinds, and of the price list. */
export function kindsThereAre({ placements, tables }: CostInputs): ReadonlySet<number> {
  return named([
    ...placements.namesOf('kind'),
    ...tables.kinds.map(({ kind }) => kind),
    ...tables.prices.map(({ kind }) => kind),
  ]);
}

function namesOf(costs: CostInputs, thing: NamedThing): ReadonlySet<number> | null {
  const { placements, tables } = costs;
  switch (thing) {
    case 'kind':
      return kindsThereAre(costs);
    case 'placement':
      return named(placements.namesOf('placementId'));
    case 'person':
      return isThere(costs, 'person') ? named(placements.keysOf('person')) : null;
    case 'provider':
      return isThere(costs, 'provider')
        ? named([...placements.namesOf('provider'), ...tables.prices.map(({ provider }) => provider)])
        : null;
    case 'unit':
    case 'activity':
      return isThere(costs, thing) ? named(placements.namesOf(thing)) : null;
  }
}

function isThere({ placements: { sheet } }: CostInputs, column: string): boolean {
  return sheet.positions.has(column);
}

function named(numbers: Iterable<number>): ReadonlySet<number> {
  const found = new Set(numbers);
  found.delete(noName);
  return found;
}
