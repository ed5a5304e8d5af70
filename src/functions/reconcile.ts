import { reconcileListWords } from '../text/reconcileWords';
import { option } from './arguments/parameter';
import { orBlank } from './arguments/reader';
import { word } from './arguments/word';
import { isLocated } from './cell';
import { defineFunction } from './defineFunction';
import { reconcileExamples } from './examples/reconcileExamples';
import { asOf } from './parameters';
import { accrualList } from './reconcile/accrualList';
import { type ReconcileCall, reconcileCall } from './reconcile/reconcileCall';
import { reconcileRows } from './reconcile/reconcileRows';
import { reconcileSummary } from './reconcile/reconcileSummary';
import { unmappedList } from './reconcile/unmappedList';
import {
  furtherTablesAbout,
  furtherTablesOf,
  ledger,
  neededFrom,
  neededTo,
  placements,
  prices,
  usualDayRule,
} from './reportParameters';
import { wholeNumber } from './tables/tableNumbers';
import type { FunctionResult } from './cell';
import type { ReconcileList } from '../text/reconcileWords';

const from = {
  ...neededFrom,
  about: {
    sv: 'Första dagen. Månader jämförs hela: från och med den som dagen ligger i.',
    en: 'First day. Months are compared whole: from the one that the day lies in.',
  },
};

const to = {
  ...neededTo,
  about: {
    sv: 'Sista dagen. Månader jämförs hela: till och med den som dagen ligger i.',
    en: 'Last day. Months are compared whole: through the one that the day lies in.',
  },
};

const list = option({
  swedishName: 'lista',
  about: {
    sv: 'rader (förvalt): allt, rad för rad. periodiseringar: det som väntar på faktura. sammandrag: antal och kronor per bedömning. omappade: bokningar som ingen rad i Kontomappning passar.',
    en: 'rows (default): everything, row by row. accruals: what waits for an invoice. summary: count and kronor by finding. unmapped: bookings that no row of AccountMapping fits.',
  },
  reader: word(reconcileListWords, 'rows'),
});

/** How long after its end a month may lack invoices before that is a difference. */
const usualWaitingDays = 45;

const waitingDays = option({
  swedishName: 'väntedagar',
  about: {
    sv: 'Så många dagar efter månadens slut får fakturan dröja innan den räknas som ej bokförd. Utelämnad: 45.',
    en: 'For so many days after the end of the month an invoice may be late before it counts as not booked. Left out: 45.',
  },
  reader: orBlank<number, number>(wholeNumber(0), usualWaitingDays),
});

const furtherTables = {
  sv: 'En tabell till med rubrikraden, i vilken ordning som helst: Former, Avgifter, Frånvaro, Tillägg eller Kontomappning.',
  en: 'A further table with its header row, in any order: Kinds, Contributions, Absences, AddOns or AccountMapping.',
};

const listings: Readonly<Record<ReconcileList, (call: ReconcileCall) => FunctionResult>> = {
  rows: reconcileRows,
  accruals: accrualList,
  summary: reconcileSummary,
  unmapped: unmappedList,
};

/** RECONCILE: what was booked for placements against what they are expected to cost. */
export const reconcile = defineFunction({
  id: 'RECONCILE',
  about: {
    sv: 'Stämmer av bokföringen mot placeringslistan: väntad och bokförd kostnad per placering och månad, vad skillnaden är och varför. Momsen dras av där formen bokförs netto. Allt som inte kan räknas står på egna rader.',
    en: 'Reconciles the ledger with the list of placements: expected and booked cost by placement and month, what the difference is and why. Net of VAT where the kind is booked net. What cannot be counted has rows of its own.',
  },
  parameters: {
    placements,
    prices,
    ledger,
    from,
    to,
    asOf,
    dayRule: usualDayRule,
    list,
    waitingDays,
    ...furtherTablesAbout(furtherTables),
  },
  problems: ['windowEndsBeforeItStarts', 'missingTable', 'tooLarge'],
  examples: reconcileExamples,
  compute: ({ placements, prices, ledger, from, to, asOf, dayRule, list, waitingDays, ...further }) => {
    const tables = { placements, prices, ledger, further: furtherTablesOf(further) };
    const call = reconcileCall(tables, { from, to, asOf, dayRule, waitingDays });
    return isLocated(call) ? [[call]] : listings[list](call);
  },
});
