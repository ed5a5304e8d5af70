import { isDay } from '../../core/day';
import { kronorFromOre, orePerKrona } from '../../core/ore';
import { roundedWhole } from '../../core/rounding';
import type { PriceOption } from '../../functions/prices/priceOptions';
import { formatsOf } from '../../text/format';
import type { Language } from '../../text/language';
import { priceTexts } from '../../text/paneCalculations';

const monthsPerYear = 12;
const daysPerYear = 365;

/** The price of a day, in kronor to the öre: a month's price is a twelfth of a year of 365 days. */
export function kronorPerDay({ kronor, unit }: PriceOption): number {
  if (unit === 'day') return kronor;
  return kronorFromOre(roundedWhole((kronor * monthsPerYear * orePerKrona) / daysPerYear));
}

/** What the price is chosen by: the kind, the provider and what it costs. */
export function optionText(option: PriceOption, language: Language): string {
  return `${whoseText(option)}: ${costText(option, language)}`;
}

/** Where a price in a sheet is from. */
export function sourceText(option: PriceOption, language: Language): string {
  const { day } = formatsOf(language);
  const from = isDay(option.validFrom) ? day(option.validFrom) : '';
  return `${priceTexts.list[language]}: ${whoseText(option)}, ${costText(option, language)}, ${priceTexts.since[language]} ${from}`;
}

function whoseText({ kind, provider }: PriceOption): string {
  return provider === '' ? kind : `${kind}, ${provider}`;
}

function costText({ kronor, unit }: PriceOption, language: Language): string {
  const { number } = formatsOf(language);
  return unit === 'day'
    ? `${number(kronor)} ${priceTexts.perDay[language]}`
    : `${number(kronor)} ${priceTexts.perMonth[language]}`;
}
