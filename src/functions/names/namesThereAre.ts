import { reimbursementRates } from '../../tables/reimbursementRates';
import type { NamedThing } from '../../text/unknownNames';
import type { CostInputs } from '../tables/costInputs';
import type { FurtherTables } from '../tables/furtherTables';
import type { Names } from '../tables/names';
import { noName } from '../tables/nameTable';
import { sheetTable } from '../tables/sheetTable';
import { tableReader } from '../tables/tableReader';

/** The numbers of the names of each thing; null where the list has no column that tells them. */
export type NamesThereAre = (thing: NamedThing) => ReadonlySet<number> | null;

/**
 * What there is, by the placements, the price list, the table of kinds and that of rates; null where no row is placed. Each thing is read
 * when it is first asked for.
 */
export function namesThereAre(costs: CostInputs, tables: FurtherTables): NamesThereAre | null {
  const { placements } = costs;
  if (!placements.empty.includes(0)) return null;
  const kept = new Map<NamedThing, ReadonlySet<number> | null>();
  return (thing) => {
    if (!kept.has(thing)) kept.set(thing, namesOf(costs, tables, thing));
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

function namesOf(costs: CostInputs, further: FurtherTables, thing: NamedThing): ReadonlySet<number> | null {
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
    case 'category':
      return categoriesIn(further, placements.names);
    case 'unit':
    case 'activity':
      return isThere(costs, thing) ? named(placements.namesOf(thing)) : null;
  }
}

/** The categories of the table of rates; null where the workbook has none. */
function categoriesIn(further: FurtherTables, names: Names): ReadonlySet<number> | null {
  const rows = further.get(reimbursementRates.id);
  if (rows === undefined) return null;
  const sheet = sheetTable(reimbursementRates, rows);
  const table = tableReader({ sheet, isNamed: true, anchor: 'from', label: 'category' }, names);
  return named(table.namesOf('category'));
}

function isThere({ placements: { sheet } }: CostInputs, column: string): boolean {
  return sheet.positions.has(column);
}

function named(numbers: Iterable<number>): ReadonlySet<number> {
  const found = new Set(numbers);
  found.delete(noName);
  return found;
}
