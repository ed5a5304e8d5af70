import { absences } from '../tables/absences';
import { accountMapping } from '../tables/accountMapping';
import { addOns } from '../tables/addOns';
import { adjustments } from '../tables/adjustments';
import { budget } from '../tables/budget';
import { claims } from '../tables/claims';
import { kinds } from '../tables/kinds';
import { persons } from '../tables/persons';
import { placements } from '../tables/placements';
import { prices } from '../tables/prices';
import { reimbursementRates } from '../tables/reimbursementRates';
import { scenarios } from '../tables/scenarios';
import type { WorkbookTable } from '../tables/table';
import { yearBudget } from '../tables/yearBudget';
import { inWords } from './inWords';
import type { Language, Text } from './language';
import { masked } from './personalNumbers';

/** The tables whose rows name what other tables have, by their ids. */
export const namingTables = {
  absences,
  addOns,
  adjustments,
  scenarios,
  budget,
  yearBudget,
  accountMapping,
  persons,
  claims,
} as const satisfies Readonly<Record<string, WorkbookTable>>;

/** One of them. */
export type NamingTable = keyof typeof namingTables;

/** What a cell names. */
export type NamedThing = 'kind' | 'placement' | 'person' | 'unit' | 'activity' | 'provider' | 'category';

/** A name that no other table has: its table, column and first row (from 1), and how many rows have it. */
export interface ToldName {
  readonly table: NamingTable;
  readonly column: string;
  readonly thing: NamedThing;
  readonly row: number;
  readonly count: number;
  readonly name: string;
}

/** Where each thing is looked for. */
const whereTo: Readonly<Record<NamedThing, readonly WorkbookTable[]>> = {
  kind: [placements, prices, kinds],
  placement: [placements],
  person: [placements],
  unit: [placements],
  activity: [placements],
  provider: [placements, prices],
  category: [reimbursementRates],
};

const ownRow: Text = {
  sv: 'Beloppet räknas ändå, på en rad för sig. Rätta namnet.',
  en: 'The amount counts all the same, in a line of its own. Correct the name.',
};

const notCounted: Text = {
  sv: 'Raden räknas inte. Rätta ID:t.',
  en: 'The row counts for nothing. Correct the ID.',
};

/** What comes of a row whose name nobody knows. */
const comesOf: Readonly<Record<NamingTable, Text>> = {
  absences: notCounted,
  addOns: notCounted,
  adjustments: ownRow,
  scenarios: {
    sv: 'Scenariot räknas inte. Rätta namnet.',
    en: 'The scenario is not counted. Correct the name.',
  },
  budget: ownRow,
  yearBudget: ownRow,
  accountMapping: {
    sv: 'Det bokförda räknas ändå, på en rad för sig. Rätta namnet.',
    en: 'What is booked counts all the same, in a line of its own. Correct the name.',
  },
  persons: {
    sv: 'Raden räknas, men ingen placering hör till den. Rätta Person, om personen är placerad.',
    en: 'The row counts, but no placement belongs to it. Correct Person, if the person is placed.',
  },
  claims: {
    sv: 'Beloppen räknas, men ingen placering hör till dem. Rätta Person, om personen är placerad.',
    en: 'The amounts count, but no placement belongs to them. Correct Person, if the person is placed.',
  },
};

const ofAdjustedPlacement: Text = {
  sv: 'Beloppet räknas ändå, men utan placeringens form och ansvar. Rätta ID:t.',
  en: 'The amount counts all the same, but without the kind and cost centre of the placement. Correct the ID.',
};

const withoutRate: Text = {
  sv: 'Radens dagar ger ingen ersättning. Rätta kategorin, eller lägg till en rad med belopp.',
  en: 'The days of the row give no reimbursement. Correct the category, or add a row with its rate.',
};

function resultOf({ table, thing }: Pick<ToldName, 'table' | 'thing'>): Text {
  if (thing === 'category') return withoutRate;
  return table === 'adjustments' && thing === 'placement' ? ofAdjustedPlacement : comesOf[table];
}

/** The sentence of it: row, column and value, and what comes of the row. */
export function unknownName({ table, column, thing, row, count, name }: ToldName): Text {
  const { name: tableName, columns } = namingTables[table];
  const header = columns.find(({ id }) => id === column)?.header ?? { sv: column, en: column };
  const result = resultOf({ table, thing });
  const [svMore, enMore] = count === 1 ? ['', ''] : [` och ${count - 1} till`, ` and ${count - 1} more`];
  const among = whereTo[thing];
  return {
    sv: `${tableName.sv}, tabellrad ${row}${svMore}, ${header.sv}: ”${masked(name)}” finns inte i ${listed(among, 'sv')}. ${result.sv}`,
    en: `${tableName.en}, table row ${row}${enMore}, ${header.en}: “${masked(name)}” is not in ${listed(among, 'en')}. ${result.en}`,
  };
}

function listed(tables: readonly WorkbookTable[], language: Language): string {
  const names = tables.map(({ name }) => name[language]);
  return inWords(names, language === 'sv' ? 'eller' : 'or');
}
