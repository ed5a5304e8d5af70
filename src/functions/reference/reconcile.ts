import { reconcile as computed } from '../reconcile';
import { describeFunction } from './describeFunction';
import { reconcileExamples } from '../examples/reconcileExamples';
import { asOf } from './parameterTexts';
import { furtherTablesAbout, ledger, placements, prices, usualDayRule } from './reportParameterTexts';

const furtherTables = {
  sv: 'En tabell till med rubrikraden, i vilken ordning som helst: Former, Avgifter, Frånvaro, Tillägg eller Kontomappning.',
  en: 'A further table with its header row, in any order: Kinds, Contributions, Absences, AddOns or AccountMapping.',
};

/** What people read about RECONCILE. */
export const reconcile = describeFunction(computed, {
  about: {
    sv: 'Stämmer av bokföringen mot placeringslistan: väntad och bokförd kostnad per placering och månad, vad skillnaden är och varför. Momsen dras av där formen bokförs netto. Allt som inte kan räknas står på egna rader.',
    en: 'Reconciles the ledger with the list of placements: expected and booked cost by placement and month, what the difference is and why. Net of VAT where the kind is booked net. What cannot be counted has rows of its own.',
  },
  parameters: {
    placements,
    prices,
    ledger,
    from: {
      sv: 'Första dagen. Månader jämförs hela: från och med den som dagen ligger i.',
      en: 'First day. Months are compared whole: from the one that the day lies in.',
    },
    to: {
      sv: 'Sista dagen. Månader jämförs hela: till och med den som dagen ligger i.',
      en: 'Last day. Months are compared whole: through the one that the day lies in.',
    },
    asOf,
    dayRule: usualDayRule,
    list: {
      sv: 'rader (förvalt): allt, rad för rad. periodiseringar: det som väntar på faktura. uppbokning: dess summa per ansvar och konto. sammandrag: antal och kronor per bedömning. omappade: bokningar som ingen rad i Kontomappning passar.',
      en: 'rows (default): everything, row by row. accruals: what waits for an invoice. voucher: its sum by cost centre and account. summary: count and kronor by finding. unmapped: bookings that no row of AccountMapping fits.',
    },
    waitingDays: {
      sv: 'Så många dagar efter månadens slut får fakturan dröja innan den räknas som ej bokförd. Utelämnad: 45.',
      en: 'For so many days after the end of the month an invoice may be late before it counts as not booked. Left out: 45.',
    },
    ...furtherTablesAbout(furtherTables),
  },
  problems: ['windowEndsBeforeItStarts', 'missingTable', 'tooLarge', 'notFetched'],
  examples: reconcileExamples,
});
