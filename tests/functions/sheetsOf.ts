import type { CostTables } from '../../src/core/cost/costRules';
import type { World, WorldPlacement } from '../core/naive/world';

/** The tables of a world as a workbook has them and Excel hands them over: headers, names as text, amounts in kronor. */
export interface Sheets {
  readonly placements: unknown[][];
  readonly prices: unknown[][] | null;
  /** In the order Former, Avgifter, Frånvaro, Tillägg; null where a table has no rows. */
  readonly further: readonly (unknown[][] | null)[];
  /** The argument for the workbook's own rule; blank for both, as it may be left. */
  readonly dayRule: string;
}

const words: Readonly<Record<string, string>> = {
  both: 'båda',
  nights: 'nätter',
  day: 'dygn',
  month: 'månad',
  once: 'engång',
  all: 'alla',
  new: 'nya',
  price: 'pris',
  fee: 'arvode',
  expense: 'omkostnad',
};

const word = (code: string | null): string => (code === null ? '' : (words[code] ?? ''));
const named = (prefix: string, number: number | null): string =>
  number === null || number < 0 ? '' : `${prefix} ${number}`;
const kronor = (amount: number | null): number | string =>
  amount === null ? '' : amount === 0 ? 'fri' : amount / 1_000_000;
const share = (rate: number | null): number | string => (rate === null ? '' : rate / 1_000_000);
/** Where 0 and blank differ, nothing is written fri. */
const shareOrFree = (rate: number | null): number | string => (rate === 0 ? 'fri' : share(rate));

/** The world without what no cell can say: an agreed quantity or an add-on of 0. */
export function sayable(world: World): World {
  return {
    ...world,
    placements: world.placements.map((row) => ({
      ...row,
      quantity: row.quantity === 0 ? null : row.quantity,
    })),
    tables: { ...world.tables, addOns: world.tables.addOns.filter(({ amount }) => amount !== 0) },
  };
}

/** Writes a world as tables. */
export function sheetsOf({ placements, tables, dayRule }: World): Sheets {
  return {
    placements: [placementHeader, ...placements.map(placementRow)],
    prices: table(priceHeader, priceRows(tables)),
    further: [
      table(['Placeringsform', 'Räknar dygn', 'Dygnsregel', 'Momskompensation %'], kindRows(tables)),
      table(['År', 'Ålder från', 'Ålder till', 'Sats', 'Tak kr/mån'], contributionRows(tables)),
      table(['Placerings-ID', 'Från', 'Till', 'Från dag', 'Del', 'Ersättning %'], absenceRows(tables)),
      table(['Placerings-ID', 'Från', 'Till', 'Belopp', 'Enhet', 'Vad'], addOnRows(tables)),
    ],
    dayRule: dayRule === 'nights' ? 'nätter' : '',
  };
}

function table(header: readonly string[], rows: unknown[][]): unknown[][] | null {
  return rows.length === 0 ? null : [[...header], ...rows];
}

const placementHeader = [
  'Placerings-ID',
  'Placeringsform',
  'Utförare',
  'Startdatum',
  'Slutdatum',
  'Förlängd från',
  'Dygnspris',
  'Arvode',
  'Omkostnad',
  'Uppdragstagare född',
  'Dygnsregel',
  'Antal',
];

function placementRow(row: WorldPlacement): unknown[] {
  return [
    named('P', row.id),
    named('Form', row.kind),
    named('Hem', row.provider),
    row.start,
    row.end ?? '',
    row.extendedFrom ?? '',
    kronor(row.dayPrice),
    kronor(row.fee),
    kronor(row.expense),
    row.carerBorn ?? '',
    word(row.dayRule),
    share(row.quantity),
  ];
}

const priceHeader = [
  'Placeringsform',
  'Utförare',
  'Gäller från',
  'Gäller till',
  'Pris',
  'Enhet',
  'Dygnsregel',
  'Gäller för',
  'Momskompensation %',
];

function priceRows({ prices }: CostTables): unknown[][] {
  return prices.map((row) => [
    named('Form', row.kind),
    named('Hem', row.provider),
    row.validFrom,
    row.validTo ?? '',
    kronor(row.price),
    word(row.unit),
    word(row.dayRule),
    word(row.appliesTo),
    shareOrFree(row.vatCompensation),
  ]);
}

function kindRows({ kinds }: CostTables): unknown[][] {
  return kinds.map((row) => [
    named('Form', row.kind),
    row.countsDays ? 'ja' : 'nej',
    word(row.dayRule),
    shareOrFree(row.vatCompensation),
  ]);
}

function contributionRows({ contributions }: CostTables): unknown[][] {
  return contributions.map((row) => [
    row.year,
    row.ageFrom,
    row.ageTo ?? '',
    share(row.rate),
    kronor(row.monthlyCap),
  ]);
}

function absenceRows({ absences }: CostTables): unknown[][] {
  return absences.map((row) => [
    named('P', row.placement),
    row.from,
    row.to ?? '',
    row.fromDay,
    word(row.part),
    share(row.paid),
  ]);
}

function addOnRows({ addOns }: CostTables): unknown[][] {
  return addOns.map((row) => [
    named('P', row.placement),
    row.from,
    row.to ?? '',
    row.amount / 1_000_000,
    word(row.unit),
    row.what,
  ]);
}
