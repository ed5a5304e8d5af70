import { formatsOf } from './format';
import type { Language } from './language';

/** A product of a sum: over / under units at an amount each, of which shares are paid. */
export interface Product {
  readonly over: number;
  readonly under: number;
  /** Whether the amount is one that comes once, so that its number need not be said. */
  readonly isOnce: boolean;
  readonly amount: number;
  /** Shares from 0 to 1, such as a rate of contribution; none where all is paid. */
  readonly shares: readonly number[];
}

const signs = {
  sv: { minus: '\u2212', percent: '\u00a0%' },
  en: { minus: '-', percent: '%' },
} as const;

/** A sum as people write it: `17 × 1 467 + 12 × 1 322 = 40 803`. */
export function sumText(products: readonly Product[], total: number, language: Language): string {
  const { number } = formatsOf(language);
  const { minus } = signs[language];
  const terms = products.map((product, index) => {
    const written = productText(product, language);
    if (product.amount < 0) return index === 0 ? minus + written : ` ${minus} ${written}`;
    return index === 0 ? written : ` + ${written}`;
  });
  return `${terms.length === 0 ? '0' : terms.join('')} = ${number(total)}`;
}

/** A share as people write it: 31,42 %. */
export function shareText(share: number, language: Language): string {
  return formatsOf(language).number(share * 100) + signs[language].percent;
}

function productText(product: Product, language: Language): string {
  const { over, under, isOnce, amount, shares } = product;
  const { number } = formatsOf(language);
  const count = under === 1 ? number(over) : `${number(over)}/${number(under)}`;
  const factors = [
    ...(isOnce ? [] : [count]),
    number(Math.abs(amount)),
    ...shares.map((share) => shareText(share, language)),
  ];
  return factors.join(' × ');
}
