/** What Excel writes in a cell instead of a result, in English and in Swedish. */
const errors: ReadonlySet<string> = new Set([
  ...['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#N/A N/A', '#GETTING_DATA'],
  ...[
    '#SPILL!',
    '#CALC!',
    '#BLOCKED!',
    '#CONNECT!',
    '#FIELD!',
    '#UNKNOWN!',
    '#BUSY!',
    '#PYTHON!',
    '#EXTERNAL!',
  ],
  ...[
    '#SKÄRNING!',
    '#DIVISION/0!',
    '#VÄRDEFEL!',
    '#REFERENS!',
    '#NAMN?',
    '#OGILTIGT!',
    '#SAKNAS!',
    '#SAKNAS',
  ],
  ...['#HÄMTAR_DATA', '#HÄMTAR DATA', '#SPILLD!', '#KALK!', '#BERÄKNA!', '#BLOCKERAD!', '#ANSLUT!', '#FÄLT!'],
  ...['#OKÄNT!', '#OKÄND!', '#UPPTAGEN!', '#UPPTAGET!'],
]);

const numberSign = 0x23;
const longest = 16;
/** A cell that is too narrow shows nothing but these, and so does what was copied out of it. */
const tooNarrow = /^#{3,}$/u;

/** Whether a trimmed text is an error of Excel: what should have stood there is not known. */
export function isErrorText(text: string): boolean {
  if (text.charCodeAt(0) !== numberSign) return false;
  return (text.length <= longest && errors.has(text.normalize('NFC').toUpperCase())) || tooNarrow.test(text);
}
