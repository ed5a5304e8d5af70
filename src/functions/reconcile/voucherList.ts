import { kronorFromOre } from '../../core/ore';
import { account, unit } from '../../tables/sharedColumns';
import { reconcileHeaders } from '../../text/reconcileWords';
import type { FunctionResult } from '../cell';
import { compareAll, namedAccruals } from './namedAccruals';
import type { ReconcileCall } from './reconcileCall';

/** What is accrued with a unit and an account, in öre. */
interface VoucherLine {
  readonly codes: readonly [unit: string, account: string];
  readonly expected: number;
  readonly booked: number;
  readonly toAccrue: number;
}

/** The accruals summed by unit and account: the lines of the voucher, which add up to the list of accruals. */
export function voucherList(call: ReconcileCall): FunctionResult {
  const { language } = call.inputs.placements.sheet;
  const { expected, booked, toAccrue } = reconcileHeaders;
  return [
    [unit.header, account.header, expected, booked, toAccrue].map((header) => header[language]),
    ...voucherLines(call).map((line) => [
      ...line.codes,
      kronorFromOre(line.expected),
      kronorFromOre(line.booked),
      kronorFromOre(line.toAccrue),
    ]),
  ];
}

function voucherLines(call: ReconcileCall): readonly VoucherLine[] {
  const lines = new Map<string, VoucherLine>();
  for (const { accrual, texts } of namedAccruals(call)) {
    const key = `${String(accrual.unit)} ${String(accrual.account)}`;
    const [ofUnit, , ofAccount] = texts;
    const line = lines.get(key) ?? { codes: [ofUnit, ofAccount], expected: 0, booked: 0, toAccrue: 0 };
    lines.set(key, {
      codes: line.codes,
      expected: line.expected + accrual.expected,
      booked: line.booked + accrual.booked,
      toAccrue: line.toAccrue + accrual.toAccrue,
    });
  }
  return [...lines.values()].sort((one, other) => compareAll(one.codes, other.codes));
}
