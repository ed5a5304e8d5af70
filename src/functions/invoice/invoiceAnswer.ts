import { checkInvoice } from '../../core/invoice/checkInvoice';
import type { CheckedInvoice } from '../../core/invoice/invoice';
import { invoiceVerdict, type InvoiceVerdict } from '../../core/invoice/verdict';
import type { Term } from '../../core/cost/explainTerms';
import { kronorFromOre } from '../../core/ore';
import { placements as placementTable } from '../../tables/placements';
import { invoiceSentences, ledgerNotice } from '../../text/invoiceCheck';
import { verdictText } from '../../text/invoiceVerdict';
import type { Language, Text } from '../../text/language';
import { isProblem, type LocatedProblem } from '../../text/problem';
import { sumText } from '../../text/sumText';
import { isLocated, ofCall } from '../cell';
import { productOf, whatOf } from '../costs/explainedTerm';
import { readLedger, type ReadLedger } from '../reconcile/readLedger';
import { type CostInputs, costInputs, worldOf } from '../tables/costInputs';
import { noName } from '../tables/nameTable';
import { type InvoicedRows, invoicedRows } from './invoicedRows';
import type { InvoiceTables } from './invoiceTables';
import type { InvoiceWish } from './invoiceWish';

/** What was found of an invoice, told so that it can be shown as it is. */
export interface InvoiceAnswer {
  readonly verdict: InvoiceVerdict;
  readonly verdictText: Text;
  /** Both sides, the difference, VAT, and what else is to be known. */
  readonly sentences: readonly Text[];
  /** How the list comes to its amount: a product for each price, and where the price is from. */
  readonly terms: readonly Text[];
}

/** Checks an invoice against the tables. Problems: those of costs and of the ledger, missingTable, and of the rows that it can be for. */
export function invoiceAnswer(tables: InvoiceTables, wish: InvoiceWish): InvoiceAnswer | LocatedProblem {
  const { placements, prices, further, ledger } = tables;
  if (placements === null) return ofCall({ problem: 'missingTable', table: placementTable.name });
  const inputs = costInputs({ placements, prices, further });
  if (isLocated(inputs)) return inputs;
  const { names } = inputs.placements;
  const booked = ledger === null ? null : readLedger(ledger, [], names);
  if (isLocated(booked)) return booked;
  const invoiced = invoicedRows(inputs, wish);
  const problems = inputs.placements.problems([...new Set(['placementId', ...inputs.costColumns])]);
  const unreadable = invoiced.rows.map((row) => problems.get(row)).find((problem) => problem !== undefined);
  if (unreadable !== undefined) return unreadable;
  const checked = checkedOf({ inputs, booked, invoiced }, wish);
  return isProblem(checked) ? ofCall(checked) : answerOf(checked, inputs, booked);
}

/** What was read of the tables for an invoice, and the rows that it can be for. */
interface ReadInvoice {
  readonly inputs: CostInputs;
  readonly booked: ReadLedger | null;
  readonly invoiced: InvoicedRows;
}

/** An accrual is nobody's invoice: it is told from one by its text and is no booking of the same days. */
function checkedOf(
  { inputs, booked, invoiced }: ReadInvoice,
  { invoice, number, provider, asOf, dayRule }: InvoiceWish,
): ReturnType<typeof checkInvoice> {
  const { names } = inputs.placements;
  const listed = inputs.placements.namesOf('provider');
  const providers = [...invoiced.rows.map((row) => listed[row] ?? noName), names.numberOf(provider)];
  return checkInvoice({
    ...{ invoice, rows: invoiced.rows, placement: invoiced.placement },
    world: worldOf(inputs, {
      from: invoice.care.from,
      until: Math.max(invoice.care.from, asOf + 1),
      dayRule,
    }),
    bookings: (booked?.bookings ?? []).filter(({ isAccrual }) => !isAccrual),
    providers: providers.filter((each) => each !== noName),
    invoiceNumber: number === '' ? noName : names.find(number),
  });
}

function answerOf(checked: CheckedInvoice, inputs: CostInputs, booked: ReadLedger | null): InvoiceAnswer {
  const both = (say: (language: Language) => string): Text => ({ sv: say('sv'), en: say('en') });
  const english = invoiceSentences(checked, 'en');
  const sentences = invoiceSentences(checked, 'sv').map((sv, index) => ({ sv, en: english[index] ?? '' }));
  const ledger = ledgerNotice(booked === null ? null : booked.bad.size);
  return {
    verdict: invoiceVerdict(checked),
    verdictText: verdictText(checked),
    sentences: ledger === null ? sentences : [...sentences, ledger],
    terms: checked.terms.map((term) => both((language) => termIn(term, inputs, language))),
  };
}

function termIn(term: Term, { tables: { addOns } }: CostInputs, language: Language): string {
  const sum = sumText([productOf(term)], kronorFromOre(term.ore), language);
  return `${whatOf(term, { addOns, language })}: ${sum}\u00a0kr`;
}
