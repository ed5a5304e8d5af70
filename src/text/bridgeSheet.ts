import type { Text } from './language';
import type { Texts } from './pane';

/** What stands on the sheet of the bridge, apart from what functions answer. */
export const bridgeSheetTexts = {
  sheetName: { sv: 'Bro', en: 'Bridge' },
  sheetAbout: {
    sv: 'Varför kostnaden blev en annan än budgeten: volym, mix och pris per form, med vattenfall.',
    en: 'Why the cost became another than the budget: volume, mix and price by kind, with a waterfall.',
  },
  title: { sv: 'Bro från budget till utfall', en: 'Bridge from budget to actual' },
  level: { sv: 'Nivå: form, grupp, utförare, ansvar', en: 'Level: kind, group, provider, unit' },
  signs: {
    sv: 'Plus är dyrare än budget, minus billigare. Avvikelse = budget − utfall: minus är underskott.',
    en: 'Plus is dearer than budget, minus cheaper. Variance = budget − actual: minus is a deficit.',
  },
  waterfall: { sv: 'Från budget till utfall', en: 'From budget to actual' },
  changes: { sv: 'Bara förändringarna', en: 'The changes only' },
  level0: { sv: 'Budget och utfall', en: 'Budget and actual' },
  level0Below: { sv: 'Budget och utfall, under noll', en: 'Budget and actual, below zero' },
  sum: { sv: 'Summa', en: 'Sum' },
  sumBelow: { sv: 'Summa, under noll', en: 'Sum, below zero' },
  chart: { sv: 'Från budget till utfall, tusen kronor', en: 'From budget to actual, thousands of kronor' },
  changesChart: {
    sv: 'Bara förändringarna, tusen kronor (plus = dyrare)',
    en: 'The changes only, thousands of kronor (plus = dearer)',
  },
  kinds: {
    sv: 'Bron per form, grupp, utförare eller ansvar',
    en: 'The bridge by kind, group, provider or unit',
  },
  others: { sv: 'Övriga', en: 'Others' },
  bridge: { sv: 'Hela bron ur BRIDGE', en: 'The whole bridge from BRIDGE' },
  outcome: { sv: 'Utfallet ur SUMMARY', en: 'The outcome from SUMMARY' },
  facts: { sv: 'Om bron', en: 'About the bridge' },
  closes: {
    sv: 'Bron går ihop, kronor (ska vara 0)',
    en: 'The bridge adds up, kronor (should be 0)',
  },
  waterfallCloses: {
    sv: 'Vattenfallet går ihop, kronor (ska vara 0)',
    en: 'The waterfall adds up, kronor (should be 0)',
  },
  count: { sv: 'Delar i bron', en: 'Parts of the bridge' },
  allShown: { sv: 'Alla visas var för sig.', en: 'Each is shown by itself.' },
  gathered: {
    sv: ' ryms inte var för sig och står under Övriga. Hela bron står längre ned.',
    en: ' have no room of their own and stand under Others. The whole bridge stands below.',
  },
  cost: { sv: 'Kostnaden är', en: 'The cost is' },
  byLedger: { sv: 'bokföringens', en: 'that of the ledger' },
  byList: { sv: 'listans, utan bokföring', en: 'that of the list, without ledger' },
  lastBooked: { sv: 'Bokfört till och med', en: 'Booked through' },
  nothingBooked: { sv: 'inget i perioden', en: 'nothing in the period' },
} as const satisfies Texts;

/** The steps of the waterfall, from left to right, and the sum of its changes. */
export const waterfallStepWords = {
  budget: { sv: 'Budget', en: 'Budget' },
  volume: { sv: 'Volym', en: 'Volume' },
  mix: { sv: 'Mix', en: 'Mix' },
  price: { sv: 'Pris', en: 'Price' },
  newKind: { sv: 'Nya former', en: 'New kinds' },
  withoutDays: { sv: 'Utan dygn', en: 'Without days' },
  unexplained: { sv: 'Ej förklarat av listan', en: 'Not explained by the list' },
  actual: { sv: 'Utfall', en: 'Actual' },
  change: { sv: 'Summa', en: 'Sum' },
} as const satisfies Readonly<Record<string, Text>>;
