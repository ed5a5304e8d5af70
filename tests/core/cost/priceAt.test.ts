import fc from 'fast-check';
import { priceAt } from '../../../src/core/cost/priceAt';
import { priceList } from '../../../src/core/cost/priceList';
import { day } from '../help';
import { priceOn } from '../naive/prices';
import { blankPlacement } from '../naive/world';
import { cuts, world } from './arbitraries';
import { price } from './rows';

describe('priceAt', () => {
  const list = priceList([
    price('2025-01-01 … 2025-12-31', 1_000, { row: 0 }),
    price('2026-01-01 …', 1_100, { row: 1, appliesTo: 'new' }),
  ]);
  const asked = { kind: 0, provider: -1 };

  it.each([
    { on: '2025-12-31', contract: '2025-12-31', row: 0 },
    { on: '2026-01-01', contract: '2026-01-01', row: 1 },
    { on: '2026-01-01', contract: '2025-12-31', row: 0 },
    { on: '2024-12-31', contract: '2024-12-31', row: undefined },
  ])('is row $row on $on under a contract of $contract', ({ on, contract, row }) => {
    expect(priceAt(list, { ...asked, day: day(on), contractDay: day(contract) })?.row).toBe(row);
  });

  it('is nothing for a kind that the list does not have', () => {
    const today = day('2026-01-01');
    expect(priceAt(list, { kind: 1, provider: -1, day: today, contractDay: today })).toBeNull();
  });

  it('is what one finds row by row, on any date of any list', () => {
    fc.assert(
      fc.property(world, cuts, (drawn, dates) => {
        const prices = priceList(drawn.tables.prices);
        for (const [first = 0, second = 0] of [dates, [...dates].reverse()]) {
          const [contractDay, date] = first < second ? [first, second] : [first, first];
          for (const provider of [-1, 0, 1, 2]) {
            const stay = {
              ...blankPlacement,
              start: contractDay,
              kind: 0,
              provider: provider === -1 ? null : provider,
            };
            const found = priceAt(prices, { kind: 0, provider, day: date, contractDay });
            expect(found ?? undefined).toBe(priceOn(drawn, stay, date));
          }
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
