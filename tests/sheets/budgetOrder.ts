import type { SheetOrder } from '../../src/sheets/order';
import { smallOrder } from './followUpOrder';

/** The small workbook with a budget, and with a ledger and a mapping of its accounts. */
export const budgetOrder: SheetOrder = {
  ...smallOrder,
  tables: {
    ...smallOrder.tables,
    named: {
      kinds: { all: 'Former[#All]', columns: {} },
      budget: { all: 'Budget[#All]', columns: {} },
      ledger: { all: 'Utfall[#All]', columns: { date: 'Utfall[Datum]' } },
      accountMapping: { all: 'Kontomappning[#All]', columns: {} },
    },
  },
};

/** Without a ledger. */
export const listOrder: SheetOrder = {
  ...budgetOrder,
  tables: {
    ...budgetOrder.tables,
    named: {
      kinds: { all: 'Former[#All]', columns: {} },
      budget: { all: 'Budget[#All]', columns: {} },
    },
  },
};
