import { tenDigitsOf } from '../../core/personalNumber';
import { mask, masked } from '../../text/personalNumbers';

/** A cell's text as it may leave the reader. Where the whole cell is a personal number by its form, its check digit does not matter. */
export function maskedCell(text: string): string {
  return tenDigitsOf(text) === null ? masked(text) : mask;
}
