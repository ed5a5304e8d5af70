import { inWords } from './inWords';
import type { Text } from './language';
import type { Texts } from './pane';

/** What was detected about a list, and how it can be changed. */
export const detectionTexts = {
  title: { sv: 'Så lästes listan', en: 'How the list was read' },
  kind: { sv: 'Slag av lista', en: 'Kind of list' },
  encoding: { sv: 'Teckenkodning', en: 'Encoding' },
  delimiter: { sv: 'Avgränsare', en: 'Delimiter' },
  sheet: { sv: 'Blad', en: 'Sheet' },
  headerRow: { sv: 'Rubrikrad', en: 'Header row' },
  headerRows: { sv: 'Rubriken tar', en: 'Headers take' },
  noHeader: { sv: 'ingen', en: 'none' },
  decimal: { sv: 'Decimaltecken', en: 'Decimal sign' },
  dates: { sv: 'Datum', en: 'Dates' },
  asOf: { sv: 'Listans datum', en: 'Date of the list' },
  asOfHint: { sv: 'ÅÅÅÅ-MM-DD', en: 'YYYY-MM-DD' },
  asOfWrong: {
    sv: 'Listans datum är inget datum. Skriv det som 2026-10-31, eller lämna tomt.',
    en: 'The date of the list is not a date. Write it like 2026-10-31, or leave it blank.',
  },
  changed: { sv: 'ändrad', en: 'changed' },
  right: { sv: 'Stämmer', en: 'That is right' },
} as const satisfies Texts;

/** How the letters of a file are stored. */
export const encodingTexts = {
  'utf-8': { sv: 'UTF-8', en: 'UTF-8' },
  'utf-16le': { sv: 'UTF-16 LE', en: 'UTF-16 LE' },
  'utf-16be': { sv: 'UTF-16 BE', en: 'UTF-16 BE' },
  'windows-1252': { sv: 'Windows-1252', en: 'Windows-1252' },
  macintosh: { sv: 'Macintosh', en: 'Macintosh' },
  ibm850: { sv: 'DOS (850)', en: 'DOS (850)' },
} as const satisfies Texts;

/** What stands between the cells. */
export const delimiterTexts = {
  ';': { sv: 'semikolon (;)', en: 'semicolon (;)' },
  ',': { sv: 'komma (,)', en: 'comma (,)' },
  '\t': { sv: 'tabb', en: 'tab' },
  '|': { sv: 'lodstreck (|)', en: 'bar (|)' },
} as const satisfies Texts;

/** What stands before the decimals. */
export const decimalTexts = {
  ',': { sv: 'komma (0,5)', en: 'comma (0,5)' },
  '.': { sv: 'punkt (0.5)', en: 'point (0.5)' },
} as const satisfies Texts;

/** In what order the parts of a date stand. */
export const dateOrderTexts = {
  yearMonthDay: { sv: 'år–månad–dag', en: 'year–month–day' },
  dayMonthYear: { sv: 'dag–månad–år', en: 'day–month–year' },
  monthDayYear: { sv: 'månad–dag–år', en: 'month–day–year' },
} as const satisfies Texts;

/** Why the decimal sign must be chosen: what the list writes can be two numbers; `raw` is an example, null where none is at hand. */
export function decimalInDoubt(raw: string | null): Text {
  return raw === null
    ? {
        sv: 'Välj decimaltecken: tal i listan kan läsas på två sätt.',
        en: 'Choose the decimal sign: numbers of the list can be read in two ways.',
      }
    : {
        sv: `Välj decimaltecken: ${raw} kan läsas på två sätt.`,
        en: `Choose the decimal sign: ${raw} can be read in two ways.`,
      };
}

/** Why the order of dates must be chosen; as above. */
export function datesInDoubt(raw: string | null): Text {
  return raw === null
    ? {
        sv: 'Välj datumordning: datum i listan kan läsas på två sätt.',
        en: 'Choose the order of dates: dates of the list can be read in two ways.',
      }
    : {
        sv: `Välj datumordning: ${raw} kan läsas på två sätt.`,
        en: `Choose the order of dates: ${raw} can be read in two ways.`,
      };
}

/** The button that puts back what was detected. */
export function putBack(label: Text, detected: Text): Text {
  return {
    sv: `Återställ ${label.sv} till ${detected.sv}`,
    en: `Put ${label.en} back to ${detected.en}`,
  };
}

/** The columns of the table and what fills them. */
export const columnTexts = {
  title: { sv: 'Kolumner', en: 'Columns' },
  required: { sv: 'krävs', en: 'required' },
  none: { sv: '– ingen –', en: '– none –' },
  exact: { sv: 'exakt', en: 'exact' },
  near: { sv: 'liknande', en: 'similar' },
  remembered: { sv: 'som förra gången', en: 'as last time' },
  chosen: { sv: 'valt', en: 'chosen' },
  suggestion: { sv: 'Förslag', en: 'Suggestion' },
  use: { sv: 'Använd', en: 'Use' },
} as const satisfies Texts;

/** How many of the table's columns the list fills, and for how many there is a suggestion to accept. */
export function columnsFilled(filled: number, columns: number, suggested: number): Text {
  const sv = `${filled} av ${columns} kolumner fylls`;
  const en = `${filled} of ${columns} columns are filled`;
  if (suggested === 0) return { sv, en };
  return {
    sv: `${sv}, förslag finns för ${suggested} till`,
    en: `${en}, suggestions for ${suggested} more`,
  };
}

/** Nothing fills these columns, and they must be filled. */
export function columnsMissing(headers: readonly Text[]): Text {
  const sv = headers.map((header) => header.sv);
  const en = headers.map((header) => header.en);
  return {
    sv: `Välj vilken kolumn i listan som är ${inWords(sv, 'och vilken som är')}. Utan det kan listan inte importeras.`,
    en: `Choose which column of the list is ${inWords(en, 'and which is')}. The list cannot be imported without it.`,
  };
}

/** What a column is made of where no column of the list fills it. */
export function columnMadeOf(headers: readonly Text[]): Text {
  return {
    sv: `Görs av ${inWords(
      headers.map(({ sv }) => sv),
      'och',
    )}`,
    en: `Made of ${inWords(
      headers.map(({ en }) => en),
      'and',
    )}`,
  };
}

/** The first rows as they will be written. */
export const previewTexts = {
  title: { sv: 'Så skrivs de första raderna', en: 'How the first rows will be written' },
  row: { sv: 'Rad', en: 'Row' },
  none: { sv: 'Ingen rad kan skrivas ännu.', en: 'No row can be written yet.' },
} as const satisfies Texts;
