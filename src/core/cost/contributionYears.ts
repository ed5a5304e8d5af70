import type { ContributionRow } from './costRules';
import { mapGroups, rowsBy } from './rowsBy';

/** The rates of the employer's contribution that the table has for a year. */
export interface ContributionYear {
  /** The highest ageFrom first (a tie: the later row), so that the first that fits an age is the one meant for it. */
  readonly rows: readonly ContributionRow[];
  /** The year's full rate: the highest. */
  readonly full: ContributionRow | undefined;
}

/** The rate of a carer, and the full rate of the year, which holds above the cap. */
export interface ContributionRates {
  readonly ofAge: ContributionRow;
  readonly full: ContributionRow;
}

/** Reads the rows of the table, in any order, into its years. */
export function contributionYears(rows: readonly ContributionRow[]): Map<number, ContributionYear> {
  const byYear = rowsBy(rows, ({ year }) => year);
  return mapGroups(byYear, (ofYear) => {
    const [full] = [...ofYear].sort((one, other) => other.rate - one.rate || one.row - other.row);
    return { rows: [...ofYear].sort(byAgeFrom), full };
  });
}

/** The rates for a carer's age on 1 January; null, an age that is not known, pays the full rate. Undefined: the table has none. */
export function ratesFor(year: ContributionYear, age: number | null): ContributionRates | undefined {
  const { rows, full } = year;
  const ofAge =
    age === null ? full : rows.find(({ ageFrom, ageTo }) => ageFrom <= age && age <= (ageTo ?? age));
  return ofAge === undefined || full === undefined ? undefined : { ofAge, full };
}

function byAgeFrom(one: ContributionRow, other: ContributionRow): number {
  return other.ageFrom - one.ageFrom || other.row - one.row;
}
