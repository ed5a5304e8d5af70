import { type ReconcileList, reconcileListWords } from '../text/reconcileWords';
import { option } from './arguments/parameter';
import { orBlank } from './arguments/reader';
import { word } from './arguments/word';
import { type FunctionResult, isLocated } from './cell';
import { defineFunction } from './defineFunction';
import { asOf } from './parameters';
import { accrualList } from './reconcile/accrualList';
import { type ReconcileCall, reconcileCall } from './reconcile/reconcileCall';
import { reconcileRows } from './reconcile/reconcileRows';
import { reconcileSummary } from './reconcile/reconcileSummary';
import { unmappedList } from './reconcile/unmappedList';
import { voucherList } from './reconcile/voucherList';
import {
  furtherTableParameters,
  furtherTablesOf,
  ledger,
  neededFrom,
  neededTo,
  placements,
  prices,
  usualDayRule,
} from './reportParameters';
import { wholeNumber } from './tables/tableNumbers';

const list = option({
  swedishName: 'lista',
  reader: word(reconcileListWords, 'rows'),
});

/** How long after its end a month may lack invoices before that is a difference. */
const usualWaitingDays = 45;

const waitingDays = option({
  swedishName: 'väntedagar',
  reader: orBlank<number, number>(wholeNumber(0), usualWaitingDays),
});

/** What is asked for beside the tables and the dates. */
export const reconcileWishes = { list, waitingDays };

const listings: Readonly<Record<ReconcileList, (call: ReconcileCall) => FunctionResult>> = {
  rows: reconcileRows,
  accruals: accrualList,
  voucher: voucherList,
  summary: reconcileSummary,
  unmapped: unmappedList,
};

/** RECONCILE: what was booked for placements against what they are expected to cost. */
export const reconcile = defineFunction({
  id: 'RECONCILE',
  parameters: {
    placements,
    prices,
    ledger,
    from: neededFrom,
    to: neededTo,
    asOf,
    dayRule: usualDayRule,
    ...reconcileWishes,
    ...furtherTableParameters,
  },
  compute: ({ placements, prices, ledger, from, to, asOf, dayRule, list, waitingDays, ...further }) => {
    const tables = { placements, prices, ledger, further: furtherTablesOf(further) };
    const call = reconcileCall(tables, { from, to, asOf, dayRule, waitingDays });
    return isLocated(call) ? [[call]] : listings[list](call);
  },
});
