import type { CheckedInvoice } from '../core/invoice/invoice';
import { invoiceVerdict } from '../core/invoice/verdict';
import { daysFromParts } from '../core/dayParts';
import { kronorFromOre } from '../core/ore';
import { agrees } from '../core/reconcile/agreement';
import { formatsOf } from './format';
import type { Language, Text } from './language';

/** What is to be done with a checked invoice, in one sentence with its figures. */
export function verdictText(checked: CheckedInvoice): Text {
  return { sv: verdictIn(checked, 'sv'), en: verdictIn(checked, 'en') };
}

const words = {
  noPlacement: { sv: 'Ingen placering passar fakturan.', en: 'No placement fits the invoice.' },
  bookedAlready: {
    sv: 'Kan redan vara bokförd. Betala inte förrän du har tittat i Utfall.',
    en: 'May be booked already. Do not pay before you have looked in Actuals.',
  },
  unknown: {
    sv: 'Går inte att bedöma helt: listan saknar uppgifter.',
    en: 'Cannot be judged in full: the list lacks something.',
  },
  lookAt: {
    sv: 'Beloppet stämmer, men inte allt på fakturan. Se nedan.',
    en: 'The amount agrees, but not all of the invoice. See below.',
  },
  agrees: { sv: 'Stämmer.', en: 'Agrees.' },
} as const satisfies Readonly<Record<string, Text>>;

function verdictIn(checked: CheckedInvoice, language: Language): string {
  const verdict = invoiceVerdict(checked);
  if (verdict !== 'tooMuch' && verdict !== 'tooLittle') return words[verdict][language];
  const reason = reasonIn(checked, language);
  if (verdict === 'tooMuch')
    return language === 'sv' ? `Begär rättelse: ${reason}.` : `Ask for a correction: ${reason}.`;
  return language === 'sv' ? `Fakturan är för låg: ${reason}.` : `The invoice is too low: ${reason}.`;
}

/** One cause is told with the whole difference, two with what each makes of it. */
function reasonIn({ difference, byDays, byPrice, ...days }: CheckedInvoice, language: Language): string {
  const isDays = !agrees(byDays, 0);
  const kronor = kronorIn(Math.abs(difference), language);
  const counted = daysIn(days.invoicedDays - days.expectedDays, language);
  if (isDays && agrees(byPrice, 0)) return `${counted}, ${kronor}`;
  const price = {
    sv: byPrice > 0 ? 'för högt pris' : 'för lågt pris',
    en: byPrice > 0 ? 'too high a price' : 'too low a price',
  }[language];
  if (!isDays) return `${price}, ${kronor}`;
  const [ofDays, ofPrice] = [kronorIn(byDays, language), kronorIn(byPrice, language)];
  return `${counted} (${ofDays}) ${language === 'sv' ? 'och' : 'and'} ${price} (${ofPrice}), ${kronor}`;
}

function daysIn(millionths: number, language: Language): string {
  const count = daysFromParts(Math.abs(millionths));
  const written = formatsOf(language).number(count);
  if (language === 'sv') return `${written} dygn för ${millionths > 0 ? 'mycket' : 'lite'}`;
  return `${written} ${count === 1 ? 'day' : 'days'} too ${millionths > 0 ? 'many' : 'few'}`;
}

function kronorIn(ore: number, language: Language): string {
  return `${formatsOf(language).number(kronorFromOre(ore))}\u00a0kr`;
}
