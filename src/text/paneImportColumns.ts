import type { Text } from './language';
import type { Texts } from './pane';

/** How single columns are filled and read, and which more are brought along. */
export const columnDetailTexts = {
  constant: { sv: 'Samma värde på varje rad …', en: 'The same value in every row …' },
  constantField: { sv: 'Värde på varje rad', en: 'Value in every row' },
  use: { sv: 'Använd', en: 'Use' },
  part: { sv: 'Del av kolumnen', en: 'Part of the column' },
  whole: { sv: 'hela', en: 'the whole' },
  before: { sv: 'det som står före', en: 'what stands before' },
  after: { sv: 'det som står efter', en: 'what stands after' },
  sign: { sv: 'Tecknet', en: 'The sign' },
  dateForm: { sv: 'Datumen skrivs', en: 'The dates are written' },
  pivot: { sv: 'Sista år på 2000-talet', en: 'Last year of the 2000s' },
  pivotHint: { sv: '30 = 30 är 2030, 31 är 1931', en: '30 = 30 is 2030, 31 is 1931' },
  decimal: { sv: 'Decimaltecken', en: 'Decimal sign' },
  groups: { sv: 'Mellan tusental', en: 'Between thousands' },
  asDetected: { sv: 'Läs som det upptäcktes', en: 'Read as detected' },
  unclear: { sv: '– framgår inte –', en: '– not told –' },
  extras: { sv: 'Ta med fler kolumner', en: 'Bring more columns along' },
  extrasHint: {
    sv: 'Listans övriga kolumner skrivs inte om du inte ber om det: namn och fritext lämnas utanför. Det du kryssar för läggs sist i tabellen, med samma rubrik som i listan.',
    en: 'The other columns of the list are not written unless you ask for them: names and free text are left out. What you tick is put last in the table, under the header that it has in the list.',
  },
} as const satisfies Texts;

/** How many rows the headers take. */
export const headerRowsTexts = {
  1: { sv: 'en rad', en: 'one row' },
  2: { sv: 'två rader', en: 'two rows' },
} as const satisfies Readonly<Record<number, Text>>;

/** How dates are written in a column. */
export const dateFormTexts = {
  yearMonthDay: { sv: 'år–månad–dag', en: 'year–month–day' },
  dayMonthYear: { sv: 'dag–månad–år', en: 'day–month–year' },
  monthDayYear: { sv: 'månad–dag–år', en: 'month–day–year' },
  shortYear: { sv: 'ÅÅMMDD', en: 'YYMMDD' },
  serial: { sv: 'Excels dagnummer', en: 'Excel day numbers' },
} as const satisfies Texts;

/** What stands between thousands. */
export const groupSignTexts = {
  space: { sv: 'mellanslag (1 000)', en: 'space (1 000)' },
  '.': { sv: 'punkt (1.000)', en: 'point (1.000)' },
  ',': { sv: 'komma (1,000)', en: 'comma (1,000)' },
  "'": { sv: 'apostrof (1’000)', en: 'apostrophe (1’000)' },
  none: { sv: 'inget (1000)', en: 'nothing (1000)' },
} as const satisfies Texts;

/** The part of a column that is used, in a few words. */
export function partUsed({ side, sign }: Part): Text {
  return {
    sv: `${columnDetailTexts[side].sv} ”${sign}”`,
    en: `${columnDetailTexts[side].en} “${sign}”`,
  };
}

interface Part {
  readonly side: 'before' | 'after';
  readonly sign: string;
}

/** How many more columns are brought along. */
export function extrasTaken(count: number): Text {
  const { sv, en } = columnDetailTexts.extras;
  return count === 0 ? columnDetailTexts.extras : { sv: `${sv} (${count})`, en: `${en} (${count})` };
}

/** Letters beyond the plain alphabet as they were read: people see whether the encoding is right. */
export function lettersRead(samples: readonly string[]): Text {
  return {
    sv: `Å, ä och ö lästes så här: ${samples.join(' · ')}`,
    en: `Letters such as å, ä and ö were read like this: ${samples.join(' · ')}`,
  };
}
