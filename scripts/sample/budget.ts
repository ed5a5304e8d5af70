import { daysInMonth } from '../../src/core/calendar';
import { budget } from '../../src/tables/budget';
import type { SampleSheet } from '../../workbench/page/sample/workbook';
import { budgetYear, firstOf } from './calendar';
import { kindIds, kinds, type KindId } from './kinds';
import { tableSheet, type Cell } from './sheet';

/**
 * What was decided for the year: tenths of places all year round, and the price of a day in kronor. More own homes and fewer
 * agency homes than it turned out, and a little over one place at SiS.
 */
const decided: Readonly<Record<KindId, { readonly tenths: number; readonly price: number }>> = {
  own: { tenths: 125, price: 800 },
  kinship: { tenths: 70, price: 735 },
  emergency: { tenths: 15, price: 1360 },
  agency: { tenths: 128, price: 2450 },
  residential: { tenths: 39, price: 6700 },
  sis: { tenths: 13, price: 10_200 },
  supported: { tenths: 22, price: 1740 },
};

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The budget by month and kind; the amount is days times price. */
export function budgetSheet(): SampleSheet {
  return tableSheet(
    budget,
    months.flatMap((month) => kindIds.map((kind) => budgetRow(kind, month))),
  );
}

function budgetRow(kind: KindId, month: number): readonly Cell[] {
  const { tenths, price } = decided[kind];
  const { name, unit, activity } = kinds[kind];
  const cells: Readonly<Record<string, Cell>> = {
    month: firstOf(budgetYear, month),
    kind: name,
    unit,
    activity,
    days: Math.round((tenths * daysInMonth({ year: budgetYear, month })) / 10),
    price,
    amount: '=[@Dygn]*[@Pris]',
  };
  return budget.columns.map(({ id }) => cells[id] ?? '');
}
