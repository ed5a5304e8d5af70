import type { Texts } from './pane';

/** What the sheets of calculations have in common. */
export const calculationTexts = {
  yellow: {
    sv: 'Gula celler är dina: ändra dem, så räknas resten om. Bladet skrivs aldrig över. Andra celler är vanliga formler och räknar även utan tillägget.',
    en: 'Yellow cells are yours: change them, and the rest follows. The sheet is never written over. Other cells are plain formulas and calculate without the add-in too.',
  },
  yellowWithPayback: {
    sv: 'Gula celler är dina: ändra dem, så räknas resten om. Bladet skrivs aldrig över. Andra celler är vanliga formler, utom Återbetald som är IFO.PAYBACK.',
    en: 'Yellow cells are yours: change them, and the rest follows. The sheet is never written over. Other cells are plain formulas, apart from Paid back, which is IFO.PAYBACK.',
  },
  written: { sv: 'Skrivet', en: 'Written' },
  year: { sv: 'År', en: 'Year' },
  total: { sv: 'Summa', en: 'Total' },
} as const satisfies Texts;
