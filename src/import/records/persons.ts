import { identityOf, type PersonalNumber, personalNumberOf, tenDigitsOf } from '../../core/personalNumber';
import { type IdentityNumber, identityNumberOf } from '../../core/personalNumberClass';
import { mask, masked, personMask, replaceInCell, replacePersonalNumbers } from '../../text/personalNumbers';
import { isKey } from '../identity/key';
import { namesNobody } from '../columns/noPerson';
import { setFault, type TypedColumn } from '../columns/typedColumn';

/** The persons that a list names, and the personal numbers in its other texts. */
export interface PersonsRead {
  /** Whether persons are keys: one of them is a personal number or could be a name, or the user wants it. Then every person is one. */
  readonly areKeys: boolean;
  /** The ten digits of every personal number that is read. */
  readonly personalNumbers: ReadonlySet<string>;
  /** Whatever a key is needed for. */
  readonly identities: ReadonlySet<string>;
  /** Those of the persons that are dossier or reserve numbers: in other texts they are known only because a person has them. */
  readonly otherNumbers: ReadonlySet<string>;
}

/** What is asked about the persons of a list. */
export interface PersonsQuery {
  readonly columns: readonly TypedColumn[];
  /** The ids of the columns whose values are persons. */
  readonly persons: readonly string[];
  readonly alwaysKeys: boolean;
}

/** Finds persons and personal numbers in the columns of texts. */
export function personsRead({ columns, persons, alwaysKeys }: PersonsQuery): PersonsRead {
  const personalNumbers = new Set<string>();
  const named = new Set<string>();
  const otherNumbers = new Set<string>();
  let mustBeKeys = alwaysKeys;
  for (const { id, content } of columns) {
    if (content.type !== 'text') continue;
    for (const text of content.texts) {
      collectNumbers(text, personalNumbers);
      if (!persons.includes(id) || text === '' || isKey(text)) continue;
      mustBeKeys ||= numberIn(text) !== null || !isCode(text);
      named.add(identityIn(text));
      const whole = identityOf(text);
      if (whole !== null && tenDigitsOf(text) === null) otherNumbers.add(whole);
    }
  }
  const areKeys = named.size > 0 && mustBeKeys;
  const identities = new Set([...personalNumbers, ...(areKeys ? named : [])]);
  return { areKeys, personalNumbers, identities, otherNumbers };
}

/**
 * Whether a text is plainly a code, such as B001, 398768 or D-17: short, with a digit, without spaces. Everything else may be a name,
 * and so may what has two words (`Ek-Anna12`).
 */
function isCode(text: string): boolean {
  return (
    /^[\p{L}\p{N}._/:#-]{1,20}$/u.test(text) &&
    /\p{N}/u.test(text) &&
    !/\p{L}{3}.*\P{L}\p{L}{2}|\p{L}{2}\P{L}.*\p{L}{3}/u.test(text)
  );
}

/** Whether a text may be written as a person: a key of ours, or plainly a code that is no number of anybody. */
export function isKeyOrCode(text: string): boolean {
  return isKey(text) || (isCode(text) && numberIn(text) === null);
}

function collectNumbers(text: string, found: Set<string>): void {
  replaceInCell(text, (tenDigits) => {
    found.add(tenDigits);
    return '';
  });
}

/** What the number tells by which a text names a person, alone or beside a name; null where there is none. */
export function numberOfPerson(text: string): IdentityNumber | null {
  const found: string[] = [];
  if (identityOf(text) !== null) found.push(text);
  else
    replacePersonalNumbers(text, ({ century, tenDigits }) => {
      found.push((century ?? '') + tenDigits);
      return '';
    });
  return identityNumberOf(found[0] ?? '');
}

/** The number by which a text names a person: the whole text, or the first personal number in it (`Anna Ek 20120512-…`). */
function numberIn(text: string): string | null {
  const whole = identityOf(text);
  if (whole !== null) return whole;
  const found = new Set<string>();
  collectNumbers(text, found);
  const [first = null] = found;
  return first;
}

/** What is the same for one person however it is written; of names without a number, letter case and spaces mean nothing. */
export function identityIn(text: string): string {
  return numberIn(text) ?? text.normalize('NFC').toUpperCase().replace(/\s+/gu, ' ');
}

/** A cell of persons as it may leave the reader before it is written: a number or a name is not shown, a key or a code is. */
export function shownPerson(text: string): string {
  if (text === '' || isKey(text) || namesNobody(text)) return text;
  if (numberIn(text) !== null) return mask;
  return isCode(text) ? text : personMask;
}

/** By identity, the key; null while there is no secret: then personal numbers are masked. */
export type Keys = ReadonlyMap<string, string> | null;

/** A person as it is written. A key of ours stays as it is: the list has been through here before. */
export function writtenPerson(text: string, { areKeys }: PersonsRead, keys: Keys): string {
  if (!areKeys || text === '' || isKey(text)) return text;
  if (keys !== null) return keys.get(identityIn(text)) ?? mask;
  return numberIn(text) === null ? masked(text) : mask;
}

/** Another text as it is written: keys in place of personal numbers, and of the dossier and reserve numbers of the list's persons. */
export function writtenText(text: string, { otherNumbers }: PersonsRead, keys: Keys): string {
  const written = replaceInCell(text, (tenDigits) => keys?.get(tenDigits) ?? mask);
  if (otherNumbers.size === 0 || written.length < shortestNumber) return written;
  return written.replace(/[0-9A-Z]+(?:[-+ \u00a0][0-9A-Z]{4}(?![0-9A-Z]))?/giu, (found) => {
    const key = (number: string): string | null => keyOfOther(number, otherNumbers, keys);
    const [first = ''] = found.split(/[-+ \u00a0]/u);
    return key(found) ?? (key(first) ?? first) + found.slice(first.length);
  });
}

/** Of a dossier or reserve number. */
const shortestNumber = 10;

function keyOfOther(text: string, otherNumbers: ReadonlySet<string>, keys: Keys): string | null {
  const identity = identityOf(text);
  return identity === null || !otherNumbers.has(identity) ? null : (keys?.get(identity) ?? mask);
}

/** Notes in a column of persons which numbers fail their check, and which have two centuries. */
export function checkPersons(column: TypedColumn): void {
  const { content } = column;
  if (content.type !== 'text') return;
  const numbers = content.texts.map(personalNumberOf);
  const rare = rareCenturies(numbers, content.values);
  for (const [row, text] of content.values.entries()) {
    const number = numbers[text] ?? null;
    if (number === null) continue;
    if (number.century !== null && rare.has(number.century + number.tenDigits))
      setFault(column, row, 'twoCenturies');
    else if (!number.hasRightCheckDigit) setFault(column, row, 'wrongCheckDigit');
  }
}

/** Numbers of twelve digits that fewer rows have than the same ten digits with another century. */
function rareCenturies(numbers: readonly (PersonalNumber | null)[], values: Int32Array): ReadonlySet<string> {
  const rowsByNumber = new Map<string, Map<string, number>>();
  for (const text of values) {
    const number = numbers[text] ?? null;
    if (typeof number?.century !== 'string') continue;
    const centuries = rowsByNumber.get(number.tenDigits) ?? new Map<string, number>();
    rowsByNumber.set(
      number.tenDigits,
      centuries.set(number.century, (centuries.get(number.century) ?? 0) + 1),
    );
  }
  const rare = new Set<string>();
  for (const [tenDigits, centuries] of rowsByNumber) {
    const most = Math.max(...centuries.values());
    const common = [...centuries].find(([, rows]) => rows === most)?.[0];
    for (const century of centuries.keys()) if (century !== common) rare.add(century + tenDigits);
  }
  return rare;
}
