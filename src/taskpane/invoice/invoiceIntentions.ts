import type * as answering from '../../functions/invoice/invoiceAnswer';
import { failureOf, isFailure } from '../../host/failure';
import type { Desk } from '../desk';
import type { InvoiceEvent, InvoiceField, InvoiceState } from './invoiceState';
import { typedInvoice, type TypedInvoice } from './typedInvoice';

/** What the user can want with an invoice. */
export interface InvoiceIntentions {
  readonly type: (field: InvoiceField, text: string) => void;
  /** To say whether VAT is in the amount. */
  readonly sayVat: (hasVat: boolean) => void;
  readonly check: () => Promise<void>;
  /** To take up another invoice. */
  readonly clear: () => void;
}

/** What checks it is fetched with the other places that calculate. */
const fetchAnswering = (): Promise<typeof answering> =>
  import(/* webpackChunkName: "calculations" */ '../../functions/invoice/invoiceAnswer');

/** Carries out what the user wants with an invoice. */
export function invoiceIntentions(desk: Desk): InvoiceIntentions {
  return {
    type: (field, text) => {
      tell(desk, { type: 'typed', field, text });
    },
    sayVat: (hasVat) => {
      tell(desk, { type: 'saidVat', hasVat });
    },
    check: () => check(desk),
    clear: () => {
      tell(desk, { type: 'cleared' });
    },
  };
}

function tell({ store }: Desk, event: InvoiceEvent): void {
  store.dispatch({ type: 'invoice', event });
}

async function check(desk: Desk): Promise<void> {
  const state = desk.store.state().invoice;
  if (state.isChecking) return;
  const typed = typedInvoice(state);
  if ('troubles' in typed) {
    tell(desk, { type: 'refused', troubles: typed.troubles });
    return;
  }
  tell(desk, { type: 'checking' });
  const answer = await answerTo(desk, typed);
  if (isStill(state, desk.store.state().invoice)) tell(desk, { type: 'answered', answer });
}

/** Whether the same is typed: an answer that comes when something else is being checked is not for that. */
function isStill(before: InvoiceState, now: InvoiceState): boolean {
  return before.typed === now.typed && before.hasVat === now.hasVat;
}

/** The day that the list shows: what somebody has said, else what its dates show, else today. */
async function answerTo(desk: Desk, typed: TypedInvoice): Promise<NonNullable<InvoiceState['answer']>> {
  const { store, workbook, clock } = desk;
  const tables = await workbook.readInvoiceTables();
  if (isFailure(tables)) return tables;
  const { settings } = store.state();
  const today = clock.today();
  const shown = today === null ? null : await workbook.readListDate(today);
  if (isFailure(shown)) return shown;
  const asOf = settings?.asOf ?? shown ?? today;
  const fetched = await fetchAnswering().catch(failureOf);
  if (isFailure(fetched)) return fetched;
  if (asOf === null) return { failure: 'other', code: 'NoDay' };
  return fetched.invoiceAnswer(tables, { ...typed, asOf, dayRule: settings?.dayRule ?? 'both' });
}
