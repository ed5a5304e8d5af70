import { kronorFromOre, orePerKrona } from '../core/ore';
import { roundedQuotient, roundedWhole } from '../core/rounding';
import { formatsOf } from './format';
import type { Language } from './language';
import { unitWords } from './units';

/** An amount as it is read, and to the öre for whoever asks. */
export interface ShownAmount {
  readonly text: string;
  readonly exact: string;
}

const orePerThousand = 1_000 * orePerKrona;

/** Whole öre to the öre: 28 412 337,5 kr, SEK 28,412,337.5. */
export function exactAmount(ore: number, language: Language): string {
  return inKronor(kronorFromOre(ore), language);
}

/**
 * Öre as what is expected is read: in whole thousands of kronor, as on the sheets; what is less than one of them in whole kronor, so that
 * it is not told as nothing. Öre may be a fraction.
 */
export function thousandsAmount(ore: number, language: Language): ShownAmount {
  const whole = roundedWhole(ore);
  const { number } = formatsOf(language);
  const text =
    Math.abs(whole) < orePerThousand
      ? inKronor(roundedQuotient(whole, orePerKrona), language)
      : `${number(roundedQuotient(whole, orePerThousand))}\u00a0${unitWords.thousands[language]}`;
  return { text, exact: exactAmount(whole, language) };
}

/** The same with a plus where it is more; none before what is rounded to 0. */
export function changedAmount(ore: number, language: Language): ShownAmount {
  const whole = roundedWhole(ore);
  const { text, exact } = thousandsAmount(whole, language);
  const plus = (shown: number): string => (shown > 0 ? '+' : '');
  return { text: plus(roundedQuotient(whole, orePerKrona)) + text, exact: plus(whole) + exact };
}

function inKronor(kronor: number, language: Language): string {
  const amount = formatsOf(language).number(kronor);
  return language === 'sv' ? `${amount}\u00a0kr` : `SEK\u00a0${amount}`;
}
