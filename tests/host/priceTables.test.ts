import { kinds } from '../../src/tables/kinds';
import { prices } from '../../src/tables/prices';
import { readPriceTables, showTableRow } from '../../src/host/priceTables';
import { createTable } from '../../src/host/tables';
import { useOffice } from './useOffice';

const { session } = useOffice();

describe('the tables that prices depend on', () => {
  it('are read whole, with their header rows', async () => {
    await createTable(prices, 'sv');
    await createTable(kinds, 'sv');
    const read = await readPriceTables();
    expect(read).toMatchObject({
      placements: null,
      prices: [prices.columns.map(({ header }) => header.sv), prices.columns.map(() => '')],
    });
    expect('further' in read && read.further[0]).toHaveLength(kinds.rows.length + 1);
  });

  it('show the row that is asked for', async () => {
    await createTable(prices, 'sv');
    await createTable(kinds, 'sv');
    expect(await showTableRow('prices', 0)).toBe('Priser');
    expect(session().grid.selection()).toMatchObject({ row: 4, column: 0, columns: prices.columns.length });
    expect(await showTableRow('prices', 7)).toEqual({ failure: 'tableGone' });
    expect(await showTableRow('addOns', 0)).toEqual({ failure: 'tableGone' });
  });
});
