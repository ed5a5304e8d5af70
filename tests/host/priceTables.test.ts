import { adjustments } from '../../src/tables/adjustments';
import { kinds } from '../../src/tables/kinds';
import { prices } from '../../src/tables/prices';
import { readPriceTables, readTablesToCheck, showTableRow } from '../../src/host/priceTables';
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

  it('are read with those that name what they have, where names are looked for', async () => {
    await createTable(prices, 'sv');
    await createTable(adjustments, 'sv');
    const read = await readTablesToCheck();
    const naming = 'naming' in read ? [...read.naming] : [];
    expect(naming).toEqual([
      [
        'adjustments',
        [adjustments.columns.map(({ header }) => header.sv), adjustments.columns.map(() => '')],
      ],
    ]);
    expect(await showTableRow('adjustments', 0)).toBe('Justeringar');
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
