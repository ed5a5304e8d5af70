import type { Texts } from './pane';

/** The settings. */
export const settingTexts = {
  workbook: { sv: 'Den här arbetsboken', en: 'This workbook' },
  workbookHint: {
    sv: 'Sparas i arbetsboken och används i formler som du sätter in härefter.',
    en: 'Stored in the workbook and used in formulas that you insert from now on.',
  },
  dayRule: { sv: 'Dygnsregel', en: 'Day rule' },
  both: { sv: 'Båda dagarna', en: 'Both days' },
  bothHint: {
    sv: 'Första och sista dagen räknas. 28 januari–3 februari är 7 dygn.',
    en: 'The first and the last day count. 28 January–3 February is 7 days.',
  },
  nights: { sv: 'Nätter', en: 'Nights' },
  nightsHint: {
    sv: 'Sista dagen räknas inte. 28 januari–3 februari är 6 dygn.',
    en: 'The last day does not count. 28 January–3 February is 6 days.',
  },
  asOf: { sv: 'Avstämningsdatum', en: 'As-of date' },
  asOfHint: {
    sv: 'Dagen som listan gäller. Pågående placeringar räknas till och med den. Skriv ÅÅÅÅ-MM-DD, eller lämna tomt.',
    en: 'The day that the list shows. Open placements count through it. Write YYYY-MM-DD, or leave it blank.',
  },
  asOfWrong: {
    sv: 'Det är inget datum. Skriv det som 2026-10-31, eller lämna tomt.',
    en: 'That is not a date. Write it like 2026-10-31, or leave it blank.',
  },
  saved: { sv: 'Inställningen är sparad i arbetsboken.', en: 'The setting is stored in the workbook.' },
  personal: { sv: 'Språk och utseende', en: 'Language and theme' },
  language: { sv: 'Språk', en: 'Language' },
  theme: { sv: 'Utseende', en: 'Theme' },
  follow: { sv: 'Som Excel', en: 'As in Excel' },
  swedish: { sv: 'Svenska', en: 'Svenska' },
  english: { sv: 'English', en: 'English' },
  light: { sv: 'Ljust', en: 'Light' },
  dark: { sv: 'Mörkt', en: 'Dark' },
  about: { sv: 'Om Vårddygn', en: 'About Vårddygn' },
  version: { sv: 'Version', en: 'Version' },
  privacyTitle: { sv: 'Ingenting lämnar arbetsboken', en: 'Nothing leaves the workbook' },
  privacy: {
    sv: 'Vårddygn räknar i arbetsboken och skickar inte dina uppgifter någonstans. Inställningarna sparas i arbetsboken, språk och utseende på den här datorn. Office sköter arbetsboken som vanligt och kan skicka diagnostik till Microsoft enligt era inställningar.',
    en: 'Vårddygn computes in the workbook and sends your data nowhere. The settings are stored in the workbook, language and theme on this computer. Office handles the workbook as usual and may send diagnostics to Microsoft according to your settings.',
  },
} as const satisfies Texts;
