import { accruals, type Accrual } from '../../core/reconcile/accruals';
import { account, activity, kind, provider, unit } from '../../tables/sharedColumns';
import { compareTexts } from '../../text/alphabet';
import { reconcileHeaders } from '../../text/reconcileWords';
import type { FunctionResult } from '../cell';
import type { ReconcileCall } from './reconcileCall';
import { expectedCoding, kronor, monthText } from './shownRow';

/** What is to be accrued, by codes, kind, provider and month, ready for a voucher. Lines that lack a price are left to be priced first. */
export function accrualList(call: ReconcileCall): FunctionResult {
  const { names, sheet } = call.inputs.placements;
  const { language } = sheet;
  const priced = call.found.lines.filter(({ expected }) =>
    expected.every((month) => !call.expected.unpriced.has(month)),
  );
  const found = accruals(priced, (month) => expectedCoding(call, month));
  const textsOf = (row: Accrual): readonly string[] => [
    ...[row.unit, row.activity, row.account, row.kind, row.provider].map(names.textOf),
    monthText(row.month, language),
  ];
  const rows = found.map((row) => ({ row, texts: textsOf(row) }));
  rows.sort((one, other) => compareAll(one.texts, other.texts));
  const { month, expected, booked, toAccrue } = reconcileHeaders;
  const headers = [...[unit, activity, account, kind, provider].map(({ header }) => header), month, expected];
  return [
    [...headers, booked, toAccrue].map((header) => header[language]),
    ...rows.map(({ row, texts }) => [
      ...texts,
      kronor(row.expected),
      kronor(row.booked),
      kronor(row.toAccrue),
    ]),
  ];
}

function compareAll(one: readonly string[], other: readonly string[]): number {
  for (const [index, text] of one.entries()) {
    const order = compareTexts(text, other[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
