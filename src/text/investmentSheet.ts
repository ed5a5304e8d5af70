import type { Texts } from './pane';

/** What becomes of placements. */
export const effectWayTexts = {
  avoided: { sv: 'undviks', en: 'avoided' },
  shortened: { sv: 'förkortas', en: 'shortened' },
  steppedDown: { sv: 'trappas ned', en: 'stepped down' },
} as const satisfies Texts;

/** Whose costs become lower. */
export const gainerTexts = {
  municipality: { sv: 'Kommunen', en: 'The municipality' },
  region: { sv: 'Regionen', en: 'The region' },
  state: { sv: 'Staten', en: 'The state' },
} as const satisfies Texts;

/** How much is expected. */
export const levelTexts = {
  low: { sv: 'låg', en: 'low' },
  base: { sv: 'bas', en: 'base' },
  high: { sv: 'hög', en: 'high' },
} as const satisfies Texts;

/** The sheet of an investment. */
export const investmentTexts = {
  sheet: { sv: 'Investering', en: 'Investment' },
  about: {
    sv: 'När en satsning är återbetald, och vad den är värd. Effekten är ett antagande; vad som har hänt visas på bladet Satsningens utfall.',
    en: 'When an investment is paid back, and what it is worth. The effect is an assumption; what has happened is shown on the sheet Investment outcome.',
  },
  sign: {
    sv: 'Effekt är sparade kronor. Netto är effekt − kostnad: plus när satsningen har sparat mer än den kostat.',
    en: 'Effect is kronor saved. Net is effect − cost: plus when the investment has saved more than it cost.',
  },
  own: {
    sv: 'Bara kommunens egen effekt räknas mot kostnaden: det som regionen eller staten sparar betalar ingen kommunal budget.',
    en: 'Only the municipality’s own effect counts against the cost: what the region or the state saves pays no municipal budget.',
  },
  inputs: { sv: 'Förutsättningar', en: 'Conditions' },
  what: { sv: 'Satsningen', en: 'The investment' },
  yearlyCost: { sv: 'Kostnad per helår, kr', en: 'Cost in a full year, kr' },
  yearlyCostNote: { sv: 'Kan ändras år för år nedan.', en: 'Can be changed year by year below.' },
  firstYear: { sv: 'Första år', en: 'First year' },
  discountRate: { sv: 'Kalkylränta', en: 'Discount rate' },
  discountNote: {
    sv: 'För nuvärdet. Det första året diskonteras inte. Återbetalningen är alltid odiskonterad.',
    en: 'For the present value. The first year is not discounted. The payback is always undiscounted.',
  },
  note: { sv: 'Källa eller anmärkning', en: 'Source or remark' },
  outcome: { sv: 'Betalar den sig?', en: 'Does it pay?' },
  paidBack: { sv: 'Återbetald efter, år (odiskonterat)', en: 'Paid back after, years (undiscounted)' },
  paidBackIn: { sv: 'Återbetald', en: 'Paid back in' },
  month: { sv: ', månad ', en: ', month ' },
  never: { sv: 'inte på dessa år', en: 'not in these years' },
  sum: { sv: 'Netto över åren, odiskonterat, kr', en: 'Net over the years, undiscounted, kr' },
  npv: { sv: 'Nettonuvärde vid kalkylräntan, kr', en: 'Net present value at the rate, kr' },
  npvAt: { sv: 'Nettonuvärde, kr, vid', en: 'Net present value, kr, at' },
  ratio: {
    sv: 'Kvot: effekt per satsad krona (nuvärde)',
    en: 'Ratio: effect per krona spent (present value)',
  },
  breakEvenShare: {
    sv: 'Andel av effekten som krävs (nuvärde)',
    en: 'Share of the effect needed (present value)',
  },
  neededEffect: {
    sv: 'Effekt per helår som krävs på dessa år, kr',
    en: 'Effect in a full year needed in these years, kr',
  },
  years: { sv: 'År för år', en: 'Year by year' },
  yearsNote: {
    sv: 'Infasning: hur stor del av effekten som är på plats det året. Effekten är kommunens.',
    en: 'Ramp-up: how much of the effect is in place in that year. The effect is the municipality’s.',
  },
  accumulated: { sv: 'Ackumulerat netto, kr', en: 'Accumulated net, kr' },
  accumulatedChart: {
    sv: 'Ackumulerat netto, kr: återbetald där linjen korsar 0',
    en: 'Accumulated net, kr: paid back where a line crosses 0',
  },
  cost: { sv: 'Kostnad, kr', en: 'Cost, kr' },
  effect: { sv: 'Effekt, kr', en: 'Effect, kr' },
  rampUp: { sv: 'Infasning', en: 'Ramp-up' },
  effects: { sv: 'Antagen effekt', en: 'Assumed effect' },
  effectsNote: {
    sv: 'Effekt per helår = placeringar × dygn × (pris från − pris till − ersättning) × (1 − andel ändå). Skriv låg, bas och hög: ett enda barn på SiS kan vara hela effekten.',
    en: 'Effect in a full year = placements × days × (price from − price to − substitute) × (1 − share anyway). Write low, base and high: a single child at SiS can be the whole effect.',
  },
  from: { sv: 'Form', en: 'Kind' },
  to: { sv: 'I stället', en: 'Instead' },
  way: { sv: 'Placeringar som', en: 'Placements that are' },
  gainer: { sv: 'Vem vinner', en: 'Who gains' },
  whoGains: { sv: 'Vem vinner?', en: 'Who gains?' },
  placements: { sv: 'Placeringar per helår', en: 'Placements in a full year' },
  days: { sv: 'Dygn per placering', en: 'Days a placement' },
  priceFrom: { sv: 'Pris från, kr per dygn', en: 'Price from, kr a day' },
  priceTo: { sv: 'Pris till, kr per dygn', en: 'Price to, kr a day' },
  substitute: { sv: 'Ersättning, kr per dygn', en: 'Substitute, kr a day' },
  shareAnyway: { sv: 'Andel som skett ändå', en: 'Share that would happen anyway' },
  perPlacement: { sv: 'Sparat per placering, kr', en: 'Saved a placement, kr' },
  perYear: { sv: 'Effekt per helår, kr', en: 'Effect in a full year, kr' },
  source: { sv: 'Prisernas källa', en: 'Source of the prices' },
  gains: { sv: 'Vem vinner', en: 'Who gains' },
  gainsNote: {
    sv: 'Per helår när allt är på plats, och bas över alla år med infasningen.',
    en: 'In a full year with all in place, and base over all years with the ramp-up.',
  },
  overYears: { sv: 'Alla år, bas, kr', en: 'All years, base, kr' },
} as const satisfies Texts;
