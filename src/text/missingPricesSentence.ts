import type { MissingPrices, MissingReason } from './costProblem';
import { formatsOf } from './format';
import type { Language, Text } from './language';

/** How many placements lack something, and what to do about it, by a few of them in brackets. */
type Telling = (count: number, placements: string) => Text;

/** Where a missing price is all there is to tell. */
const unpriced: Telling = (count, placements) =>
  count === 1
    ? {
        sv: `pris saknas för en placering (${placements}). Lägg till en rad i prislistan eller skriv ett eget pris.`,
        en: `the price is missing for a placement (${placements}). Add a row to the price list or write a price of its own.`,
      }
    : {
        sv: `pris saknas för ${count} placeringar (${placements}). Lägg till rader i prislistan eller skriv egna priser.`,
        en: `the price is missing for ${count} placements (${placements}). Add rows to the price list or write prices of their own.`,
      };

const inList: Telling = (count, placements) => ({
  sv: `${count} har inget pris i prislistan (${placements}): lägg till rader i den eller skriv egna priser.`,
  en: `${count} ${count === 1 ? 'has' : 'have'} no price in the price list (${placements}): add rows to it or write prices of their own.`,
});

const ofYear =
  (year: number): Telling =>
  (count, placements) => ({
    sv: `${count} saknar arbetsgivaravgift för ${year} (${placements}): lägg till årets satser i tabellen Avgifter.`,
    en: `${count} ${count === 1 ? 'lacks' : 'lack'} the employer's contribution for ${year} (${placements}): add the year's rates to the table Contributions.`,
  });

const absent: Telling = (count, placements) => ({
  sv: `${count} har två rader i Frånvaro som sänker samma del samma dag (${placements}): rätta datumen på en av dem.`,
  en: `${count} ${count === 1 ? 'has' : 'have'} two rows of Absences that lower the same part on the same day (${placements}): correct the dates of one of them.`,
});

const unknown = (count: number): Text => ({
  sv: `kostnaden är inte känd för ${count === 1 ? 'en placering' : `${count} placeringar`}.`,
  en: `the cost is not known for ${count === 1 ? 'a placement' : `${count} placements`}.`,
});

const others = (count: number): Text => ({
  sv: `Dessutom ${count === 1 ? 'ett skäl' : `${count} skäl`} till.`,
  en: `And ${count === 1 ? 'one reason' : `${count} reasons`} more.`,
});

const more = (count: number): Text => ({ sv: `och ${count} till`, en: `and ${count} more` });

const tableRow: Text = { sv: 'tabellrad', en: 'table row' };

/** The whole sentence: how many placements lack something, each reason with how many and the first few of them, and what to do. */
export function missingPricesSentence(
  { count, reasons, otherReasons }: MissingPrices,
  language: Language,
): string {
  const [only, ...rest] = reasons;
  if (only?.why === null && rest.length === 0 && otherReasons === 0)
    return unpriced(count, placementsOf(only, language))[language];
  const told = reasons.map((reason) => tellingOf(reason)(reason.count, placementsOf(reason, language)));
  const beside = otherReasons === 0 ? [] : [others(otherReasons)];
  return [unknown(count), ...told, ...beside].map((text) => text[language]).join(' ');
}

function tellingOf({ why }: MissingReason): Telling {
  if (why === null) return inList;
  return why.problem === 'missingContribution' ? ofYear(why.year) : absent;
}

function placementsOf({ count, first }: MissingReason, language: Language): string {
  const { day, number, value } = formatsOf(language);
  const named = first.map(({ row, placement, date }) => {
    const id = placement === '' ? '' : `, ${value(placement)}`;
    return `${tableRow[language]} ${number(row + 1)}${id}, ${day(date)}`;
  });
  const left = count - first.length;
  return [...named, ...(left === 0 ? [] : [more(left)[language]])].join('; ');
}
