import { roundedWhole } from '../core/rounding';
import { formatsOf } from './format';
import type { Language, Text } from './language';
import type { Texts } from './pane';

/** What was repaired in a list, and how it can be had otherwise. */
export const repairTexts = {
  title: { sv: 'Reparationer', en: 'Repairs' },
  nothing: { sv: 'Inget behövde repareras.', en: 'Nothing needed repair.' },
  details: { sv: 'Se och ändra reparationerna', en: 'See and change the repairs' },
  table: { sv: 'Listan före och efter alla reparationer', en: 'The list before and after all repairs' },
  measure: { sv: 'Mått', en: 'Measure' },
  before: { sv: 'Före', en: 'Before' },
  after: { sv: 'Efter', en: 'After' },
  change: { sv: 'Ändring', en: 'Change' },
  rows: { sv: 'Rader', en: 'Rows' },
  persons: { sv: 'Personer', en: 'Persons' },
  days: { sv: 'Dygn', en: 'Days' },
  kronor: { sv: 'Kronor', en: 'Kronor' },
  isOff: { sv: 'Av', en: 'Off' },
  order: {
    sv: 'Reparationerna görs i den här ordningen, var och en på det som den förra lämnade. Vad som gjordes står i Importlogg, rad för rad i Importrader.',
    en: 'The repairs are made in this order, each on what the one before left. What was done stands in ImportLog, row by row in ImportRows.',
  },
  rowsRepaired: { sv: 'Se de reparerade raderna', en: 'See the repaired rows' },
  show: { sv: 'Visa rader från', en: 'Show rows of' },
  all: { sv: 'Alla reparationer', en: 'All repairs' },
  more: { sv: 'Visa fler rader', en: 'Show more rows' },
  removed: { sv: 'borttagen', en: 'removed' },
  open: { sv: 'öppen', en: 'open' },
  reasonColumn: { sv: 'Kolumn som säger varför raden börjar', en: 'Column that says why the row begins' },
  reasonNone: { sv: '– välj kolumn –', en: '– choose a column –' },
  reasonValues: {
    sv: 'Värden som betyder att placeringen fortsätter',
    en: 'Values that mean that the placement goes on',
  },
  reasonHint: { sv: 'Skilj dem åt med komma.', en: 'Separate them by commas.' },
  reasonSamples: { sv: 'I kolumnen står:', en: 'The column says:' },
  needsReason: {
    sv: 'Välj kolumn och skriv värdena, annars görs inget.',
    en: 'Choose the column and write the values, or nothing is done.',
  },
} as const satisfies Texts;

/** What a list amounts to; null where it cannot be told. */
interface Sums {
  readonly rows: number;
  readonly persons: number | null;
  readonly days: number | null;
  readonly kronor: number | null;
}

const units = {
  rows: { sv: ['rad', 'rader'], en: ['row', 'rows'] },
  persons: { sv: ['person', 'personer'], en: ['person', 'persons'] },
  days: { sv: ['dygn', 'dygn'], en: ['day', 'days'] },
  kronor: { sv: ['kr', 'kr'], en: ['kr', 'kr'] },
} as const;

const unchanged: Text = { sv: 'oförändrat', en: 'unchanged' };

/** What the repairs did to the whole list, in one line: `3 737 rader → 1 204 rader, 820 personer oförändrat`. */
export function repairedInAll(before: Sums, after: Sums): Text {
  return { sv: line('sv', before, after), en: line('en', before, after) };
}

function line(language: Language, before: Sums, after: Sums): string {
  const parts = (['rows', 'persons', 'days', 'kronor'] as const).flatMap((what) => {
    const [from, to] = [before[what], after[what]];
    if (from === null || to === null) return [];
    return from === to
      ? `${amount(language, what, from)} ${unchanged[language]}`
      : `${amount(language, what, from)} → ${amount(language, what, to)}`;
  });
  return parts.join(', ');
}

function amount(language: Language, what: keyof typeof units, value: number): string {
  const shown = what === 'kronor' ? roundedWhole(value) : value;
  const [one, more] = units[what][language];
  return `${formatsOf(language).number(shown)} ${shown === 1 ? one : more}`;
}

/** What one repair did: rows removed and changed, and what the list amounts to after it. */
export function repairEffect(effect: {
  readonly removed: number;
  readonly changed: number;
  readonly after: Sums;
}): Text {
  return { sv: effectIn('sv', effect), en: effectIn('en', effect) };
}

const did = {
  removed: { sv: 'borttagna', en: 'removed' },
  removedOne: { sv: 'borttagen', en: 'removed' },
  changed: { sv: 'ändrade', en: 'changed' },
  changedOne: { sv: 'ändrad', en: 'changed' },
  none: { sv: 'Inga rader berörs', en: 'No rows affected' },
  then: { sv: 'därefter', en: 'then' },
} as const satisfies Texts;

function effectIn(
  language: Language,
  { removed, changed, after }: { readonly removed: number; readonly changed: number; readonly after: Sums },
): string {
  if (removed + changed === 0) return did.none[language];
  const { number } = formatsOf(language);
  const what = [
    ...(removed > 0 ? [`${number(removed)} ${did[removed === 1 ? 'removedOne' : 'removed'][language]}`] : []),
    ...(changed > 0 ? [`${number(changed)} ${did[changed === 1 ? 'changedOne' : 'changed'][language]}`] : []),
  ].join(', ');
  const left = (['rows', 'days', 'kronor'] as const).flatMap((measure) => {
    const value = after[measure];
    return value === null ? [] : amount(language, measure, value);
  });
  return `${what}; ${did.then[language]} ${left.join(', ')}`;
}

const left = {
  duplicates: {
    sv: ['rad är likadan som en tidigare och tas med', 'rader är likadana som en tidigare och tas med'],
    en: ['row is the same as an earlier one and is kept', 'rows are the same as an earlier one and are kept'],
  },
  openRows: {
    sv: ['rad saknar slutdatum och tas med som den är', 'rader saknar slutdatum och tas med som de är'],
    en: ['row has no end date and is kept as it is', 'rows have no end date and are kept as they are'],
  },
  overlaps: {
    sv: ['rad överlappar en annan; båda behålls', 'rader överlappar en annan; alla behålls'],
    en: ['row overlaps another; both are kept', 'rows overlap another; all are kept'],
  },
} as const;

/** What a repair that is not made leaves as it is. */
export function leftAsTheyAre(repair: keyof typeof left, count: number): Text {
  const { sv, en } = left[repair];
  return {
    sv: `${formatsOf('sv').number(count)} ${sv[count === 1 ? 0 : 1]}`,
    en: `${formatsOf('en').number(count)} ${en[count === 1 ? 0 : 1]}`,
  };
}

/** The row that caused a repair. */
export function becauseOf(row: number): Text {
  return { sv: `på grund av rad ${row}`, en: `because of row ${row}` };
}

/** A figure with its sign, in the words of one language. */
export function signed(value: number, language: Language): string {
  const { number } = formatsOf(language);
  return value > 0 ? `+${number(value)}` : number(value);
}

/** By how much a row changed, as far as it can be told. */
export function changedBy(
  { days, kronor }: { readonly days: number | null; readonly kronor: number | null },
  language: Language,
): string {
  return [
    ...(days === null
      ? []
      : [`${signed(days, language)} ${units.days[language][Math.abs(days) === 1 ? 0 : 1]}`]),
    ...(kronor === null ? [] : [`${signed(roundedWhole(kronor), language)} kr`]),
  ].join(', ');
}
