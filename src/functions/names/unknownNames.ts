import type { Text } from '../../text/language';
import {
  type NamedThing,
  type NamingTable,
  namingTables,
  type ToldName,
  unknownName,
} from '../../text/unknownNames';
import type { CostInputs } from '../tables/costInputs';
import type { RowMarks } from '../tables/emptyRows';
import type { FurtherTables } from '../tables/furtherTables';
import { noName } from '../tables/nameTable';
import { sheetTable } from '../tables/sheetTable';
import { type TableReader, tableReader } from '../tables/tableReader';
import { namesThereAre } from './namesThereAre';

/** A name in a small table that the tables do not have which say what there is. Its first row is counted from 0. */
export type UnknownName = ToldName;

/** The sentence of it. People number rows from 1. */
export function unknownNameText(unknown: UnknownName): Text {
  return unknownName({ ...unknown, row: unknown.row + 1 });
}

interface NamingRule {
  readonly marks: RowMarks;
  /** What the columns name, by their ids. */
  readonly names: Readonly<Record<string, NamedThing>>;
}

const ofPlacement: NamingRule = {
  marks: { anchor: 'from', label: 'placementId' },
  names: { placementId: 'placement' },
};

const ofBudget = { kind: 'kind', unit: 'unit', activity: 'activity', provider: 'provider' } as const;

const rules: Readonly<Record<NamingTable, NamingRule>> = {
  absences: ofPlacement,
  addOns: ofPlacement,
  adjustments: { marks: ofPlacement.marks, names: { placementId: 'placement', kind: 'kind' } },
  scenarios: { marks: { anchor: 'from', label: 'scenario' }, names: { kind: 'kind', toKind: 'kind' } },
  budget: { marks: { anchor: 'month', label: 'kind' }, names: ofBudget },
  yearBudget: { marks: { anchor: 'year', label: 'kind' }, names: ofBudget },
  accountMapping: { marks: { anchor: 'kind', label: 'kind' }, names: { kind: 'kind' } },
  persons: { marks: { anchor: 'from', label: 'person' }, names: { person: 'person', category: 'category' } },
  claims: { marks: { anchor: 'period', label: 'person' }, names: { person: 'person' } },
};

/**
 * The names in small tables that the placements, the price list and the table of kinds do not have, table by table in the order of their
 * first rows. A name that is spelled otherwise stops nothing: its row is counted by itself, and looks like any other. Nothing is said where
 * there are no placements to compare with.
 */
export function unknownNames(costs: CostInputs, tables: FurtherTables): readonly UnknownName[] {
  const there = namesThereAre(costs, tables);
  if (there === null) return [];
  return tableIds.flatMap((table): readonly UnknownName[] => {
    const rows = tables.get(table);
    if (rows === undefined) return [];
    const { marks, names } = rules[table];
    const sheet = sheetTable(namingTables[table], rows);
    const reader = tableReader({ sheet, isNamed: true, ...marks }, costs.placements.names);
    return Object.entries(names)
      .flatMap(([column, thing]) => unknownIn(reader, { table, column, thing, known: there(thing) }))
      .sort((one, other) => one.row - other.row);
  });
}

const tableIds = Object.keys(namingTables).filter((id): id is NamingTable => id in rules);

interface NamingColumn extends Pick<ToldName, 'table' | 'column' | 'thing'> {
  /** Null: the list does not tell which there are. */
  readonly known: ReadonlySet<number> | null;
}

/** Each name once, by its first row. */
function unknownIn(reader: TableReader, { known, ...told }: NamingColumn): readonly UnknownName[] {
  if (known === null) return [];
  const found = new Map<number, UnknownName>();
  const numbers = told.thing === 'person' ? reader.keysOf(told.column) : reader.namesOf(told.column);
  for (const [row, number] of numbers.entries()) {
    if (number === noName || reader.empty[row] === 1 || known.has(number)) continue;
    const first = found.get(number) ?? { ...told, row, count: 0, name: reader.names.textOf(number) };
    found.set(number, { ...first, count: first.count + 1 });
  }
  return [...found.values()];
}
