import type { Behind } from '../../functions/behind/shown';
import { isLocated } from '../../functions/cell';
import { formatsOf } from '../../text/format';
import type { Language } from '../../text/language';
import { behindTexts } from '../../text/paneBehind';
import { masked } from '../../text/personalNumbers';
import { problemSentence } from '../../text/problems';
import type { Found } from './behindState';

type FoundCell = Exclude<Found, { readonly is: 'failed' | 'notFetched' }>;

/** What is told, as people write it: of a call what the function gives, also where the cell shows more than that; of a placement its cost. */
export function shownFigure(found: FoundCell, language: Language): string {
  const { shown } = found.figure;
  const value = behindOf(found)?.value ?? shown;
  const isOwn = found.is === 'calls' && isWhole(found) && !isLocated(value);
  return writtenValue(isOwn ? shown : value, language);
}

/** The sum of it; null where there is none to show. */
export function sumShown(found: FoundCell): string | null {
  return behindOf(found)?.sum ?? null;
}

/** What is told of the cell; null where nothing is. */
export function behindOf(found: FoundCell): Behind | null {
  if (found.is === 'placement') return typeof found.life === 'string' ? null : found.life;
  return found.is === 'calls' && found.answer.is === 'told' ? found.answer.behind : null;
}

/** Whether the cell shows another number than the function gives now: it has not been recalculated. */
export function isBehindTheTimes(found: FoundCell): boolean {
  const value = found.is === 'calls' && isWhole(found) ? behindOf(found)?.value : null;
  const { shown } = found.figure;
  return typeof value === 'number' && typeof shown === 'number' && Math.abs(value - shown) > tolerance;
}

/** Less than an öre is how doubles are written and read. */
const tolerance = 0.001;

function isWhole({ calls, chosen }: Extract<FoundCell, { readonly is: 'calls' }>): boolean {
  return calls[chosen]?.isWhole === true;
}

/** To the öre, and a share below 1 with as many figures as a percentage with two decimals has. */
function readable(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toFixed(Math.abs(value) < 1 ? shareDecimals : 2));
}

const shareDecimals = 4;

/** A value as people write it; a problem is its sentence. */
export function writtenValue(value: unknown, language: Language): string {
  if (isLocated(value)) return problemSentence(value, language);
  if (value === '') return behindTexts.blank[language];
  if (typeof value === 'number') return formatsOf(language).value(readable(value));
  if (typeof value === 'boolean') return formatsOf(language).value(value);
  return masked(String(value));
}
