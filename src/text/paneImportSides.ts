import type { Text } from './language';
import { inWords } from './inWords';

/** What fills an amount that is made of its two sides: `Debet − Kredit`. */
export function differenceOf(debit: string, credit: string): string {
  return `${debit} − ${credit}`;
}

/** One side of an amount has been found and the other has not; `sides` names first the one that has. */
export function onlyOneSide(amount: Text, [found, other]: readonly [found: Text, other: Text]): Text {
  return {
    sv: `${found.sv} är funnen men inte ${other.sv}. Välj kolumnen för ${other.sv}, skriv 0 som samma värde på varje rad om listan inte har någon, eller välj själv vad som är ${amount.sv}.`,
    en: `${found.en} has been found and ${other.en} has not. Choose the column for ${other.en}, write 0 as the same value in every row if the list has none, or choose yourself what is ${amount.en}.`,
  };
}

/** The list has the amount itself, and its sides beside it are not read. */
export function sidesNotRead(amount: Text, sides: readonly Text[]): Text {
  const sv = inWords(
    sides.map((side) => side.sv),
    'och',
  );
  const en = inWords(
    sides.map((side) => side.en),
    'and',
  );
  return {
    sv: `${sv} läses inte, eftersom ${amount.sv} fylls av något annat.`,
    en: `${en} ${sides.length === 1 ? 'is' : 'are'} not read, since something else fills ${amount.en}.`,
  };
}
