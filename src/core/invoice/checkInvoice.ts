import { billedIn } from '../cost/billedIn';
import { chargesOf } from '../cost/chargesOf';
import { explainTerms } from '../cost/explainTerms';
import { placedPeriod } from '../cost/placedPeriod';
import { partsPerDay } from '../dayParts';
import { over, quotient, roundedFraction, times } from '../fraction';
import { isOre, oreFromNumber } from '../ore';
import { daysInPeriod, intersection } from '../period';
import { isProblem, type Result } from '../result';
import type { CheckedInvoice, Invoice } from './invoice';
import type { InvoicedStay, InvoiceQuestion } from './invoiceQuestion';
import { invoiceRemarks } from './invoiceRemarks';
import { vatFinding, withoutVat } from './vat';

/**
 * Sets an invoice against what its days cost by the list, with all rules of price. Days and price divide the difference between them: other
 * days at the expected price, and all the rest is price. Problems: endBeforeStart of the placement, amountOutOfRange.
 */
export function checkInvoice(question: InvoiceQuestion): Result<CheckedInvoice> {
  const { invoice, world, rows } = question;
  const stays: InvoicedStay[] = [];
  for (const row of rows) {
    const charged = chargesOf(world, row);
    if (isProblem(charged)) return charged;
    stays.push({ stay: placedPeriod(world.placements, row), charged });
  }
  const window = intersection(invoice.care, { from: -Infinity, until: world.question.until });
  const explained = stays.map(({ charged }) => explainTerms(charged, window));
  const expected = oreFromNumber(explained.reduce((sum, { ore }) => sum + ore, 0));
  if (isProblem(expected)) return expected;
  const expectedDays = stays.reduce(
    (sum, { stay, charged }) => sum + billedIn(charged, stay.from, window),
    0,
  );
  const vat = vatFinding(invoice, expected);
  const invoiced = oreFromNumber(withoutVat(invoice, vat));
  if (isProblem(invoiced)) return invoiced;
  const invoicedDays = invoice.days ?? daysSaidByCare(invoice, stays, expectedDays);
  const difference = invoiced - expected;
  const byDays = oreOfOtherDays({ expected, expectedDays, invoicedDays, difference });
  return {
    expectedDays,
    expected,
    terms: explained.flatMap(({ terms }) => terms),
    invoicedDays,
    invoiced,
    difference,
    byDays,
    byPrice: difference - byDays,
    vat,
    remarks: invoiceRemarks(question, { stays, window, invoiced, invoicedDays }),
  };
}

/** A care period that is just the placed days charges what is billed of them: by nights the last day is in it and not charged. */
function daysSaidByCare({ care }: Invoice, stays: readonly InvoicedStay[], expectedDays: number): number {
  const placed = stays.reduce((days, { stay }) => days + daysInPeriod(intersection(stay, care)), 0);
  const days = daysInPeriod(care);
  return days === placed ? expectedDays : days * partsPerDay;
}

interface DayFigures {
  readonly expected: number;
  readonly expectedDays: number;
  readonly invoicedDays: number;
  readonly difference: number;
}

/** Where nothing was expected every day is one too many. */
function oreOfOtherDays({ expected, expectedDays, invoicedDays, difference }: DayFigures): number {
  if (expectedDays === 0) return difference;
  const price = over(quotient(expected, 1), quotient(expectedDays, 1));
  const ore = roundedFraction(times(price, quotient(invoicedDays - expectedDays, 1)));
  return isOre(ore) ? ore : difference;
}
