import type { Words } from '../text/words';

/** Yes and no. */
export const yesNoWords: Words<'yes' | 'no'> = {
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
};

/** What a price is for. */
export const priceUnitWords: Words<'day' | 'month'> = {
  day: { sv: 'dygn', en: 'day' },
  month: { sv: 'månad', en: 'month' },
};

/** What an add-on or a reimbursement is for: as a price, or once. */
export const amountUnitWords: Words<'day' | 'month' | 'once'> = {
  ...priceUnitWords,
  once: { sv: 'engång', en: 'once' },
};

/** Which placements a new price applies to. */
export const appliesToWords: Words<'all' | 'new'> = {
  all: { sv: 'alla', en: 'all' },
  new: { sv: 'nya', en: 'new' },
};

/** The parts of a placement's cost that absence can reduce. */
export const costPartWords: Words<'price' | 'fee' | 'expense'> = {
  price: { sv: 'pris', en: 'price' },
  fee: { sv: 'arvode', en: 'fee' },
  expense: { sv: 'omkostnad', en: 'expense' },
};

/** Kinds of state reimbursement: the automatic flat rate, what the cost exceeds it by, or the actual cost. */
export const reimbursementWords: Words<'flatRate' | 'excess' | 'actualCost'> = {
  flatRate: { sv: 'schablon', en: 'flat rate' },
  excess: { sv: 'överskjutande', en: 'excess' },
  actualCost: { sv: 'faktisk kostnad', en: 'actual cost' },
};

/** The time over which an excess is reckoned, or by which a flat rate is paid. */
export const reckoningWords: Words<'day' | 'quarter'> = {
  day: { sv: 'dygn', en: 'day' },
  quarter: { sv: 'kvartal', en: 'quarter' },
};

/** How a year's budget falls on its months. */
export const spreadWords: Words<'days' | 'twelfths'> = {
  days: { sv: 'dygn', en: 'days' },
  twelfths: { sv: 'tolftedelar', en: 'twelfths' },
};
