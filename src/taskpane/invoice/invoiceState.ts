import type { Failure } from '../../host/failure';
import type { InvoiceAnswer } from '../../functions/invoice/invoiceAnswer';
import type { LocatedProblem } from '../../text/problem';

/** The fields of an invoice that are typed. */
export type InvoiceField =
  | 'placementId'
  | 'person'
  | 'provider'
  | 'number'
  | 'from'
  | 'to'
  | 'days'
  | 'pricePerDay'
  | 'amount'
  | 'vat';

/** Why a field cannot be understood. */
export type InvoiceTrouble = 'nobody' | 'noDate' | 'order' | 'noNumber' | 'noAmount' | 'noVat';

/** What is wrong with which fields. */
export type InvoiceTroubles = Readonly<Partial<Record<InvoiceField, InvoiceTrouble>>>;

/** What the pane knows of an invoice that is to be checked. */
export interface InvoiceState {
  readonly typed: Readonly<Record<InvoiceField, string>>;
  /** Whether VAT is in the amount; then it is said as well. */
  readonly hasVat: boolean;
  readonly troubles: InvoiceTroubles;
  readonly isChecking: boolean;
  /** What was found, or why nothing was; null: it has not been checked, or was changed since. */
  readonly answer: InvoiceAnswer | LocatedProblem | Failure | null;
}

/** Before anything is typed. */
export const noInvoice: InvoiceState = {
  typed: {
    ...{ placementId: '', person: '', provider: '', number: '', from: '', to: '' },
    ...{ days: '', pricePerDay: '', amount: '', vat: '' },
  },
  hasVat: false,
  troubles: {},
  isChecking: false,
  answer: null,
};

/** What has happened with the invoice. */
export type InvoiceEvent =
  | { readonly type: 'typed'; readonly field: InvoiceField; readonly text: string }
  | { readonly type: 'saidVat'; readonly hasVat: boolean }
  | { readonly type: 'refused'; readonly troubles: InvoiceTroubles }
  | { readonly type: 'checking' }
  | { readonly type: 'answered'; readonly answer: NonNullable<InvoiceState['answer']> }
  | { readonly type: 'cleared' };

/** The invoice after an event. What was found is of another invoice once something has changed, also while it is being worked out. */
export function invoiceReducer(state: InvoiceState, event: InvoiceEvent): InvoiceState {
  switch (event.type) {
    case 'typed': {
      const typed = { ...state.typed, [event.field]: event.text };
      return { ...noInvoice, typed, hasVat: state.hasVat };
    }
    case 'saidVat':
      return { ...noInvoice, typed: state.typed, hasVat: event.hasVat };
    case 'refused':
      return { ...state, troubles: event.troubles, answer: null };
    case 'checking':
      return { ...state, troubles: {}, isChecking: true, answer: null };
    case 'answered':
      return state.isChecking ? { ...state, isChecking: false, answer: event.answer } : state;
    case 'cleared':
      return noInvoice;
  }
}
