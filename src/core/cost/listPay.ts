import { intersection } from '../period';
import { ratesPerWhole } from '../rate';
import { type BilledDays, billedDays } from './billedDays';
import type { Charge } from './charge';
import { addCharge, type Terms } from './costCharge';
import type { CostWorld } from './costWorld';
import type { Pay } from './pay';
import { pricedPeriods } from './pricedPeriods';
import type { PriceRow } from './priceRow';
import type { Stay } from './stay';
import type { UnpricedPeriod } from './unpriced';

/** What a placement without a price of its own costs by the price list. */
export function listPay(world: CostWorld, stay: Stay): Pay {
  const periods = pricedPeriods(world, stay);
  const days = billedDays(world, stay, periods.at(-1)?.row?.dayRule ?? null);
  const charges: Charge[] = [];
  const unpriced: UnpricedPeriod[] = [];
  for (const period of periods) {
    const { row } = period;
    const billed = intersection(period, days.priced);
    if (row?.unit === 'day') addCharge(charges, billed, dayTerms(row, stay, days));
    if (row?.unit === 'month') addCharge(charges, intersection(period, stay.known), monthTerms(row, stay));
    if (row === null && billed.from < billed.until) unpriced.push({ ...billed, why: null });
  }
  return { charges, days, unpriced };
}

/** A price by the day counts where days are billed. */
function dayTerms(row: PriceRow, stay: Stay, { unit, times }: BilledDays): Terms {
  return { ...monthTerms(row, stay), unit, times };
}

/** A price by the month counts on all dates, whatever the day rule, as everything that is paid by the month. */
function monthTerms({ row, price, vatCompensation }: PriceRow, { kind }: Stay): Terms {
  return {
    unit: 'month',
    part: 'price',
    source: { table: 'prices', row },
    amount: price,
    times: ratesPerWhole,
    vatCompensation: vatCompensation ?? kind?.vatCompensation ?? 0,
  };
}
