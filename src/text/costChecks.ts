import { type Day, formatIsoDay } from '../core/day';
import { absences } from '../tables/absences';
import { addOns } from '../tables/addOns';
import { contributions } from '../tables/contributions';
import { kinds } from '../tables/kinds';
import { placements } from '../tables/placements';
import { prices } from '../tables/prices';
import type { Text } from './language';
import { masked } from './personalNumbers';

/** A kind, with a provider where it is of one alone; as they stand in the tables. */
export interface PricedName {
  readonly kind: string;
  readonly provider: string;
}

/** Which placements a remark is about: how many, and the row of the first, from 1. */
export interface ToldPlacements {
  readonly count: number;
  readonly row: number;
}

function named({ kind, provider }: PricedName): Text {
  const [of, at] = [masked(kind), masked(provider)];
  return provider === ''
    ? { sv: `”${of}”`, en: `“${of}”` }
    : { sv: `”${of}” hos ”${at}”`, en: `“${of}” at “${at}”` };
}

const inSwedish = {
  placements: ({ count, row }: ToldPlacements): string =>
    count === 1
      ? `${placements.name.sv}, tabellrad ${row}`
      : `${placements.name.sv}, tabellrad ${row} och ${count - 1} till`,
};

const inEnglish = {
  placements: ({ count, row }: ToldPlacements): string =>
    count === 1
      ? `${placements.name.en}, table row ${row}`
      : `${placements.name.en}, table row ${row} and ${count - 1} more`,
};

/** Two rows of the price list hold at once. Rows from 1. */
export function pricesOverlap(
  { row, laterRow }: { readonly row: number; readonly laterRow: number },
  name: PricedName,
): Text {
  const { sv, en } = named(name);
  return {
    sv: `${prices.name.sv}, tabellrad ${row} och tabellrad ${laterRow}, Gäller från: båda gäller för ${sv} samtidigt. Tabellrad ${laterRow} används. Skriv Gäller till på tabellrad ${row}.`,
    en: `${prices.name.en}, table row ${row} and table row ${laterRow}, Valid from: both hold for ${en} at once. Table row ${laterRow} is used. Write Valid to in table row ${row}.`,
  };
}

/** No row of the price list holds between two others. Rows from 1. */
export function priceGap(
  { row, from, to }: { readonly row: number; readonly from: Day; readonly to: Day },
  name: PricedName,
): Text {
  const { sv, en } = named(name);
  const [first, last] = [formatIsoDay(from), formatIsoDay(to)];
  return {
    sv: `${prices.name.sv}, tabellrad ${row}, Gäller till: efter raden saknar ${sv} pris från ${first} till ${last}. Lägg till en rad, eller låt raden gälla längre.`,
    en: `${prices.name.en}, table row ${row}, Valid to: after the row ${en} has no price from ${first} to ${last}. Add a row, or let the row hold longer.`,
  };
}

/** A row of the price list is for a kind that is not in the table of kinds. */
export function priceOfUnknownKind(row: number, kind: string): Text {
  const { sv, en } = named({ kind, provider: '' });
  return {
    sv: `${prices.name.sv}, tabellrad ${row}, Placeringsform: ${sv} finns inte i ${kinds.name.sv}. Rätta namnet, eller lägg till formen.`,
    en: `${prices.name.en}, table row ${row}, Kind: ${en} is not in ${kinds.name.en}. Correct the name, or add the kind.`,
  };
}

/** Placements without a price of their own have no row in the price list. */
export function kindWithoutPrice(told: ToldPlacements, name: PricedName): Text {
  const { sv, en } = named(name);
  return {
    sv: `${inSwedish.placements(told)}, Placeringsform: ingen rad i ${prices.name.sv} ger ${sv} ett pris. Lägg till en rad, eller skriv priset på placeringen.`,
    en: `${inEnglish.placements(told)}, Kind: no row of ${prices.name.en} prices ${en}. Add a row, or write the price on the placement.`,
  };
}

/** A fee has no rate of contribution for the year and the age; null: whatever the age. */
export function feeWithoutRate(
  told: ToldPlacements,
  { year, age }: { readonly year: number; readonly age: number | null },
): Text {
  const [sv, en] = age === null ? ['', ''] : [` och ${age} år`, ` and age ${age}`];
  return {
    sv: `${inSwedish.placements(told)}, Arvode: ${contributions.name.sv} saknar en sats för år ${year}${sv}. Lägg till en rad med källa.`,
    en: `${inEnglish.placements(told)}, Fee: ${contributions.name.en} has no rate for ${year}${en}. Add a row with its source.`,
  };
}

/** The year of birth of a carer with a fee is not known. */
export function birthYearUnknown(told: ToldPlacements): Text {
  return {
    sv: `${inSwedish.placements(told)}, Uppdragstagare född: tomt, så full arbetsgivaravgift räknas på arvodet. Skriv födelseåret.`,
    en: `${inEnglish.placements(told)}, Carer born: blank, so the full employer’s contribution is counted on the fee. Write the year of birth.`,
  };
}

/** The carer was born in a later year than that of the placement's first day. */
export function carerBornTooLate(told: ToldPlacements): Text {
  return {
    sv: `${inSwedish.placements(told)}, Uppdragstagare född: efter det år då placeringen började. Rätta födelseåret eller Startdatum.`,
    en: `${inEnglish.placements(told)}, Carer born: after the year in which the placement began. Correct the year of birth or the start date.`,
  };
}

/** The day of extension is none of the placement's own. */
export function extendedOutside(told: ToldPlacements): Text {
  return {
    sv: `${inSwedish.placements(told)}, Förlängd från: ligger före Startdatum eller efter Slutdatum. Rätta datumen.`,
    en: `${inEnglish.placements(told)}, Extended from: lies before the start date or after the end date. Correct the dates.`,
  };
}

/** An agreed number of days is counted whole although the placement goes on. */
export function quantityCut(told: ToldPlacements): Text {
  return {
    sv: `${inSwedish.placements(told)}, Antal: räknas helt på första dagen, fast placeringen fortsätter efter listans datum.`,
    en: `${inEnglish.placements(told)}, Quantity: counted whole on the first day, though the placement goes on after the date of the list.`,
  };
}

const beside = { absences, addOns };

/** A row of absence or of an add-on has dates that are not its placement's. */
export function outsidePlacement(table: keyof typeof beside, row: number): Text {
  const { name } = beside[table];
  return {
    sv: `${name.sv}, tabellrad ${row}, Från och Till: ligger helt eller delvis utanför placeringen, och den delen räknas inte. Rätta datumen.`,
    en: `${name.en}, table row ${row}, From and To: lie outside the placement in whole or in part, and that part counts for nothing. Correct the dates.`,
  };
}
