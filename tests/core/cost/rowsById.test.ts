import fc from 'fast-check';
import { rowsById, rowsOfId } from '../../../src/core/cost/rowsById';

describe('rows by the ID of their placement', () => {
  it('are those that name it, in the order in which they stand', () => {
    const placement = fc.integer({ min: -1, max: 6 });
    fc.assert(
      fc.property(fc.array(placement, { maxLength: 20 }), (placements) => {
        const rows = placements.map((id, row) => ({ row, placement: id }));
        const byId = rowsById(rows);
        for (let id = -1; id <= 8; id += 1)
          expect(rowsOfId(byId, id)).toEqual(rows.filter((row) => row.placement === id));
      }),
    );
  });
});
