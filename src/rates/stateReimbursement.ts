import { type Day, dayFromCivil } from '../core/day';
import type { Text } from '../text/language';

/** What a person's status is called; the same in Personer and Ersättningsbelopp, and free to be renamed in both. */
const categories = {
  arrival: { sv: 'Ankomst', en: 'Arrival' },
  assigned: { sv: 'Anvisad', en: 'Assigned' },
  permit: { sv: 'Uppehållstillstånd', en: 'Residence permit' },
  youngWithStudyAid: { sv: '18–20 med studiehjälp', en: '18–20 with study aid' },
  youngWithPermit: { sv: '18–20 med uppehållstillstånd i vård', en: '18–20 with residence permit in care' },
  youngSeekingAsylum: { sv: '18–20 asylsökande i vård', en: '18–20 seeking asylum in care' },
  otherChild: { sv: 'Annat asylsökande barn i vård', en: 'Other child seeking asylum in care' },
} as const satisfies Readonly<Record<string, Text>>;

/** The ordinances, as their sections are referred to. */
const asylum = (section: string): Text => ({
  sv: `Förordning (2017:193) ${section} §`,
  en: `Ordinance (2017:193) section ${section}`,
});
const settled = (section: string): Text => ({
  sv: `Förordning (2010:1122) ${section} §`,
  en: `Ordinance (2010:1122) section ${section}`,
});

const withBothDates: Text = {
  sv: 'Migrationsverket 2023-12-27. Läst 2026-11-22. Kontrollera att beloppet gäller er period',
  en: 'Swedish Migration Agency 2023-12-27. Read 2026-11-22. Check that the amount holds for your period',
};
const withoutFirstDay: Text = {
  sv: 'Migrationsverket. Läst 2026-11-22. Första dagen är inte kontrollerad. Kontrollera att raden gäller er period',
  en: 'Swedish Migration Agency. Read 2026-11-22. The first day is not verified. Check that the row holds for your period',
};

const first = { july2017: dayOf(2017, 7, 1), january2024: dayOf(2024, 1, 1) } as const;
const last2023 = dayOf(2023, 12, 31);

/** What the state pays for persons of a category, by a section of an ordinance. */
export interface StateReimbursement {
  readonly category: Text;
  readonly from: Day;
  /** Null: until further notice. */
  readonly to: Day | null;
  /** Kronor of a flat rate; null where the cost decides. */
  readonly amount: number | null;
  readonly unit: 'day' | 'once' | null;
  readonly rule: 'flatRate' | 'excess' | 'actualCost';
  /** Quarter: a flat rate that is paid by the quarter. Null: by the month, and an excess by the day. */
  readonly per: 'quarter' | null;
  /** Of an application: whole months after the quarter; null where nobody applies. */
  readonly deadlineMonths: number | null;
  /** The birthday that ends it. */
  readonly endsAtAge: number;
  readonly law: Text;
  readonly source: Text;
}

const child = 18;
const young = 21;

/** 1 350 kr a day until the end of 2023, 1 000 kr since. */
function dailyRates(category: Text, law: Text): StateReimbursement[] {
  const rate = { ...flat(category, law), source: withBothDates };
  return [
    { ...rate, from: first.july2017, to: last2023, amount: 1_350 },
    { ...rate, from: first.january2024, amount: 1_000 },
  ];
}

function flat(category: Text, law: Text): StateReimbursement {
  return {
    ...{ category, from: first.january2024, to: null, amount: null, unit: 'day', rule: 'flatRate' },
    ...{ per: null, deadlineMonths: null, endsAtAge: child, law, source: withoutFirstDay },
  };
}

/** A flat rate that is paid by the quarter: within a month of its end for section 29, three for section 30. Source: ordinance (2010:1122) section 31. */
function byQuarter(rate: StateReimbursement): StateReimbursement {
  return { ...rate, per: 'quarter' };
}

/** Quarterly, and within six months of the quarter's end. Source: ordinance (2017:193) section 19, (2010:1122) section 31 a. */
function applied(category: Text, law: Text, rule: 'excess' | 'actualCost'): StateReimbursement {
  return { ...flat(category, law), unit: null, rule, deadlineMonths: 6 };
}

/**
 * The rates that are verified. What is paid to the municipality and not for a person (readiness), what is paid on a judgement of what is
 * reasonable (custody transfers), the rates for persons under temporary protection, and everything before July 2017 are left out.
 * Source: Swedish Migration Agency; ordinances (2017:193) and (2010:1122).
 */
export const stateReimbursements: readonly StateReimbursement[] = [
  { ...flat(categories.arrival, asylum('11')), amount: 3_000 },
  ...dailyRates(categories.assigned, asylum('8')),
  { ...flat(categories.assigned, asylum('12')), amount: 52_000, unit: 'once' },
  applied(categories.assigned, asylum('9'), 'excess'),
  ...dailyRates(categories.permit, settled('29')).map(byQuarter),
  { ...flat(categories.permit, settled('29 c')), amount: 30_000, unit: 'once' },
  applied(categories.permit, settled('29 a'), 'excess'),
  byQuarter({ ...flat(categories.youngWithStudyAid, settled('30')), amount: 750, endsAtAge: young }),
  { ...applied(categories.youngWithStudyAid, settled('30 a'), 'excess'), endsAtAge: young },
  { ...applied(categories.youngWithPermit, settled('30 a'), 'excess'), endsAtAge: young },
  { ...applied(categories.youngSeekingAsylum, asylum('10'), 'excess'), endsAtAge: young },
  applied(categories.otherChild, asylum('15'), 'actualCost'),
];

function dayOf(year: number, month: number, day: number): Day {
  const found = dayFromCivil({ year, month, day });
  if (found === undefined) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return found;
}
