import { accountMapping } from '../../tables/accountMapping';
import { ledger } from '../../tables/ledger';
import {
  type ReconcileList,
  reconcileHeaders,
  reconcileListWords,
  rowClasses,
  rowClassWords,
} from '../../text/reconcileWords';
import { reconciliationTexts } from '../../text/reconciliationSheet';
import { quoted } from '../cells';
import { type ReconciliationInput, reconciliationInput, type ReconciliationOrder } from './order';

/** Days that RECONCILE waits for an invoice where it is told nothing else. */
export const usualWaitingDays = 45;

/** A list of RECONCILE, as a formula without its sign of equality. All lists of a sheet are of one and the same reconciliation. */
export function reconcileCall(order: ReconciliationOrder, list: ReconcileList): string {
  const { tables, language } = order;
  const cell = (id: ReconciliationInput): string => reconciliationInput(order, id);
  const callArguments = [
    tables.placements,
    tables.prices ?? '',
    tables.named[ledger.id]?.all ?? '',
    ...(['from', 'to', 'asOf', 'dayRule'] as const).map(cell),
    quoted(reconcileListWords[list][language]),
    cell('waitingDays'),
    ...tables.others,
    ...[tables.named[accountMapping.id]?.all ?? []].flat(),
  ];
  return `IFO.RECONCILE(${callArguments.join(',')})`;
}

/** The column of the finding in the list of rows, from 1. */
const findingColumn = 12;

/** The rows of the finding that is chosen below their header; without a choice all of them. */
export function shownRows(order: ReconciliationOrder): string {
  const { language } = order;
  const shown = reconciliationInput(order, 'shown');
  const finding = `INDEX(lines,0,${findingColumn})`;
  const conditions = [
    `(${finding}=${shown})`,
    `(${finding}=${quoted(reconcileHeaders.finding[language])})`,
    `(${shown}=${quoted(reconciliationTexts.all[language])})`,
    `(${shown}="")`,
  ];
  return `=LET(lines,${reconcileCall(order, 'rows')},FILTER(lines,${conditions.join('+')}))`;
}

/** The words among which the finding is chosen. */
export function shownWords({ language }: Pick<ReconciliationOrder, 'language'>): string[] {
  return [reconciliationTexts.all[language], ...rowClasses.map((each) => rowClassWords[each][language])];
}
