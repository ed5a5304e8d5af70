import type { Texts } from './pane';
import { headingTexts } from './reportSheet';

/** What stands on the sheet of variances, apart from what functions answer. */
export const varianceTexts = {
  sheetName: { sv: 'Avvikelse', en: 'Variance' },
  sheetAbout: {
    sv: 'Budget, utfall och avvikelse per form, månad, ansvar och verksamhet, och hur länge budgeten räcker.',
    en: 'Budget, actual and variance by kind, month, cost centre and activity, and how long the budget lasts.',
  },
  title: { sv: 'Avvikelse mot budget', en: 'Variance from the budget' },
  yearFrom: { sv: 'Ackumulerat, från', en: 'Accumulated, from' },
  yearTo: { sv: 'Budgetåret, till', en: 'The budget year, to' },
  byKind: { sv: 'Budget och utfall per form', en: 'Budget and actual by kind' },
  kind: { sv: 'Placeringsform', en: 'Kind' },
  budget: { sv: 'Budget perioden', en: 'Budget of the period' },
  actual: { sv: 'Utfall perioden', en: 'Actual of the period' },
  variance: { sv: 'Avvikelse (minus = underskott)', en: 'Variance (minus = deficit)' },
  percent: { sv: 'Avvikelse %', en: 'Variance %' },
  accumulatedBudget: { sv: 'Budget ackumulerat', en: 'Budget accumulated' },
  accumulatedActual: { sv: 'Utfall ackumulerat', en: 'Actual accumulated' },
  fullYear: { sv: 'Budget helår', en: 'Budget full year' },
  lastYear: { sv: 'Utfall samma period i fjol', en: 'Actual same period last year' },
  booked: { sv: 'Bokfört ackumulerat', en: 'Booked accumulated' },
  unexplained: {
    sv: 'Ej förklarat av listan (bokfört minus utfall)',
    en: 'Not explained by the list (booked minus actual)',
  },
  actualIs: {
    sv: 'Utfall är listans dygn till listans priser.',
    en: 'Actual is the days of the list at its prices.',
  },
  unknownIs: {
    sv: 'Okänd form: också budget utan form, eller med en form som inte står i Former.',
    en: 'Unknown kind: also budget without a kind, or of a kind that is not in Kinds.',
  },
  percentIs: {
    sv: '– = det finns ingen budget att räkna procent av.',
    en: '– = there is no budget to take a per cent of.',
  },
  partIs: {
    sv: 'En budgetmånad som perioden skär räknas per dygn.',
    en: 'A budget month that the period cuts is counted by days.',
  },
  bookedIs: {
    sv: 'Bokfört, där Utfall och Kontomappning finns: allt som är bokfört i perioden, oavsett när vården gavs. Bladet Avstämning säger vad som väntar på faktura.',
    en: 'Booked, where there are Actuals and AccountMapping: all that is booked in the period, whenever the care was given. The sheet Reconciliation says what waits for an invoice.',
  },
  byMonth: { sv: 'Budget och utfall per månad', en: 'Budget and actual by month' },
  monthBudget: { sv: 'Budget', en: 'Budget' },
  monthKnown: { sv: 'varav t.o.m. avstämning', en: 'of which through the as-of date' },
  monthActual: { sv: 'Utfall', en: 'Actual' },
  accumulated: { sv: 'Ackumulerat', en: 'Accumulated' },
  sum: { sv: 'Summa', en: 'Total' },
  chart: {
    sv: 'Ackumulerat utfall mot budget, kronor',
    en: 'Accumulated actual against budget, kronor',
  },
  byUnit: { sv: 'Perioden per ansvar och verksamhet', en: 'The period by cost centre and activity' },
  otherUnits: { sv: 'Övriga', en: 'Other' },
  otherActivities: { sv: 'Övriga', en: 'Other' },
  runway: { sv: 'Hur länge räcker budgeten?', en: 'How long does the budget last?' },
  remaining: { sv: 'Kvar av årets budget', en: 'Left of the budget' },
  averagePrice: { sv: 'Snittpris per dygn, kr', en: 'Average price per day, SEK' },
  placedEnd: { sv: 'Placerade vid avstämning', en: 'Placed at the as-of date' },
  costPerDay: { sv: 'Kostnad per dag i nuvarande takt, kr', en: 'Cost per day at the present run, SEK' },
  daysLeft: { sv: 'Vårddygn kvar till snittpris', en: 'Care days left at the average price' },
  datesLeft: { sv: 'Dagar kvar i nuvarande takt', en: 'Days left at the present run' },
  lastDay: { sv: 'Räcker t.o.m.', en: 'Lasts through' },
  yearEnd: {
    sv: 'Kvar vid årets slut i nuvarande takt (minus = underskott)',
    en: 'Left at the end of the year at the present run (minus = deficit)',
  },
  runIs: {
    sv: 'Nuvarande takt: de som är placerade vid avstämningen till snittpris. Former utan dygn: utfallet hittills, per dag. – = det går inte att säga.',
    en: 'The present run: those who are placed at the as-of date at the average price. Kinds without days: the actual so far, by the day. – = nobody can say.',
  },
  listPeriod: { sv: 'Underlag: perioden enligt listan', en: 'Basis: the period by the list' },
  listYear: { sv: 'Underlag: ackumulerat enligt listan', en: 'Basis: accumulated by the list' },
  listLastYear: {
    sv: 'Underlag: samma period i fjol enligt listan',
    en: 'Basis: the same period last year by the list',
  },
  listMonths: { sv: 'Underlag: månader enligt listan', en: 'Basis: months by the list' },
  listUnits: {
    sv: 'Underlag: ansvar och verksamhet enligt listan',
    en: 'Basis: cost centre and activity by the list',
  },
  ledger: { sv: 'Underlag: bokfört per form', en: 'Basis: booked by kind' },
  noBookings: {
    sv: 'Inga bokföringar i Utfall, eller ingen Kontomappning',
    en: 'No bookings in Actuals, or no AccountMapping',
  },
  budgetNoMonth: {
    sv: 'Budget utan läsbar månad, kr (ska vara 0)',
    en: 'Budget without a readable month, SEK (should be 0)',
  },
  monthsAgree: {
    sv: 'Månadernas budget minus helårets, kr (ska vara 0)',
    en: 'Budget of the months minus the full year, SEK (should be 0)',
  },
  income: {
    sv: 'Väntad statlig ersättning, budgetåret (egen rad, räknas inte in i avvikelsen)',
    en: 'Expected state reimbursement, the budget year (a line of its own, part of no variance)',
  },
  incomeAbout: {
    sv: 'Intäkt, kronor: intjänat till och med sista dagen som räknas. Väntas utbetalt så många dagar efter månadens slut, eller efter kvartalets för det som söks och för schablon som betalas per kvartal.',
    en: 'Income, kronor: earned through the last day that counts. Due so many days after the end of the month, or of the quarter for what is claimed and for flat rates paid by the quarter.',
  },
} as const satisfies Texts;

/** What the blocks of the sheet are called, from above. */
export const varianceBlockNames = {
  heading: headingTexts.about,
  byKind: varianceTexts.byKind,
  byMonth: varianceTexts.byMonth,
  byUnit: varianceTexts.byUnit,
  runway: varianceTexts.runway,
  income: varianceTexts.income,
  listPeriod: varianceTexts.listPeriod,
  listYear: varianceTexts.listYear,
  listLastYear: varianceTexts.listLastYear,
  listMonths: varianceTexts.listMonths,
  listUnits: varianceTexts.listUnits,
  ledger: varianceTexts.ledger,
} as const satisfies Texts;
