import { type Amount, amountsPerKrona, isAmount } from '../../core/amount';
import { type Day, parseIsoDay } from '../../core/day';
import type { Invoice } from '../../core/invoice/invoice';
import { isOre, type Ore, oreFromAmount } from '../../core/ore';
import { roundedWhole } from '../../core/rounding';
import type { InvoiceWish } from '../../functions/invoice/invoiceWish';
import type { InvoiceState, InvoiceTrouble, InvoiceTroubles } from './invoiceState';
import { typedMillionths } from './typedNumber';

/** An invoice as it was typed, with whom it is for. */
export type TypedInvoice = Omit<InvoiceWish, 'asOf' | 'dayRule'>;

/** The invoice that has been typed, or what is wrong with which fields. */
export function typedInvoice(state: InvoiceState): TypedInvoice | { readonly troubles: InvoiceTroubles } {
  const { placementId, person, provider, number } = state.typed;
  const found = { care: careOf(state), ...numbersOf(state) };
  const { care, days, pricePerDay, amount, vat } = found;
  const troubles = {
    ...(placementId.trim() === '' && person.trim() === '' && { placementId: 'nobody' as const }),
    ...careTroubles(state),
    ...(days === undefined && { days: 'noNumber' as const }),
    ...(pricePerDay === undefined && { pricePerDay: 'noNumber' as const }),
    ...(amount === undefined && { amount: 'noAmount' as const }),
    ...(vat === undefined && { vat: 'noVat' as const }),
  };
  const isWhole = Object.keys(troubles).length === 0;
  if (!isWhole || care === null || days === undefined || pricePerDay === undefined) return { troubles };
  if (amount === undefined || vat === undefined) return { troubles };
  const invoice: Invoice = { care, days, pricePerDay, amount, vat };
  return { invoice, ...{ placementId, person, provider }, number: number.trim() };
}

/** Undefined is what cannot be understood, null what was left out and may be. */
interface TypedNumbers {
  readonly days: number | null | undefined;
  readonly pricePerDay: Amount | null | undefined;
  readonly amount: Ore | undefined;
  readonly vat: Ore | null | undefined;
}

function numbersOf({ typed, hasVat }: InvoiceState): TypedNumbers {
  const amount = oreOf(typed.amount);
  const days = blankOr(typed.days, (text) => typedMillionths(text) ?? undefined);
  return {
    days: typeof days === 'number' && days < 0 ? undefined : days,
    pricePerDay: blankOr(typed.pricePerDay, (text) => {
      const millionths = typedMillionths(text);
      return millionths !== null && isAmount(millionths) ? millionths : undefined;
    }),
    amount,
    vat: hasVat ? vatOf(typed.vat, amount) : null,
  };
}

function blankOr<T>(text: string, read: (text: string) => T | undefined): T | null | undefined {
  return text.trim() === '' ? null : read(text);
}

function oreOf(text: string): Ore | undefined {
  const millionths = typedMillionths(text);
  const ore = millionths === null ? NaN : oreFromAmount(millionths);
  return isOre(ore) ? ore : undefined;
}

const whole = 100;

/** Kronor, or the percentage that was put on top of what the amount was without it: 25 % are a fifth of the amount. */
function vatOf(text: string, amount: Ore | undefined): Ore | undefined {
  const percent = /^(?<number>.+)%$/u.exec(text.trim())?.groups?.['number'];
  if (percent === undefined) return oreOf(text);
  const millionths = typedMillionths(percent);
  if (millionths === null || millionths < 0 || amount === undefined) return undefined;
  const rate = millionths / amountsPerKrona;
  const ore = roundedWhole((amount * rate) / (whole + rate));
  return isOre(ore) ? ore : undefined;
}

function daysOf({ typed }: InvoiceState): readonly [from: Day | undefined, to: Day | undefined] {
  return [parseIsoDay(typed.from.trim()), parseIsoDay(typed.to.trim())];
}

function careOf(state: InvoiceState): Invoice['care'] | null {
  const [from, to] = daysOf(state);
  return from === undefined || to === undefined || to < from ? null : { from, until: to + 1 };
}

function careTroubles(state: InvoiceState): { readonly from?: InvoiceTrouble; readonly to?: InvoiceTrouble } {
  const [from, to] = daysOf(state);
  if (from !== undefined && to !== undefined) return to < from ? { to: 'order' } : {};
  return {
    ...(from === undefined && { from: 'noDate' as const }),
    ...(to === undefined && { to: 'noDate' as const }),
  };
}
