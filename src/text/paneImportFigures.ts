import { formatsOf } from './format';
import type { Text } from './language';
import type { Texts } from './pane';

/** The figures that are compared with the system that the list comes from. */
export const figureTexts = {
  title: { sv: 'Kontrollsiffror', en: 'Check figures' },
  read: { sv: 'Lästa rader', en: 'Rows read' },
  kept: { sv: 'Tas med', en: 'Kept' },
  removed: { sv: 'Borttagna av reparationer', en: 'Removed by repairs' },
  leftOut: { sv: 'Utelämnas', en: 'Left out' },
  blank: { sv: 'Tomma rader (räknas inte)', en: 'Blank rows (not counted)' },
  totals: { sv: 'Summarad (räknas inte)', en: 'Row of totals (not counted)' },
  days: { sv: 'Dygn', en: 'Days' },
  kronor: { sv: 'Kronor', en: 'Kronor' },
  kronorByDay: { sv: 'Kronor enligt dygnspris', en: 'Kronor by day price' },
  persons: { sv: 'Personer', en: 'Persons' },
  firstDay: { sv: 'Första dag', en: 'First day' },
  lastDay: { sv: 'Sista dag', en: 'Last day' },
  needsDate: {
    sv: 'Dygnen är inte summerade. Ange listans datum för att räkna pågående placeringar.',
    en: 'The days are not added up. Enter the date of the list to count open placements.',
  },
  daysThrough: { sv: 'Dygn till och med', en: 'Days through' },
} as const satisfies Texts;

/** How the list differs from the table. */
export const differenceTexts = {
  title: { sv: 'Jämfört med arbetsboken', en: 'Compared with the workbook' },
  comparing: { sv: 'Jämför med tabellen …', en: 'Comparing with the table …' },
  added: { sv: 'Nya rader', en: 'New rows' },
  changed: { sv: 'Ändrade rader', en: 'Changed rows' },
  unchanged: { sv: 'Oförändrade rader', en: 'Unchanged rows' },
  missing: { sv: 'Saknas i listan', en: 'Missing from the list' },
  closed: { sv: 'Avslutade', en: 'Ended' },
  removed: { sv: 'Borttagna ur tabellen', en: 'Removed from the table' },
  leftOut: { sv: 'Står kvar: oläsliga i listan', en: 'Kept as they are: unreadable in the list' },
  missingChoice: {
    sv: 'Rader i tabellen som inte finns i listan',
    en: 'Rows of the table that the list does not have',
  },
  again: { sv: 'Jämför igen', en: 'Compare again' },
} as const satisfies Texts;

/** The table is not there yet. */
export function tableToBeMade(table: string): Text {
  return {
    sv: `Tabellen ${table} finns inte ännu och skapas på ett eget blad.`,
    en: `The table ${table} is not there yet and will be made on a sheet of its own.`,
  };
}

/** What was found in the rows. */
export const problemTexts = {
  title: { sv: 'Att titta på', en: 'Worth a look' },
  none: { sv: 'Inga fel hittades i raderna.', en: 'No problems were found in the rows.' },
  show: { sv: 'Visa', en: 'Show' },
  all: { sv: 'Alla', en: 'All' },
  more: { sv: 'Visa fler', en: 'Show more' },
  filterHint: {
    sv: 'Valet styr bara vad som visas här, inte vad som skrivs.',
    en: 'The choice only decides what is shown here, not what is written.',
  },
  isLeftOut: { sv: 'utelämnas', en: 'left out' },
  isKept: { sv: 'tas med', en: 'kept' },
} as const satisfies Texts;

/** How many rows are left out, and that nothing else is. */
export function rowsLeftOut(count: number): Text {
  const sv = formatsOf('sv').number(count);
  const en = formatsOf('en').number(count);
  if (count === 1)
    return {
      sv: '1 rad har ett fel och skrivs inte. Rätta den i listan och importera igen, eller låt den vara utanför.',
      en: '1 row has a problem and is not written. Put it right in the list and import again, or leave it out.',
    };
  return {
    sv: `${sv} rader har fel och skrivs inte. Rätta dem i listan och importera igen, eller låt dem vara utanför.`,
    en: `${en} rows have problems and are not written. Put them right in the list and import again, or leave them out.`,
  };
}

/** How many rows carry a warning; they are written all the same. */
export function rowsWarned(count: number): Text {
  return {
    sv: `${formatsOf('sv').number(count)} ${count === 1 ? 'varning; raden' : 'varningar; raderna'} tas med.`,
    en: `${formatsOf('en').number(count)} ${count === 1 ? 'warning; the row is' : 'warnings; the rows are'} kept.`,
  };
}

/** What unfolds what was found in the rows: what leaves rows out, and what only warns. */
export function seeRemarks(errors: number, warnings: number): Text {
  const sv = [
    ...(errors === 0 ? [] : [`${formatsOf('sv').number(errors)} fel`]),
    ...(warnings === 0
      ? []
      : [`${formatsOf('sv').number(warnings)} ${warnings === 1 ? 'varning' : 'varningar'}`]),
  ];
  const en = [
    ...(errors === 0 ? [] : [`${formatsOf('en').number(errors)} ${errors === 1 ? 'error' : 'errors'}`]),
    ...(warnings === 0
      ? []
      : [`${formatsOf('en').number(warnings)} ${warnings === 1 ? 'warning' : 'warnings'}`]),
  ];
  return { sv: `Se ${sv.join(' och ')}`, en: `See ${en.join(' and ')}` };
}

/** How many of the remarks are shown. */
export function remarksShown(shown: number, total: number): Text {
  return {
    sv: `${formatsOf('sv').number(shown)} av ${formatsOf('sv').number(total)} visas`,
    en: `${formatsOf('en').number(shown)} of ${formatsOf('en').number(total)} shown`,
  };
}
