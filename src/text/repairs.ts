import type { Text } from './language';

/** The repairs of a list, in a few words, by their ids. */
export const repairNames = {
  duplicates: { sv: 'Lika rader', en: 'Identical rows' },
  repeated: { sv: 'Upprepade placeringar', en: 'Repeated placements' },
  sameEnd: { sv: 'Samma slutdatum', en: 'Same end date' },
  openRows: { sv: 'Öppna rader som har slutat', en: 'Open rows that have ended' },
  overlaps: { sv: 'Överlappningar', en: 'Overlaps' },
  continued: { sv: 'Fortsättningar', en: 'Continuations' },
} as const satisfies Readonly<Record<string, Text>>;

/** What each repair does, in a sentence. */
export const repairAbouts = {
  duplicates: {
    sv: 'Rader som är lika i varje cell är samma placering, och den första behålls. Rader som skiljer i en kolumn som inte läses kan vara två.',
    en: 'Rows that are alike in every cell are the same placement, and the first is kept. Rows that differ in a column that is not read may be two.',
  },
  repeated: {
    sv: 'En placering som står både med och utan slutdatum är en enda. Raden med slutdatum behålls.',
    en: 'A placement that stands both with and without an end date is one. The row with the end date is kept.',
  },
  sameEnd: {
    sv: 'Av en persons rader med samma slutdatum behålls den som började först.',
    en: 'Of a person’s rows with the same end date, the one that began first is kept.',
  },
  openRows: {
    sv: 'En öppen rad avslutas när personens nästa placering börjar, om den också är öppen. Kontaktfamilj, avlastning och andra insatser bredvid en placering varken avslutar eller avslutas.',
    en: 'An open row is ended when the person’s next placement begins, if that one is open too. A contact family, respite and other support beside a placement neither ends a row nor is ended.',
  },
  overlaps: {
    sv: 'En rad som går förbi personens nästa startdatum kortas, eller behålls med en varning.',
    en: 'A row that runs past the person’s next start date is cut, or kept with a warning.',
  },
  continued: {
    sv: 'En rad som fortsätter utan uppehåll på samma villkor blir en enda med raden före.',
    en: 'A row that goes on without a gap and on the same terms becomes one with the row before.',
  },
} as const satisfies Readonly<Record<keyof typeof repairNames, Text>>;

/** What became of a row of the list. */
export const rowActions = {
  removed: { sv: 'Borttagen', en: 'Removed' },
  changed: { sv: 'Ändrad', en: 'Changed' },
  leftOut: { sv: 'Utelämnad', en: 'Left out' },
  remarked: { sv: 'Varning', en: 'Warning' },
} as const satisfies Readonly<Record<string, Text>>;

/** Why a repair took a row away, in a sentence; the row that caused it stands beside. */
export const removedBecause = {
  duplicates: {
    sv: 'Raden är lik en annan i allt som jämförs.',
    en: 'The row is like another in everything that is compared.',
  },
  repeated: {
    sv: 'Samma placering står på en annan rad, som säger mer om när den slutar.',
    en: 'The same placement stands in another row, which says more about when it ends.',
  },
  sameEnd: {
    sv: 'En annan rad för personen slutar samma dag och började tidigare.',
    en: 'Another row of the person ends on the same day and began earlier.',
  },
  continued: {
    sv: 'Raden fortsätter en tidigare rad utan uppehåll. De är nu en.',
    en: 'The row goes on from an earlier row without a gap. They are now one.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Why a repair changed the last day of a row, in a sentence; the row that caused it stands beside. */
export const changedBecause = {
  openRows: {
    sv: 'Raden hade inget slutdatum, men personen har en senare placering. Den slutar när den börjar.',
    en: 'The row had no end date, but the person has a later placement. It ends when that one begins.',
  },
  overlaps: {
    sv: 'Raden gick förbi personens nästa placering och slutar nu när den börjar.',
    en: 'The row ran past the person’s next placement and now ends when that one begins.',
  },
  continued: {
    sv: 'Placeringen fortsätter på en senare rad utan uppehåll och har fått dess slutdatum.',
    en: 'The placement goes on in a later row without a gap and has taken over its end date.',
  },
} as const satisfies Readonly<Record<string, Text>>;
