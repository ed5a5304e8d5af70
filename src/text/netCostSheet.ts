import type { Texts } from './pane';

/** The sheet of the net-cost deviation. */
export const netCostTexts = {
  sheet: { sv: 'Nettokostnad', en: 'Net cost' },
  about: {
    sv: 'Hur långt kommunens nettokostnad för individ- och familjeomsorg ligger från referenskostnaden. Säger inget om budget eller kvalitet.',
    en: 'How far the municipality’s net cost of individual and family services lies from the reference cost. Says nothing of budget or quality.',
  },
  signOfDeviation: {
    sv: 'Nettokostnadsavvikelse = nettokostnad − referenskostnad: plus är dyrare än väntat.',
    en: 'Net-cost deviation = net cost − reference cost: plus is dearer than expected.',
  },
  signOfBudget: {
    sv: 'Budgetavvikelse = budget − utfall: minus är underskott. De två måtten mäter olika saker och läggs aldrig ihop.',
    en: 'Budget variance = budget − actual: minus is a deficit. The two measure different things and are never added up.',
  },
  seriesBreak: {
    sv: 'Seriebrott mellan 2018 och 2019: referenskostnaden räknas efter en annan modell från 2019, så åren på var sin sida kan inte jämföras.',
    en: 'Break between 2018 and 2019: the reference cost follows another model from 2019 on, so the years on each side cannot be compared.',
  },
  inputs: { sv: 'Kommunen', en: 'The municipality' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  code: { sv: 'Kommunkod', en: 'Code' },
  firstYear: { sv: 'Första år', en: 'First year' },
  fetched: { sv: 'Hämtat', en: 'Fetched on' },
  fetchedNote: {
    sv: 'Dagen då siffrorna hämtades: de ändras i efterhand utan att det sägs.',
    en: 'The day on which the figures were fetched: they are revised without notice.',
  },
  pasted: { sv: 'Inklistrade nyckeltal', en: 'Pasted figures' },
  source: {
    sv: 'Källa: Kolada. Nettokostnad IFO N30005, referenskostnad IFO N30007. Klistra in ett år per rad.',
    en: 'Källa: Kolada. Net cost N30005, reference cost N30007. Paste one year in each row.',
  },
  net: { sv: 'Nettokostnad, kr/inv', en: 'Net cost, kr per inhabitant' },
  reference: { sv: 'Referenskostnad, kr/inv', en: 'Reference cost, kr per inhabitant' },
  inhabitants: { sv: 'Invånare', en: 'Inhabitants' },
  number: { sv: 'År', en: 'Year' },
  worked: { sv: 'Avvikelse, egen beräkning', en: 'Deviation, own calculation' },
  workedNote: {
    sv: 'Räknat på bladet ur siffrorna ovan: Kolada är inte källa till beräkningen. Procent av referenskostnaden.',
    en: 'Worked out on this sheet from the figures above: Kolada is no source of the calculation. Percent of the reference cost.',
  },
  shareBefore: { sv: 'Avvikelse, % (t.o.m. 2018)', en: 'Deviation, % (through 2018)' },
  shareSince: { sv: 'Avvikelse, % (fr.o.m. 2019)', en: 'Deviation, % (from 2019)' },
  perInhabitant: { sv: 'Avvikelse, kr/inv', en: 'Deviation, kr per inhabitant' },
  millions: { sv: 'Avvikelse, mnkr', en: 'Deviation, million kr' },
  model: { sv: 'Modell', en: 'Model' },
  older: { sv: 'äldre, t.o.m. 2018', en: 'older, through 2018' },
  newer: { sv: 'nuvarande, fr.o.m. 2019', en: 'present, from 2019' },
  remark: { sv: 'Att rätta', en: 'To correct' },
  isText: { sv: 'är inget tal, så det räknas inte.', en: 'is no number, so that it is not counted.' },
  chart: {
    sv: 'Nettokostnadsavvikelse, %, med seriebrott 2018/2019 (egen beräkning)',
    en: 'Net-cost deviation, %, with the break 2018/2019 (own calculation)',
  },
  own: { sv: 'Kommunens egna siffror bredvid', en: 'The municipality’s own figures beside' },
  ownNote: {
    sv: 'Dygn × pris är vad placeringarna kostar. Avståndet i dygn är avvikelsen / snittpriset: så många dygn färre hade tagit bort den.',
    en: 'Days × price is what placements cost. The distance in days is the deviation / the average price: so many days fewer would have removed it.',
  },
  distance: {
    sv: 'Nettokostnads-avvikelse, mnkr (plus = dyrare)',
    en: 'Net-cost deviation, million kr (plus = dearer)',
  },
  budget: {
    sv: 'Budgetavvikelse, mnkr (minus = underskott)',
    en: 'Budget variance, million kr (minus = deficit)',
  },
  days: { sv: 'Egna dygn', en: 'Own days' },
  price: { sv: 'Snittpris, kr per dygn', en: 'Average price, kr a day' },
  cost: { sv: 'Dygn × pris, mnkr', en: 'Days × price, million kr' },
  share: { sv: 'Del av nettokostnaden', en: 'Share of the net cost' },
  distanceDays: { sv: 'Avståndet i dygn', en: 'The distance in days' },
} as const satisfies Texts;
