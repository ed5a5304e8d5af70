/** How the shares of a column are written that have no percent sign; mixed: some show one way and some the other. */
export type ShareForm = 'fractions' | 'percent' | 'mixed';

/** What the shares of a column show. */
export interface ShareEvidence {
  hasAboveOne: boolean;
  hasBelowOne: boolean;
}

const aboveOne = /^0*(?:[1-9]\d|[2-9]|1[.,]0*[1-9])[\d.,\s]*$/u;
const belowOne = /^0*[.,]0*[1-9]\d*$/u;
/** No share is longer. */
const longest = 40;

/** Nothing shown yet. */
export function noShareEvidence(): ShareEvidence {
  return { hasAboveOne: false, hasBelowOne: false };
}

/** Adds what one trimmed text shows; one with a percent sign shows nothing of the others, nor do 0 and 1. */
export function addShareEvidence(text: string, evidence: ShareEvidence): void {
  if (text.length > longest) return;
  evidence.hasAboveOne ||= aboveOne.test(text);
  evidence.hasBelowOne ||= belowOne.test(text);
}

/** The form that the shares show. */
export function shareForm({ hasAboveOne, hasBelowOne }: ShareEvidence): ShareForm {
  if (hasAboveOne) return hasBelowOne ? 'mixed' : 'percent';
  return 'fractions';
}
