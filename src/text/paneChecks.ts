import type { Text } from './language';
import type { Texts } from './pane';

/** The checks of the tables that figures depend on. */
export const checkTexts = {
  title: { sv: 'Kontrollera tabellerna', en: 'Check the tables' },
  lead: {
    sv: 'Letar efter priser som överlappar eller saknas, former utan pris, arvoden utan avgiftssats, rader som inte räknas och namn som inte finns i listan. Inget ändras.',
    en: 'Looks for prices that overlap or are missing, kinds without a price, fees without a rate, rows that count for nothing and names that are not in the list. Nothing is changed.',
  },
  check: { sv: 'Kontrollera', en: 'Check' },
  checking: { sv: 'Kontrollerar …', en: 'Checking …' },
  nothing: { sv: 'Inget att anmärka på.', en: 'Nothing to remark on.' },
  show: { sv: 'Visa raden', en: 'Show the row' },
} as const satisfies Texts;

/** How many things there are to look at. */
export function checksFound(count: number): Text {
  return {
    sv: count === 1 ? 'En sak att titta på:' : `${count} saker att titta på:`,
    en: count === 1 ? 'One thing to look at:' : `${count} things to look at:`,
  };
}

/** How many of them are shown. */
export function checksShown(shown: number): Text {
  return { sv: `De första ${shown} visas.`, en: `The first ${shown} are shown.` };
}

/** The row that a check is about is shown. */
export function rowShown(table: string): Text {
  return { sv: `Raden i ${table} är markerad.`, en: `The row of ${table} is selected.` };
}
