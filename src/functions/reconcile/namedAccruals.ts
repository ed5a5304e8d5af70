import { accruals, type Accrual } from '../../core/reconcile/accruals';
import { compareTexts } from '../../text/alphabet';
import { monthName } from '../../text/monthName';
import type { ReconcileCall } from './reconcileCall';
import { expectedCoding } from './shownRow';

/** An accrual and the texts of its row: unit, activity, account, kind, provider and month. */
export interface NamedAccrual {
  readonly accrual: Accrual;
  readonly texts: readonly [
    unit: string,
    activity: string,
    account: string,
    kind: string,
    provider: string,
    month: string,
  ];
}

/** What is to be accrued, ordered by its texts. Lines that lack a price are left to be priced first. */
export function namedAccruals(call: ReconcileCall): readonly NamedAccrual[] {
  const { names } = call.inputs.placements;
  const priced = call.found.lines.filter(({ expected }) =>
    expected.every((month) => !call.expected.unpriced.has(month)),
  );
  const { textOf } = names;
  return accruals(priced, (month) => expectedCoding(call, month))
    .map((accrual): NamedAccrual => {
      const { unit, activity, account, kind, provider, month } = accrual;
      const codes = [textOf(unit), textOf(activity), textOf(account)] as const;
      return { accrual, texts: [...codes, textOf(kind), textOf(provider), monthName(month)] };
    })
    .sort((one, other) => compareAll(one.texts, other.texts));
}

/** Compares texts that stand side by side, the first first, as people order them. */
export function compareAll(one: readonly string[], other: readonly string[]): number {
  for (const [index, text] of one.entries()) {
    const order = compareTexts(text, other[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
