import { numberPattern } from '../../core/personalNumberForm';
import { masked, maskedCell } from '../../text/personalNumbers';

export { maskedCell };

const afterLetter = new RegExp(`\\p{L}(?:${numberPattern})(?!\\p{N})`, 'gu');
const beforeLetter = new RegExp(`${numberPattern}(?=\\p{L})`, 'gu');

/** The name of a file as it may leave the reader: letters may touch a personal number in it (`pnr199012119948.csv`). */
export function maskedFileName(name: string): string {
  return masked(name)
    .replace(afterLetter, (found) => {
      const [letter = ''] = found;
      return letter + maskedCell(found.slice(letter.length));
    })
    .replace(beforeLetter, (found) => maskedCell(found));
}
