import type { Texts } from './pane';

/** Sentences on the sheets of the forecast and of its track record, some of them in parts between which figures stand. */
export const forecastSentences = {
  method: {
    sv: 'Prognosen är det som redan kostat, det som pågående placeringar väntas kosta, nya placeringar i samma takt som hittills och det som ni själva vet (Justeringar).',
    en: 'The forecast is what has been paid, what open placements are expected to cost, new placements at the same pace as so far, and what you know yourselves (Adjustments).',
  },
  knownThrough: { sv: 'Bara det som var känt ', en: 'Only what was known on ' },
  isUsed: { sv: ' används, för året ', en: ' is used, for the year ' },
  noLedger: {
    sv: 'Ingen bokföring finns (Utfall och Kontomappning): allt hittills är listans dygn till listans priser.',
    en: 'There is no ledger (Actuals and AccountMapping): all so far is the days of the list at its prices.',
  },
  noneClosed: {
    sv: 'Ingen månad är stängd: allt hittills är listans dygn till listans priser. Skriv den sista stängda dagen i tabellen Prognosval (skapas under Börja i panelen), vid Stängt till och med.',
    en: 'No month is closed: all so far is the days of the list at its prices. Write the last closed day in the table ForecastOptions (created under Start in the pane), at Closed through.',
  },
  closed: { sv: 'Till och med ', en: 'Through ' },
  isBooked: {
    sv: ' är kostnaden den bokförda; därefter är den listans dygn till listans priser.',
    en: ' the cost is what is booked; after it, the days of the list at its prices.',
  },
  historyFrom: { sv: 'Listan är fullständig från ', en: 'The list is complete from ' },
  windowFrom: {
    sv: '. Längder och priser är lärda av de placeringar som pågått från ',
    en: '. Lengths and prices are learnt from the placements that were there from ',
  },
  arrivalsOf: {
    sv: '; takten för nya är de senaste 365 dagarnas.',
    en: '; the pace of new ones is that of the last 365 days.',
  },
  tooLittle: {
    sv: 'Historiken i listan är för kort för en helårsprognos: det behövs 365 dagar och tio nya placeringar. Det som redan kostat och det som pågår visas ändå. Är listan fullständig längre bakåt: skriv dagen i tabellen Prognosval (skapas under Börja i panelen), vid Historik från.',
    en: 'The history in the list is too short for a full-year forecast: it takes 365 days and ten new placements. What has been paid and what goes on is shown all the same. If the list is complete further back, write the day in the table ForecastOptions (created under Start in the pane), at History from.',
  },
  failed: {
    sv: 'Prognosen kunde inte räknas. Felet står vid cellen ',
    en: 'The forecast could not be calculated. The error is told at the cell ',
  },
  moreNames: { sv: ' till finns i underlaget till höger.', en: ' more are told in the basis to the right.' },
  simulated: { sv: 'Låg och Hög är lästa ur ', en: 'Low and High are read from ' },
  fromSeed: { sv: ' simulerade år (slumpfrö ', en: ' simulated years (seed ' },
  oneInTen: {
    sv: '): ett av tio blev billigare än Låg, ett av tio dyrare än Hög.',
    en: '): one in ten became cheaper than Low, one in ten dearer than High.',
  },
  dearest: {
    sv: 'En placering till av den dyraste formen, ',
    en: 'One more placement of the dearest kind, ',
  },
  wouldCost: {
    sv: ', som börjar nästa dag väntas kosta ',
    en: ', which begins the next day, is expected to cost ',
  },
  restOfYear: { sv: ' tkr under resten av året.', en: ' thousand SEK in the rest of the year.' },
  noPriceList: {
    sv: 'Det finns ingen prislista: placeringarnas egna priser gäller året ut.',
    en: 'There is no price list: the prices of the placements hold for the rest of the year.',
  },
  noPricesAhead: {
    sv: 'Inget pris i prislistan börjar gälla senare under året: dagens priser används så länge de gäller.',
    en: 'No price of the list begins later in the year: the prices of today are used as long as they are valid.',
  },
  pricesAhead: {
    sv: ' priser i prislistan börjar gälla senare under året, det sista från ',
    en: ' prices of the list begin later in the year, the last of them on ',
  },
  unpriced: {
    sv: ' dygn saknar pris och kostar inget i prognosen.',
    en: ' days lack a price and cost nothing in the forecast.',
  },
  allPriced: { sv: 'Alla dygn har ett pris.', en: 'All days have a price.' },
  noBudget: {
    sv: 'Det finns ingen budget i arbetsboken: prognosen jämförs inte med något.',
    en: 'There is no budget in the workbook: the forecast is not compared with anything.',
  },
  hasBudget: {
    sv: 'Budgeten är tabellen Budget för samma dagar. Avvikelse = budget − helår.',
    en: 'The budget is the table Budget for the same days. Variance = budget − full year.',
  },
  hasIncome: {
    sv: 'Ersättningen från staten är intäkt: den står för sig till och med avstämningsdatumet, dras aldrig av från kostnaden och prognostiseras inte framåt.',
    en: 'The reimbursement from the state is income: it stands by itself through the as-of date, is never taken off the cost, and is not forecast ahead.',
  },
  noIncome: {
    sv: 'Ersättning från staten är inte med. Den får egna rader på ett nytt blad när tabellerna Personer och Ersättningsbelopp finns.',
    en: 'Reimbursement from the state is not included. It has lines of its own on a new sheet where the tables Persons and ReimbursementRates are.',
  },
  lag: {
    sv: 'Placeringar registreras i median så här många dagar efter sin första dag: ',
    en: 'Placements are registered a median of so many days after their first day: ',
  },
  lagNotKnown: {
    sv: 'Hur länge registreringen släpar är inte känt. Placeringar som ännu inte står i listan är inte med.',
    en: 'How late placements are registered is not known. Placements that the list does not have yet are not in it.',
  },
  lagMeans: {
    sv: '. De som börjat men inte står i listan än är inte med.',
    en: '. Those who have begun but are not in the list yet are not in it.',
  },
  trend: {
    sv: 'Prognosen kan inte veta att något ändras: ett beslut eller en ny trend skrivs i Justeringar.',
    en: 'The forecast cannot know that something changes: a decision or a new trend is written in Adjustments.',
  },
} as const satisfies Texts;
