import type { ReimbursedWorld } from '../core/naive/reimbursement';
import { sayable, sheetsOf } from './sheetsOf';

/** What the rules are called in the tables. */
export const kindWords = {
  flatRate: 'schablon',
  excess: 'överskjutande',
  actualCost: 'faktisk kostnad',
} as const;

const words = { day: 'dygn', month: 'månad', once: 'engång', quarter: 'kvartal' } as const;

/** A world without what no cell can say: a flat rate of 0. */
export function sayableWorld(drawn: ReimbursedWorld): ReimbursedWorld {
  return {
    ...drawn,
    world: sayable(drawn.world),
    rates: drawn.rates
      .filter(({ rule, amount }) => rule !== 'flatRate' || amount > 0)
      .map((rate, row) => ({ ...rate, row })),
  };
}

/** What is asked of REIMBURSEMENT about a world. */
export interface AskedReimbursement {
  /** First and last day. */
  readonly window: readonly [from: number, to: number];
  readonly list: string;
  readonly claims?: readonly (readonly unknown[])[] | null;
  readonly lagDays?: number;
}

/** The arguments of REIMBURSEMENT for a world, as Excel hands them over. */
export function reimbursementArguments(
  drawn: ReimbursedWorld,
  { window, list, claims = null, lagDays }: AskedReimbursement,
): readonly unknown[] {
  const { world, persons, lvuType, statuses, rates } = drawn;
  const sheets = sheetsOf(world);
  const placements = sheets.placements.map((row, index) =>
    index === 0
      ? [...row, 'Person', 'Lagrum']
      : [...row, `K${persons[index - 1] ?? ''}`, lvuType[index - 1] === true ? 'LVU 3 §' : 'SoL'],
  );
  const personRows = statuses.map((row) => [
    ...[`K${row.person}`, row.born, `Kategori ${row.category}`, row.from, row.to ?? ''],
  ]);
  const rateRows = rates.map((row) => [
    ...[`Kategori ${row.category}`, row.from, row.to ?? ''],
    ...[row.rule === 'flatRate' ? row.amount / 1_000_000 : '', words[row.unit], kindWords[row.rule]],
    ...[words[row.per], row.deadlineMonths, row.endsAtAge ?? ''],
  ]);
  return [
    [['Person', 'Född', 'Kategori', 'Från', 'Till'], ...personRows],
    placements,
    sheets.prices,
    [
      ['Kategori', 'Från', 'Till', 'Belopp', 'Enhet', 'Regel', 'Per', 'Frist månader', 'Slutar vid ålder'],
      ...rateRows,
    ],
    ...window,
    claims,
    world.until - 1,
    sheets.dayRule,
    list,
    lagDays ?? null,
    ...sheets.further,
  ];
}
