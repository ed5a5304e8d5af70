import { roundedQuotient, roundedWhole } from '../core/rounding';
import { formatsOf } from './format';
import type { Language, Text } from './language';
import type { Texts } from './pane';

const fields = {
  name: { sv: 'Vad ska göras?', en: 'What is to be done?' },
  yearlyCost: { sv: 'Kostar per helår, kr', en: 'Costs in a full year, kr' },
  firstYear: { sv: 'Första år', en: 'First year' },
  fromKind: { sv: 'Form som dygnen flyttar från', en: 'Kind that the days move from' },
  priceFrom: { sv: 'Pris där, kr per dygn', en: 'Price where they are, kr a day' },
  toKind: { sv: 'Form som de flyttar till', en: 'Kind that they move to' },
  priceTo: { sv: 'Pris dit, kr per dygn', en: 'Price where they go, kr a day' },
  substitute: { sv: 'Annat som behövs i stället, kr per dygn', en: 'What else is needed instead, kr a day' },
  days: { sv: 'Dygn per helår', en: 'Days in a full year' },
  shareAnyway: { sv: 'Andel som hade flyttat ändå, %', en: 'Share that would have moved anyway, %' },
  rampUp1: { sv: 'Infasat år 1, %', en: 'In place year 1, %' },
  rampUp2: { sv: 'Infasat år 2, %', en: 'In place year 2, %' },
} as const satisfies Texts;

/** The form of a shift. */
export const shiftFormTexts = {
  title: { sv: 'Omställning: flytta dygn till en billigare form', en: 'Shift: move days to a cheaper kind' },
  lead: {
    sv: 'Vad sparar det, och hur många dygn måste flyttas för att det ska bära sig?',
    en: 'What does it save, and how many days must move for it to pay?',
  },
  aboutIt: { sv: 'Satsningen', en: 'What is done' },
  from: { sv: 'Från', en: 'From' },
  to: { sv: 'Till', en: 'To' },
  howMuch: { sv: 'Hur mycket', en: 'How much' },
  chooseFrom: { sv: 'Pris ur prislistan (från)', en: 'Price of the list (from)' },
  chooseTo: { sv: 'Pris ur prislistan (till)', en: 'Price of the list (to)' },
  fields,
  hints: {
    name: { sv: 'T.ex. rekrytera egna familjehem.', en: 'E.g. recruit own foster homes.' },
    yearlyCost: {
      sv: 'Löner och annat som får dygnen att flytta.',
      en: 'Salaries and what else makes the days move.',
    },
    substitute: {
      sv: 'T.ex. öppenvård eller handledning. 0 om inget.',
      en: 'E.g. outpatient care or supervision. 0 if none.',
    },
    shareAnyway: {
      sv: 'Det som hade blivit billigare utan satsningen är ingen besparing av den.',
      en: 'What would have become cheaper without it is no saving of it.',
    },
  } satisfies Partial<Record<keyof typeof fields, Text>>,
} as const;

/** What a moved day saves, and how many days cover the cost. */
export function perDaySentence(
  perDay: number,
  needed: { readonly days: number; readonly places: number } | null,
): Text {
  const say = (language: Language): string => formatsOf(language).number(round(perDay, 2));
  if (needed === null)
    return {
      sv: `Ett flyttat dygn sparar ${say('sv')} kr, så inget antal dygn täcker kostnaden.`,
      en: `A moved day saves ${say('en')} kr, so no number of days covers the cost.`,
    };
  const sentence = (language: Language): { readonly days: string; readonly places: string } => ({
    days: formatsOf(language).number(needed.days),
    places: formatsOf(language).number(round(needed.places, 1)),
  });
  const [sv, en] = [sentence('sv'), sentence('en')];
  return {
    sv: `Ett flyttat dygn sparar ${say('sv')} kr. Kostnaden täcks av ${sv.days} dygn om året, ${sv.places} helårsplatser.`,
    en: `A moved day saves ${say('en')} kr. The cost is covered by ${en.days} days a year, ${en.places} full-year places.`,
  };
}

/** Figures that are told with decimals are worked out to the millionth. */
const millionths = 1_000_000;

/** Half of the last decimal goes away from zero, of the figure in whole millionths: 1.005 is held as a little less, and is 1.01. */
function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return roundedQuotient(roundedWhole(value * millionths), millionths / scale) / scale;
}
