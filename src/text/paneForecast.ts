import type { ShownAmount } from './amounts';
import { roundedQuotient } from '../core/rounding';
import { formatsOf } from './format';
import { inWords } from './inWords';
import type { Language, Text } from './language';
import type { Texts } from './pane';

/** The place where the year's end is shown, and what scenarios would make of it. */
export const forecastTexts = {
  title: { sv: 'Prognos', en: 'Forecast' },
  lead: {
    sv: 'Var året slutar, enligt listan, prislistan och det ni vet. Inget skrivs i arbetsboken när det räknas.',
    en: 'Where the year ends, by the list, the price list and what you know. Nothing is written in the workbook when it is worked out.',
  },
  count: { sv: 'Räkna prognosen', en: 'Work out the forecast' },
  countAgain: { sv: 'Räkna igen', en: 'Work out again' },
  reading: { sv: 'Läser tabellerna …', en: 'Reading the tables …' },
  counting: {
    sv: 'Räknar och drar tusentals år. Ni kan arbeta vidare under tiden.',
    en: 'Working out and drawing thousands of years. You can go on working meanwhile.',
  },
  stop: { sv: 'Avbryt', en: 'Cancel' },
  year: { sv: 'Året', en: 'The year' },
  fullYear: { sv: 'Helår', en: 'Full year' },
  budget: { sv: 'Budget', en: 'Budget' },
  variance: { sv: 'Avvikelse (minus = underskott)', en: 'Variance (minus = deficit)' },
  range: { sv: 'Åtta år av tio ligger mellan', en: 'Eight years of ten lie between' },
  within: { sv: 'Sannolikhet att hålla budgeten', en: 'Probability of keeping the budget' },
  oneMore: { sv: 'En placering till av den dyraste formen', en: 'One more placement of the dearest kind' },
  parts: { sv: 'Delarna', en: 'The parts' },
  soFar: { sv: 'Hittills', en: 'So far' },
  committed: { sv: 'Pågående placeringar', en: 'Open placements' },
  expectedNew: { sv: 'Nya placeringar', en: 'New placements' },
  adjustments: { sv: 'Justeringar', en: 'Adjustments' },
  carried: { sv: 'Förs vidare', en: 'Carried forward' },
  byKind: { sv: 'Helår per form', en: 'Full year by kind' },
  noBudget: {
    sv: 'Det finns ingen budget att jämföra med. Fyll i tabellen Budget.',
    en: 'There is no budget to compare with. Fill in the table Budget.',
  },
  ledgerLeftOut: {
    sv: 'Utfallet används inte: ingen har sagt vilken månad som är stängd. Allt hittills räknas ur listan. Skriv den sista stängda dagen i tabellen Prognosval, vid Stängt till och med.',
    en: 'The actuals are not used: nobody has said which month is closed. All so far is counted from the list. Write the last closed day in the table ForecastOptions, at Closed through.',
  },
  optionsMissing: {
    sv: 'Tabellen Prognosval finns inte i arbetsboken än. Skapa den här eller under Börja.',
    en: 'The workbook does not have the table ForecastOptions yet. Create it here or under Start.',
  },
  createOptions: { sv: 'Skapa Prognosval', en: 'Create ForecastOptions' },
  scenarios: { sv: 'Scenarier', en: 'Scenarios' },
  scenariosLead: {
    sv: 'Vad skulle hända om? Ändringarna sparas i tabellen Scenarier. Rader med samma namn gäller samtidigt.',
    en: 'What if? The changes are kept in the table Scenarios. Rows of the same name hold together.',
  },
  noScenarios: { sv: 'Det finns inget scenario än.', en: 'There is no scenario yet.' },
  withoutName: { sv: 'Utan namn', en: 'Without a name' },
  newScenario: { sv: 'Nytt scenario', en: 'New scenario' },
  addChange: { sv: 'Lägg till ändring', en: 'Add a change' },
  edit: { sv: 'Ändra', en: 'Edit' },
  removeChange: { sv: 'Ta bort', en: 'Remove' },
  remove: { sv: 'Ta bort scenariot', en: 'Remove the scenario' },
  reallyRemove: { sv: 'Ja, ta bort', en: 'Yes, remove' },
  keep: { sv: 'Nej, behåll', en: 'No, keep' },
  base: { sv: 'Prognos utan ändringar', en: 'Forecast without changes' },
  notWhole: {
    sv: 'Helåret är inte helt: placeringar som inte kan räknas är utelämnade, med allt de kostar.',
    en: 'The full year is not whole: placements that cannot be counted are left out, with all that they cost.',
  },
  together: { sv: 'Samspel mellan ändringarna', en: 'Interplay of the changes' },
  allChanges: { sv: 'Alla ändringar', en: 'All changes' },
  withAll: { sv: 'Prognos med ändringar', en: 'Forecast with changes' },
  sheets: { sv: 'Prognosen som blad', en: 'The forecast as a sheet' },
  sheetsLead: {
    sv: 'Bladen byggs under Följ upp, med levande formler och diagram.',
    en: 'The sheets are built under Follow up, with live formulas and charts.',
  },
  toSheets: { sv: 'Gå till Följ upp', en: 'Go to Follow up' },
  newChangeTitle: { sv: 'Ny ändring', en: 'New change' },
  editTitle: { sv: 'Ändra', en: 'Edit the change' },
  save: { sv: 'Spara i tabellen', en: 'Save in the table' },
  saving: { sv: 'Sparar …', en: 'Saving …' },
  choose: { sv: 'Välj …', en: 'Choose …' },
} as const satisfies Texts;

/** What a forecast is asked with, where it has changed. */
export const changedSettingTexts = {
  asOf: { sv: 'avstämningsdatumet', en: 'the as-of date' },
  dayRule: { sv: 'dygnsregeln', en: 'the day rule' },
} as const satisfies Texts;

/** The figures that are shown are of the workbook as it was before these changed. */
export function oldFigures(changed: readonly Text[]): Text {
  const has = changed.length === 1 ? 'has' : 'have';
  return {
    sv: `Siffrorna är gamla: ${inARow(changed, 'sv')} har ändrats sedan de räknades. Räkna igen.`,
    en: `The figures are old: ${inARow(changed, 'en')} ${has} changed since they were worked out. Work them out again.`,
  };
}

function inARow(texts: readonly Text[], language: Language): string {
  const words = texts.map((text) => text[language]);
  return inWords(words, language === 'sv' ? 'och' : 'and');
}

/** The fields of a change. */
export const scenarioFieldTexts = {
  scenario: { sv: 'Scenariots namn', en: 'Name of the scenario' },
  sort: { sv: 'Vad ändras?', en: 'What is changed?' },
  kind: { sv: 'Placeringsform', en: 'Kind' },
  toKind: { sv: 'Till form', en: 'To kind' },
  from: { sv: 'Från och med', en: 'From' },
  share: { sv: 'Andel, %', en: 'Share, %' },
  days: { sv: 'Antal dygn', en: 'Number of days' },
  perYear: { sv: 'Antal per år', en: 'Number a year' },
  price: { sv: 'Dygnspris, kr', en: 'Price per day, SEK' },
  who: { sv: 'Vem (valfritt)', en: 'Who (optional)' },
  why: { sv: 'Varför (valfritt)', en: 'Why (optional)' },
} as const satisfies Texts;

/** Why a field of a change cannot be used. */
export const scenarioTroubleTexts = {
  blank: { sv: 'Fyll i fältet.', en: 'Fill in the field.' },
  noDate: { sv: 'Skriv ett datum som 2026-07-01.', en: 'Write a date such as 2026-07-01.' },
  noShare: { sv: 'Skriv en andel över 0 och högst 100.', en: 'Write a share above 0 and at most 100.' },
  noPercent: {
    sv: 'Skriv mellan −100 och 100, inte 0. Minus är billigare.',
    en: 'Write between −100 and 100, not 0. Minus is cheaper.',
  },
  noNumber: { sv: 'Skriv ett tal över 0.', en: 'Write a number above 0.' },
  noPrice: { sv: 'Skriv ett pris i kronor, från 0.', en: 'Write a price in kronor, from 0.' },
  sameKind: {
    sv: 'Välj en annan form än den som ändras.',
    en: 'Choose another kind than the one that is changed.',
  },
  shareOrDays: {
    sv: 'Skriv en andel, ett antal dygn eller båda.',
    en: 'Write a share, a number of days or both.',
  },
} as const satisfies Texts;

/** What a kind or an amount that is not there is called. */
export const anyKind: Text = { sv: 'Alla former', en: 'All kinds' };

/** An amount and what it is set against, in one: 2 400 tkr · Budget 2 000 tkr. */
export function besideEachOther(one: ShownAmount, other: ShownAmount, name = ''): ShownAmount {
  const joined = (first: string, second: string): string =>
    `${first} · ${name === '' ? '' : `${name} `}${second}`;
  return { text: joined(one.text, other.text), exact: joined(one.exact, other.exact) };
}

/** From one amount to another, in one: 2 400 tkr – 2 900 tkr. */
export function rangeOf(low: ShownAmount, high: ShownAmount): ShownAmount {
  return { text: `${low.text} – ${high.text}`, exact: `${low.exact} – ${high.exact}` };
}

const partsOfDay = 100;

/** Days in hundredths, with a plus where they are more: in whole days, and as they are where that would be none. */
export function changeInDays(hundredths: number, language: Language): ShownAmount {
  const { number } = formatsOf(language);
  const whole = roundedQuotient(hundredths, partsOfDay);
  const told = (days: number): string =>
    `${hundredths > 0 ? '+' : ''}${number(days)}\u00a0${language === 'sv' ? 'dygn' : 'days'}`;
  const exact = told(hundredths / partsOfDay);
  return { text: whole === 0 ? exact : told(whole), exact };
}

const percent = 100;

/** A share in whole percent; what is nearly none or nearly all is said so. */
export function shareText(share: number, language: Language): string {
  const sign = language === 'sv' ? '\u00a0%' : '%';
  if (share > 0 && share < 1 / percent) return `${language === 'sv' ? 'under' : 'below'} 1${sign}`;
  if (share < 1 && share > 1 - 1 / percent) return `${language === 'sv' ? 'över' : 'above'} 99${sign}`;
  return `${formatsOf(language).number(Math.round(share * percent))}${sign}`;
}

/** Of which days the forecast is. */
export function forecastOf({ asOf, from, to }: Readonly<Record<'asOf' | 'from' | 'to', string>>): Text {
  return {
    sv: `${from} till ${to}, sett den ${asOf}. Beloppen är avrundade var för sig. Peka på ett för att se det på öret.`,
    en: `${from} to ${to}, as seen on ${asOf}. Each amount is rounded by itself. Point at one to see it to the öre.`,
  };
}

/** How much cannot be counted for want of a price. */
export function unpricedDays(days: number): Text {
  const number = (language: Language): string =>
    formatsOf(language).number(Math.round(days * partsOfDay) / partsOfDay);
  return {
    sv: `${number('sv')} dygn saknar pris och kostar inget här.`,
    en: `${number('en')} days lack a price and cost nothing here.`,
  };
}

/** What a press on the button of a scenario is about, for whoever hears the buttons one by one. */
export function aboutScenario(button: Text, name: string): Text {
  return { sv: `${button.sv}: ${name}`, en: `${button.en}: ${name}` };
}

/** Before a scenario is taken away. */
export function removeQuestion(name: string, rows: number): Text {
  return {
    sv: `Ta bort ${name} med ${rows === 1 ? 'en rad' : `${String(rows)} rader`} ur tabellen?`,
    en: `Remove ${name} with ${rows === 1 ? 'one row' : `${String(rows)} rows`} from the table?`,
  };
}

/** A change was written. */
export function scenarioSaved(name: string): Text {
  return { sv: `Ändringen är sparad i ${name}.`, en: `The change is saved in ${name}.` };
}

/** Rows were taken away. */
export function scenarioRemoved(name: string, rows: number): Text {
  return rows === 1
    ? { sv: `En ändring är borttagen ur ${name}.`, en: `A change is removed from ${name}.` }
    : {
        sv: `${String(rows)} ändringar är borttagna ur ${name}.`,
        en: `${String(rows)} changes are removed from ${name}.`,
      };
}
