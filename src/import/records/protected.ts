import { normalisedHeader } from '../../tables/header';
import { protectedWords } from '../../text/words';
import type { ListHeader, TableCell } from '../list';
import type { Rows } from '../rows/rowStore';

/**
 * Headers, normalised, of columns that say whether a person's identity is protected: the marking of secrecy, protected registration
 * (kvarskrivning until 2018) and what municipalities call them.
 */
const namesOfMarking = new RegExp(
  [
    '^(?:person)?sekretess(?:$|mark|flagg|skydd|jn$|janej$|person)',
    '^sekr(?:$|mark|jn$|janej$)',
    '^(?:har|ar)?skydda(?:d|de|t)(?:id|folkbok|pers|uppg|adress)',
    '^(?:har|ar)?skyddade?(?:$|jn$|janej$|from$|sedan$)',
    '^skyddsuppg',
    'skyddsmarkering',
    '^sparrmark',
    'kvarskriv',
    'fingerade?person',
    '^(?:has)?protected(?:id|person|address|registration)',
    '^secrecy(?:$|mark|flag)',
  ].join('|'),
  'u',
);

/** Parts of headers that may say so as well, or something else (`Skyddat boende` is a kind of home): there the values decide. */
const mayBeMarking = /skydd|sekr|sparr|protect|secre/u;

/** Headers with those parts that are about staff, agreements and payments. */
const neverMarking = /sekreterare|secretar|avtal|agreement|ombud|leverantor|faktur/u;

/** What people and systems write where nothing is protected. */
const saysNo =
  /^(?:n|nej|ej|inte|ingen|inga|saknas|no|none|false|falskt|0|[-\u2013\u2014.\u2610])(?:$|[\s,.:;])/iu;

/** Those of them that may stand for nothing at all in a column of something else. */
const saysNothing = /^(?:ingen|inga|saknas|none|[-\u2013\u2014.])$/iu;

/** What they write where somebody is protected, or where a box is ticked. */
const saysYes =
  /^(?:j|ja|y|yes|x|true|sant|1|[\u2611\u2612\u2713\u2714]|(?:skydd|sekretess|sp\u00e4rr)(?:ad|at|mark\p{L}{0,10})?)(?:$|[\s,.:;])/iu;

/** Where a row's identity is looked for. */
export interface ProtectedQuery {
  readonly rows: Pick<Rows, 'cell'>;
  /** The indexes of the list's rows among the rows of the file. */
  readonly read: Int32Array;
  /** Of all columns of the list, matched or not. */
  readonly headers: readonly Pick<ListHeader, 'index' | 'name'>[];
}

/**
 * For each row that is read 1 where the identity of its person is protected, else 0. Whatever stands in a column of such markings and
 * does not say no protects: it is worse to show a home once than to hide one too many. Where the header may mean something else a cell
 * protects that says yes, and any other only in a column that mostly says yes and no.
 */
export function protectedRows({ rows, read, headers }: ProtectedQuery): Uint8Array {
  const areProtected = new Uint8Array(read.length);
  for (const { index, name } of headers) {
    const header = normalisedHeader(name);
    const isMarking = namesOfMarking.test(header);
    if (!isMarking && (!mayBeMarking.test(header) || neverMarking.test(header))) continue;
    const textAt = (at: number): string => rows.cell(at, index).normalize('NFC').trim();
    const protects =
      isMarking || mostlySaysYesOrNo(read, textAt) ? isMarked : (text: string) => saysYes.test(text);
    for (const [row, at] of read.entries()) if (protects(textAt(at))) areProtected[row] = 1;
  }
  return areProtected;
}

function isMarked(text: string): boolean {
  return text !== '' && !saysNo.test(text);
}

function mostlySaysYesOrNo(read: Int32Array, textAt: (at: number) => string): boolean {
  let plain = 0;
  let others = 0;
  for (const at of read) {
    const text = textAt(at);
    if (text === '' || saysNothing.test(text)) continue;
    if (saysYes.test(text) || saysNo.test(text)) plain++;
    else others++;
  }
  return plain > others;
}

/** What stands in the columns that tell where a protected person lives, or might; no other column of a table does. */
const lostColumns: ReadonlyMap<string, string> = new Map([
  ['provider', protectedWords.protected.sv],
  ['text', ''],
  ['what', ''],
]);

/**
 * What is written in a column in place of what the list says of a protected person; null where it may be said. A home becomes the
 * word that says so, what is brought along and free text become blank.
 */
export function writtenOfProtected(columnId: string): TableCell | null {
  return isExtra(columnId) ? '' : (lostColumns.get(columnId) ?? null);
}

/** The beginning of the id of a column that is brought along; its header follows. */
export const extraPrefix = 'extra:';

/** Whether a column is brought along though no column of the table takes it. */
export function isExtra(columnId: string): boolean {
  return columnId.startsWith(extraPrefix);
}
