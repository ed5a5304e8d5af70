import type { Texts } from './pane';

/** The ways in which each repair can be made, by its id and the way. */
export const repairWays = {
  duplicates: {
    identical: {
      sv: 'Behåll den första när varje cell är lika',
      en: 'Keep the first where every cell is alike',
    },
    keepFirst: {
      sv: 'Behåll den första när kolumnerna som läses är lika',
      en: 'Keep the first where the columns that are read are alike',
    },
    off: { sv: 'Av: behåll alla', en: 'Off: keep all' },
  },
  repeated: {
    samePlacement: {
      sv: 'Samma person, första dag, form och utförare',
      en: 'Same person, first day, kind and provider',
    },
    sameStart: { sv: 'Samma person och första dag', en: 'Same person and first day' },
    off: { sv: 'Av: behåll alla', en: 'Off: keep all' },
  },
  sameEnd: {
    keepLongest: { sv: 'Behåll den som började först', en: 'Keep the one that began first' },
    off: { sv: 'Av: behåll alla', en: 'Off: keep all' },
  },
  openRows: {
    placedElsewhere: {
      sv: 'Avsluta när nästa öppna placering börjar',
      en: 'End when the next open placement begins',
    },
    always: {
      sv: 'Avsluta när nästa placering börjar, öppen eller inte',
      en: 'End when the next placement begins, open or not',
    },
    off: { sv: 'Av: låt dem vara öppna', en: 'Off: leave them open' },
  },
  overlaps: {
    keep: { sv: 'Behåll båda och varna', en: 'Keep both and warn' },
    cut: { sv: 'Korta den tidigare raden', en: 'Cut the earlier row' },
  },
  continued: {
    sameTerms: { sv: 'Slå ihop när villkoren är lika', en: 'Join when the terms are alike' },
    anyLaw: { sv: 'Slå ihop även när lagrummet skiljer', en: 'Join also when the law differs' },
    byReason: { sv: 'Slå ihop när en kolumn säger det', en: 'Join when a column says so' },
    off: { sv: 'Av: behåll båda', en: 'Off: keep both' },
  },
} as const satisfies Readonly<Record<string, Texts>>;
