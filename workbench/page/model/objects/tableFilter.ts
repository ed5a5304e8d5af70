import { follows } from '../behaviours/behaviours';
import { defineClass } from '../interpreter/defineClass';
import { tableInGrid, type TableState } from './tableState';

/** The filter of a table: only whether it hides rows. */
export const tableFilter = defineClass<TableState>({
  className: 'AutoFilter',
  properties: {
    enabled: { read: ({ book, id }) => book.tableExtras(id).showFilterButton },
    isDataFiltered: {
      read: (state) => {
        follows('filterHidesRows');
        return tableInGrid(state).isFiltered;
      },
    },
  },
});
