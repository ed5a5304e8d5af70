import { priceOptions } from '../../../src/functions/prices/priceOptions';
import { isLocated } from '../../../src/functions/cell';
import { day } from '../../core/help';
import { call } from '../call';

const prices = [
  ['Placeringsform', 'Utförare', 'Gäller från', 'Gäller till', 'Pris', 'Enhet'],
  ['HVB', 'Solgården', day('2025-01-01'), day('2025-12-31'), 5_000, 'dygn'],
  ['HVB', 'Solgården', day('2026-01-01'), '', 5_200, 'dygn'],
  ['HVB', '', day('2024-01-01'), '', 4_400, ''],
  ['Eget hem', '', day('2026-01-01'), '', 24_000, 'månad'],
  ['Jourhem', '', day('2027-01-01'), '', 1_300, ''],
];

describe('the prices that hold on a day', () => {
  it('are one for each kind and provider, by the row that holds', () => {
    expect(priceOptions(prices, day('2026-03-01'))).toEqual([
      { kind: 'HVB', provider: 'Solgården', kronor: 5_200, unit: 'day', validFrom: day('2026-01-01') },
      { kind: 'HVB', provider: '', kronor: 4_400, unit: 'day', validFrom: day('2024-01-01') },
      { kind: 'Eget hem', provider: '', kronor: 24_000, unit: 'month', validFrom: day('2026-01-01') },
    ]);
  });

  it('are those that PRICEAT tells', () => {
    const found = priceOptions(prices, day('2025-06-01'));
    if (isLocated(found)) throw new Error('the list cannot be read');
    for (const { kind, provider, kronor } of found)
      expect(call('PRICEAT', prices, kind, day('2025-06-01'), provider)).toEqual([[kronor]]);
    expect(found).toHaveLength(2);
  });

  it('are none of a list that cannot be read', () => {
    const found = priceOptions(
      [
        ['Placeringsform', 'Pris'],
        ['HVB', 1],
      ],
      day('2026-01-01'),
    );
    expect(isLocated(found) && found.cause.problem).toBe('missingColumn');
  });
});
