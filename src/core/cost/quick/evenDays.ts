import { lastValidDay } from '../../day';
import { keepShape } from '../../keepShape';
import { isOpenEnd } from '../../placement';
import type { CostQuestion } from '../costQuestion';
import type { CostWorld } from '../costWorld';
import { dayRuleCodes } from '../dayRuleCode';
import { type KindCodes, kindCodes } from './kindCodes';
import { type ListClock, type ListClocks, listClockFor } from './listClock';
import { wholeOre } from './wholeOre';

/**
 * The columns that tell which placements are paid by the day, in whole öre, and by nothing else: no date of theirs costs anything but that.
 * Most lists hardly have others, so that these are passed in loops of their own.
 */
export interface EvenDays {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly extendedFrom: Int32Array;
  readonly kind: Int32Array;
  readonly provider: Int32Array;
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
    extendedFrom: placements.extendedFrom,
    kind: placements.kind,
    provider: placements.provider,
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
const noDays = { start: noNumbers, end: noNumbers, extendedFrom: noNumbers, dayRule: new Uint8Array(0) };
const noNames = { kind: noNumbers, provider: noNumbers };
const noPay = { quantity: noAmounts, dayPrice: noAmounts, fee: noAmounts, expense: noAmounts };
keepShape(
  evenDays({
    placements: { ...noDays, ...noNames, ...noPay },
    question: { placementIds: noNumbers, dayRule: 'both' },
    kinds: new Map(),
  }),
);

/** Öre of its own that each billed day of a placement costs; 0 where it may cost anything else, or ends before it starts. */
export function orePerDay(even: EvenDays, row: number): number {
  const ore = wholeOre(even.dayPrice[row] ?? NaN);
  return ore > 0 && isPaidByDayAlone(even, row) && !isCompensated(even, row) ? ore : 0;
}

/**
 * The list that says what each billed day of a placement costs, in whole öre and for all days up to its gap; null where it may cost
 * anything else, or ends before it starts.
 */
export function evenList(even: EvenDays, lists: ListClocks, row: number): ListClock | null {
  if (!Number.isNaN(even.dayPrice[row] ?? 0) || even.extendedFrom[row] !== 0) return null;
  if (!isPaidByDayAlone(even, row)) return null;
  const list = listClockFor(lists, even, row);
  if (list === null || !list.isWholeOre || list.ruled !== null) return null;
  const hasShare = list.vatCompensation === null ? isCompensated(even, row) : list.vatCompensation !== 0;
  return hasShare || (even.start[row] ?? 0) < list.from ? null : list;
}

/** Whether a placement has nothing but a price per day, its own or another. */
function isPaidByDayAlone({ quantity, fee, expense, ids, start, end }: EvenDays, row: number): boolean {
  const last = end[row] ?? 0;
  return (
    Number.isNaN(quantity[row] ?? 0) &&
    Number.isNaN(fee[row] ?? 0) &&
    Number.isNaN(expense[row] ?? 0) &&
    (ids[row] ?? 0) < 0 &&
    (last === 0 || last >= (start[row] ?? 0))
  );
}

function isCompensated({ kind, kinds }: EvenDays, row: number): boolean {
  return kinds.isCompensated[(kind[row] ?? 0) + 1] === 1;
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
