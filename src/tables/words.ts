import type { Word } from './column';

/** What a cell of a yes-or-no column says for yes. */
export const yes: Word = { id: 'yes', text: { sv: 'ja', en: 'yes' } };
/** What a cell of a yes-or-no column says for no. */
export const no: Word = { id: 'no', text: { sv: 'nej', en: 'no' } };
/** Yes and no. */
export const yesNoWords: readonly Word[] = [yes, no];

/** How the last day counts: both first and last day, or the nights between. */
export const dayRuleWords = [
  { id: 'both', text: { sv: 'båda', en: 'both' } },
  { id: 'nights', text: { sv: 'nätter', en: 'nights' } },
] as const satisfies readonly Word[];

/** What a price is for. */
export const priceUnitWords: readonly Word[] = [
  { id: 'day', text: { sv: 'dygn', en: 'day' } },
  { id: 'month', text: { sv: 'månad', en: 'month' } },
];

/** What an add-on or a reimbursement is for: as a price, or once. */
export const amountUnitWords: readonly Word[] = [
  ...priceUnitWords,
  { id: 'once', text: { sv: 'engång', en: 'once' } },
];

/** Which placements a new price applies to. */
export const appliesToWords: readonly Word[] = [
  { id: 'all', text: { sv: 'alla', en: 'all' } },
  { id: 'new', text: { sv: 'nya', en: 'new' } },
];

/** The parts of a placement's cost that absence can reduce. */
export const costPartWords: readonly Word[] = [
  { id: 'price', text: { sv: 'pris', en: 'price' } },
  { id: 'fee', text: { sv: 'arvode', en: 'fee' } },
  { id: 'expense', text: { sv: 'omkostnad', en: 'expense' } },
];

/** Kinds of state reimbursement: the automatic flat rate, what the cost exceeds it by, or the actual cost. */
export const reimbursementWords: readonly Word[] = [
  { id: 'flatRate', text: { sv: 'schablon', en: 'flat rate' } },
  { id: 'excess', text: { sv: 'överskjutande', en: 'excess' } },
  { id: 'actualCost', text: { sv: 'faktisk kostnad', en: 'actual cost' } },
];

/** The time over which a reimbursement is reckoned. */
export const reckoningWords: readonly Word[] = [
  { id: 'day', text: { sv: 'dygn', en: 'day' } },
  { id: 'quarter', text: { sv: 'kvartal', en: 'quarter' } },
];
