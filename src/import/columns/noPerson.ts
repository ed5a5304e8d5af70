/** Longer than every word of these: a text beyond it need not be looked at. */
const longestWord = 60;

/** What people and systems write where a person is not told: letters and digits alone, in lower case. */
const words: ReadonlySet<string> = new Set(
  [
    'skyddad skyddat skyddade skyddadidentitet skyddadid skyddadperson skyddadepersonuppgifter skyddadeuppgifter',
    'skyddadfolkbokföring sekretess sekretessmarkerad sekretessmarkering sekretesskyddad sekretessskyddad',
    'sekretessbelagd hemlig okänd okänt okändperson okändidentitet oidentifierad anonym anonymt anonymiserad',
    'avidentifierad saknas saknar uppgiftsaknas personnummersaknas ingen ingenuppgift ejangiven ejangivet ejkänd',
    'ejkänt tomt protected protectedidentity confidential secret unknown unknownperson anonymous anonymised',
    'anonymized missing notknown notstated notavailable none null blank nn',
  ].flatMap((line) => line.split(' ')),
);

/** Without its sign it may be the initials that somebody is kept under. */
const notAvailable = /^n\s*\/\s*a$/iu;

/**
 * Whether a text in a column of persons names nobody, though the cell is not blank: `Skyddad identitet`, `N.N.`, `–`, `?`, `XX`, `0`. Letter
 * case and signs tell nothing. Two rows that say so may be two persons, so that such a cell is read as a blank one.
 */
export function namesNobody(text: string): boolean {
  if (text === '' || text.length > longestWord) return false;
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return plain === '' || /^(?:x+|0+)$/u.test(plain) || notAvailable.test(text.trim()) || words.has(plain);
}
