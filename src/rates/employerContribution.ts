import type { Text } from '../text/language';

/** An age in whole years at the beginning of the year, or the age that those born in a certain year then have. */
type Age = number | { readonly born: number };

interface RateOfYears {
  readonly years: readonly [first: number, last: number];
  readonly ageFrom: Age;
  readonly ageTo: Age | null;
  readonly share: number;
  readonly monthlyCap: number | null;
  readonly source: Text;
}

/** The full rate, the same every year from 2017 to 2026 (Skatteverket): for a carer whose birth year is unknown. */
export const fullContribution = 0.3142;

const full: Text = {
  sv: 'Skatteverket, arbetsgivaravgifter: full avgift. Läst 2026-11-22',
  en: 'Swedish Tax Agency, employer’s contributions: full rate. Read 2026-11-22',
};
const pensionOnly: Text = {
  sv: 'Skatteverket: bara ålderspensionsavgift för äldre. Läst 2026-11-22',
  en: 'Swedish Tax Agency: only the pension contribution for older carers. Read 2026-11-22',
};
const pensionAndPayrollTax: Text = {
  sv: 'Skatteverket: ålderspensionsavgift och särskild löneskatt för äldre. Läst 2026-11-22',
  en: 'Swedish Tax Agency: pension contribution and special payroll tax for older carers. Read 2026-11-22',
};
const oldest: Text = {
  sv: 'Skatteverket: födda 1937 eller tidigare. Läst 2026-11-22',
  en: 'Swedish Tax Agency: born in 1937 or earlier. Read 2026-11-22',
};
const young: Text = {
  sv: 'Skatteverket: nedsatt avgift för unga, upp till taket. Läst 2026-11-22',
  en: 'Swedish Tax Agency: reduced rate for the young, up to the cap. Read 2026-11-22',
};

/**
 * The rates that hold for a whole year. Left out are the ages whose rate changed within a year (65 and older in 2019, 18–22 in
 * 2023 and 2026): a table with one row a year cannot say it, and no row is better than a wrong one.
 * Source: Skatteverket, belopp och procent, arbetsgivaravgifter.
 */
const ratesOfYears: readonly RateOfYears[] = [
  { years: [2017, 2020], ageFrom: 18, ageTo: 64, share: fullContribution, monthlyCap: null, source: full },
  { years: [2021, 2022], ageFrom: 23, ageTo: 64, share: fullContribution, monthlyCap: null, source: full },
  { years: [2023, 2023], ageFrom: 23, ageTo: 65, share: fullContribution, monthlyCap: null, source: full },
  { years: [2024, 2025], ageFrom: 18, ageTo: 65, share: fullContribution, monthlyCap: null, source: full },
  { years: [2026, 2026], ageFrom: 23, ageTo: 66, share: fullContribution, monthlyCap: null, source: full },
  {
    years: [2017, 2018],
    ageFrom: 65,
    ageTo: { born: 1938 },
    share: 0.1636,
    monthlyCap: null,
    source: pensionAndPayrollTax,
  },
  {
    years: [2020, 2022],
    ageFrom: 65,
    ageTo: { born: 1938 },
    share: 0.1021,
    monthlyCap: null,
    source: pensionOnly,
  },
  {
    years: [2023, 2025],
    ageFrom: 66,
    ageTo: { born: 1938 },
    share: 0.1021,
    monthlyCap: null,
    source: pensionOnly,
  },
  {
    years: [2026, 2026],
    ageFrom: 67,
    ageTo: { born: 1938 },
    share: 0.1021,
    monthlyCap: null,
    source: pensionOnly,
  },
  {
    years: [2017, 2018],
    ageFrom: { born: 1937 },
    ageTo: null,
    share: 0.0615,
    monthlyCap: null,
    source: oldest,
  },
  { years: [2020, 2026], ageFrom: { born: 1937 }, ageTo: null, share: 0, monthlyCap: null, source: oldest },
  { years: [2021, 2022], ageFrom: 18, ageTo: 22, share: 0.1973, monthlyCap: 25_000, source: young },
  { years: [2026, 2026], ageFrom: 15, ageTo: 17, share: 0.1021, monthlyCap: 25_000, source: young },
];

/**
 * One rate of the employer's contribution on a foster carer's fee (statutory contributions only, no pension or insurance), as
 * it holds one year for the carers whose age at the beginning of the year, 1 January, lies from ageFrom to ageTo, both included.
 */
export interface ContributionRate {
  readonly year: number;
  readonly ageFrom: number;
  /** Null: no upper limit. */
  readonly ageTo: number | null;
  /** Share of the fee: 0.3142 is 31,42 %. */
  readonly share: number;
  /** The fee in kronor per month up to which the share holds; above it the full rate holds. Null: no limit. */
  readonly monthlyCap: number | null;
  readonly source: Text;
}

/** Someone born in a year has, at the beginning of another, lived one birthday less than the difference. */
function ageIn(year: number, age: Age): number {
  return typeof age === 'number' ? age : year - age.born - 1;
}

function yearsOf({ years: [first, last], ...rate }: RateOfYears): ContributionRate[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return {
      ...rate,
      year,
      ageFrom: ageIn(year, rate.ageFrom),
      ageTo: rate.ageTo === null ? null : ageIn(year, rate.ageTo),
    };
  });
}

/** Every verified rate from 2017, the latest year first, by age. An age without a row that year has no rate that holds the whole year. */
export const contributionRates: readonly ContributionRate[] = ratesOfYears
  .flatMap(yearsOf)
  .sort((one, other) => other.year - one.year || one.ageFrom - other.ageFrom);
