import type { Text } from './language';

/** A table of texts, of which each language has its own: one that lacks a language does not compile. */
export type Texts = Readonly<Record<string, Text>>;

/** The pane's frame: its name, its places, its messages. */
export const paneTexts = {
  product: { sv: 'Vårddygn', en: 'Vårddygn' },
  places: { sv: 'Sidor', en: 'Pages' },
  start: { sv: 'Börja', en: 'Start' },
  import: { sv: 'Importera', en: 'Import' },
  followUp: { sv: 'Följ upp', en: 'Follow up' },
  forecast: { sv: 'Prognos', en: 'Forecast' },
  calculations: { sv: 'Kalkyler', en: 'Calculations' },
  functions: { sv: 'Funktioner', en: 'Functions' },
  behind: { sv: 'Bakom siffran', en: 'Behind the figure' },
  settings: { sv: 'Inställningar', en: 'Settings' },
  fetching: { sv: 'Hämtar …', en: 'Fetching …' },
  notFetched: {
    sv: 'Sidan kunde inte hämtas. Kontrollera nätet och försök igen.',
    en: 'The page could not be fetched. Check the network and try again.',
  },
  fetchAgain: { sv: 'Försök igen', en: 'Try again' },
  close: { sv: 'Stäng meddelandet', en: 'Close the message' },
  outside: {
    sv: 'Vårddygn är öppnat utanför Excel. Här kan du läsa om tabellerna och funktionerna, men för att använda dem behöver du öppna Vårddygn i Excel.',
    en: 'Vårddygn is open outside Excel. You can read about the tables and functions here, but to use them you need to open Vårddygn in Excel.',
  },
} as const satisfies Texts;
