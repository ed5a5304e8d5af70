import type { Text } from './language';
import type { Texts } from './pane';

/** The fields of the form of an investment. */
export const investmentFields = {
  name: { sv: 'Vad är satsningen?', en: 'What is the investment?' },
  note: { sv: 'Källa eller anmärkning (valfritt)', en: 'Source or remark (optional)' },
  yearlyCost: { sv: 'Kostar per helår, kr', en: 'Costs in a full year, kr' },
  firstYear: { sv: 'Första år', en: 'First year' },
  years: { sv: 'Antal år (3–15)', en: 'Number of years (3–15)' },
  discountRate: { sv: 'Kalkylränta, %', en: 'Discount rate, %' },
  fromKind: { sv: 'Form som placeringarna är i', en: 'Kind that the placements are of' },
  priceFrom: { sv: 'Pris där, kr per dygn', en: 'Price where they are, kr a day' },
  toKind: { sv: 'I stället (tomt om ingen placering)', en: 'Instead (blank if no placement)' },
  priceTo: { sv: 'Pris dit, kr per dygn', en: 'Price where they go, kr a day' },
  substitute: { sv: 'Annat som behövs i stället, kr per dygn', en: 'What else is needed instead, kr a day' },
  low: { sv: 'Låg', en: 'Low' },
  base: { sv: 'Bas', en: 'Base' },
  high: { sv: 'Hög', en: 'High' },
  days: { sv: 'Dygn per placering', en: 'Days a placement' },
  shareAnyway: { sv: 'Andel som hade skett ändå, %', en: 'Share that would have happened anyway, %' },
  rampUp1: { sv: 'Infasat år 1, %', en: 'In place year 1, %' },
  rampUp2: { sv: 'Infasat år 2, %', en: 'In place year 2, %' },
  rampUp3: { sv: 'Från år 3, %', en: 'From year 3, %' },
} as const satisfies Texts;

/** What is said below some of them. */
export const investmentHints: Readonly<Partial<Record<keyof typeof investmentFields, Text>>> = {
  discountRate: {
    sv: 'Ingen norm finns. Bladet visar även 0, 3 och 5 %.',
    en: 'There is no norm. The sheet shows 0, 3 and 5% too.',
  },
  priceTo: { sv: '0 om ingen placering.', en: '0 if no placement.' },
  substitute: { sv: 'T.ex. öppenvård. 0 om inget.', en: 'E.g. outpatient care. 0 if none.' },
};

/** The form of an investment. */
export const investmentFormTexts = {
  title: { sv: 'Investering: när är den återbetald?', en: 'Investment: when is it paid back?' },
  lead: {
    sv: 'Kostnader och antagen effekt år för år: återbetalning odiskonterat först, sedan nuvärde, kvot och hur stor del av effekten som krävs.',
    en: 'Costs and assumed effect year by year: payback undiscounted first, then present value, ratio and how much of the effect is needed.',
  },
  aboutIt: { sv: 'Satsningen', en: 'The investment' },
  from: { sv: 'Placeringar som påverkas', en: 'Placements that are affected' },
  to: { sv: 'Vad som kommer i stället', en: 'What comes instead' },
  howMany: { sv: 'Placeringar per helår', en: 'Placements in a full year' },
  howMuch: { sv: 'Hur mycket, och när', en: 'How much, and when' },
  chooseFrom: { sv: 'Pris ur prislistan (från)', en: 'Price of the list (from)' },
  chooseTo: { sv: 'Pris ur prislistan (till)', en: 'Price of the list (to)' },
  begin: { sv: 'Börja från', en: 'Begin from' },
} as const satisfies Texts;

/** Two real cases, with the figures that are public. Sources: Länstidningen Östersund; Region Gotland 2023-01-04. */
export const investmentTemplates = {
  mobileTeam: {
    title: {
      sv: 'Mobilt team (Östersunds offentliga siffror)',
      en: 'Mobile team (the public figures of Östersund)',
    },
    name: { sv: 'Mobilt team, efter Östersund', en: 'Mobile team, after Östersund' },
    kind: { sv: 'Extern placering', en: 'External placement' },
    note: {
      sv: 'Östersund: närmare 30 mnkr på fem år, ca 160 färre placerade, effekt upp till 48,0 mnkr, ”svår att uppskatta”. De 48,0 omfattar även ett program för försörjningsstöd. 300 000 kr per placering är härlett (48,0 / 160) och står som ett dygn; infasningen är vår, så att 40 per helår blir 160 på fem år; låg är vad som krävs för att gå jämnt ut. Ersätt med era egna siffror.',
      en: 'Östersund: close to 30 million in five years, about 160 fewer placed, effect up to 48.0 million, “hard to estimate”. The 48.0 cover a programme for income support too. 300,000 kr a placement is derived (48.0 / 160) and stands as one day; the ramp-up is ours, so that 40 in a full year become 160 in five years; low is what is needed to break even. Replace it by your own figures.',
    },
  },
  fosterHomes: {
    title: {
      sv: 'Familjehemsorganisation (Gotlands offentliga siffror)',
      en: 'Foster-home organisation (the public figures of Gotland)',
    },
    name: { sv: 'Familjehemsorganisation, efter Gotland', en: 'Foster-home organisation, after Gotland' },
    kind: { sv: 'Konsulentstött familjehem', en: 'Agency foster home' },
    note: {
      sv: 'Region Gotland: begärde 8,3 mnkr och fick 5 mnkr om året från 2017; uppbyggnad två till tre år (här 0 och 50 %), minst fem år för att räkna hem. Utfall: placeringskostnaden lägre och budget i balans, men det ”går inte att säga” att tillskottet kunnat räknas hem. Effekten är inte offentlig: skriv era egna placeringar och priser.',
      en: 'Region Gotland: asked for 8.3 million and got 5 million a year from 2017; build-up two to three years (here 0 and 50%), at least five to pay back. Outcome: placement cost lower and budget in balance, but it “cannot be said” that the money was earned back. The effect is not public: write your own placements and prices.',
    },
  },
} as const;
