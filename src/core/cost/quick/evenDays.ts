import { lastValidDay } from '../../day';
import { keepShape } from '../../keepShape';
import { isOpenEnd } from '../../placement';
import type { CostQuestion } from '../costQuestion';
import type { CostWorld } from '../costWorld';
import { dayRuleCodes } from '../dayRuleCode';
import { wholeOre } from './evenPay';
import { type KindCodes, kindCodes } from './kindCodes';

/**
 * The columns that tell which placements are paid by the day, in whole öre of their own, and by nothing else: no date of theirs costs
 * anything but that. Most lists hardly have others, so that these are passed in a loop of their own.
 */
export interface EvenDays {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Int32Array;
  readonly dayRule: Uint8Array;
  readonly quantity: Float64Array;
  readonly dayPrice: Float64Array;
  readonly fee: Float64Array;
  readonly expense: Float64Array;
  /** The numbers of IDs that absences or add-ons name; -1 for others. */
  readonly ids: Int32Array;
  readonly kinds: KindCodes;
  /** The code of the rule where neither the placement nor the table of kinds has one. */
  readonly usualRule: number;
}

/** The columns of a world. */
export function evenDays({ placements, question, kinds }: EvenWorld): EvenDays {
  const usualRule = dayRuleCodes[question.dayRule];
  return {
    start: placements.start,
    end: placements.end,
    kind: placements.kind,
    dayRule: placements.dayRule,
    quantity: placements.quantity,
    dayPrice: placements.dayPrice,
    fee: placements.fee,
    expense: placements.expense,
    ids: question.placementIds,
    kinds: kindCodes(kinds, usualRule),
    usualRule,
  };
}

/** What of a world is asked. */
interface EvenWorld extends Pick<CostWorld, 'kinds'> {
  readonly placements: Omit<EvenDays, 'ids' | 'kinds' | 'usualRule'>;
  readonly question: Pick<CostQuestion, 'placementIds' | 'dayRule'>;
}

const [noNumbers, noAmounts] = [new Int32Array(0), new Float64Array(0)];
const noDays = { start: noNumbers, end: noNumbers, kind: noNumbers, dayRule: new Uint8Array(0) };
const noPay = { quantity: noAmounts, dayPrice: noAmounts, fee: noAmounts, expense: noAmounts };
keepShape(
  evenDays({
    placements: { ...noDays, ...noPay },
    question: { placementIds: noNumbers, dayRule: 'both' },
    kinds: new Map(),
  }),
);

/** Öre that each billed day of a placement costs; 0 where it may cost anything else, or ends before it starts. */
export function orePerDay(even: EvenDays, row: number): number {
  const ore = wholeOre(even.dayPrice[row] ?? NaN);
  return ore > 0 && isAlone(even, row) ? ore : 0;
}

function isAlone(even: EvenDays, row: number): boolean {
  const { quantity, fee, expense, ids, kinds, kind, start, end } = even;
  const last = end[row] ?? 0;
  return (
    Number.isNaN(quantity[row] ?? 0) &&
    Number.isNaN(fee[row] ?? 0) &&
    Number.isNaN(expense[row] ?? 0) &&
    (ids[row] ?? 0) < 0 &&
    (kinds.isCompensated[(kind[row] ?? 0) + 1] ?? 0) === 0 &&
    (last === 0 || last >= (start[row] ?? 0))
  );
}

/** One day past the last billed day of a placement, cut by nothing. */
export function evenUntil({ end, dayRule, kind, kinds, usualRule }: EvenDays, row: number): number {
  const last = end[row] ?? 0;
  if (last === 0 || isOpenEnd(last)) return lastValidDay + 1;
  const ownRule = dayRule[row] ?? 0;
  const rule = ownRule === 0 ? (kinds.dayRule[(kind[row] ?? 0) + 1] ?? usualRule) : ownRule;
  return rule === dayRuleCodes.nights ? last : last + 1;
}

/** Whether the billed days of a placement are care days. */
export function areCareDays({ kind, kinds }: EvenDays, row: number): boolean {
  return kinds.isWithoutDays[(kind[row] ?? 0) + 1] !== 1;
}
