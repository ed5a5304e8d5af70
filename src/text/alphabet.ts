/** The letters that follow z in Swedish; the other letters with marks stand with those without. */
const lastLetters = 'åäö';

/** Signs that come after every letter from a to z. */
const afterZ = 0xe000;

/**
 * Compares two texts as Swedish lists are sorted: å, ä and ö last, letter case meaning nothing, and codes of digits by
 * their size. Own code, since the platform's comparison differs with the user's language.
 */
export function compareTexts(one: string, other: string): number {
  const [first, second] = [sortingKey(one), sortingKey(other)];
  if (first !== second) return first < second ? -1 : 1;
  return one < other ? -1 : Number(one > other);
}

/** Numbers are lengthened with zeros, so that 9 stands before 10. */
function sortingKey(text: string): string {
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\P{ASCII}/gu, sortingLetter);
  return letters.replace(/\d+/gu, (digits) => digits.padStart(longestNumber, '0'));
}

const longestNumber = 12;

function sortingLetter(letter: string): string {
  const position = lastLetters.indexOf(letter);
  if (position >= 0) return String.fromCharCode(afterZ + position);
  return letter.normalize('NFD').replace(/\p{M}/gu, '');
}
