import { formatsOf } from './format';
import type { Text } from './language';

/** What the last row of the log says where a sheet has no room for all. */
export function furtherRows(rows: number): Text {
  return {
    sv: `Ytterligare ${formatsOf('sv').number(rows)} rader får inte plats på bladet.`,
    en: `There is no room on the sheet for ${formatsOf('en').number(rows)} further rows.`,
  };
}

/** What the log says once of all rows without an end, two or more. */
export function openPlacements(rows: number): Text {
  return {
    sv: `${formatsOf('sv').number(rows)} placeringar saknar slutdatum och räknas som pågående. Kontrollera att de pågår.`,
    en: `${formatsOf('en').number(rows)} placements have no end date and count as going on. See that they do.`,
  };
}

/** What the log says of a row of the table that was ended since the list does not have it; the name may be blank. */
export function endedSinceMissing(name: string): Text {
  return {
    sv: `Raden${named(name)} finns i tabellen men inte i listan. Den var öppen och slutar nu dagen före listans datum.`,
    en: `The row${named(name)} stands in the table but not in the list. It was open and now ends the day before the date of the list.`,
  };
}

/** The same of a row that was taken out. */
export function takenOutSinceMissing(name: string): Text {
  return {
    sv: `Raden${named(name)} fanns i tabellen men inte i listan och har tagits bort ur tabellen.`,
    en: `The row${named(name)} stood in the table but not in the list, and was taken out of the table.`,
  };
}

function named(name: string): string {
  return name === '' ? '' : ` ${name}`;
}

/** What the log adds where it says something once of two or more rows. */
export function firstOfRows(rows: number): Text {
  return {
    sv: `Värdet står på ${formatsOf('sv').number(rows)} rader. Det här är den första.`,
    en: `The value stands in ${formatsOf('en').number(rows)} rows. This is the first.`,
  };
}
