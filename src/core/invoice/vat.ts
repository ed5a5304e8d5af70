import { agrees } from '../reconcile/agreement';
import type { Invoice, VatFinding } from './invoice';

/** Whether the price that was agreed has the VAT of the invoice in it. Which rate care has is never guessed at: only what the invoice says counts. */
export function vatFinding({ amount, vat }: Pick<Invoice, 'amount' | 'vat'>, expected: number): VatFinding {
  if (vat === null || vat === 0) return { vat: 'none' };
  if (agrees(amount - vat, expected)) return { vat: 'onTop' };
  return { vat: agrees(amount, expected) ? 'included' : 'unclear' };
}

/** What of the amount is compared with the price list: all of it, unless VAT is said that was not agreed in the price. */
export function withoutVat({ amount, vat }: Pick<Invoice, 'amount' | 'vat'>, finding: VatFinding): number {
  return finding.vat === 'onTop' || finding.vat === 'unclear' ? amount - (vat ?? 0) : amount;
}
