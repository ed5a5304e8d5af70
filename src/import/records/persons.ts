import { identityOf, type PersonalNumber, personalNumberOf, tenDigitsOf } from '../../core/personalNumber';
import { mask, masked, replacePersonalNumbers } from '../../text/personalNumbers';
import { setFault, type TypedColumn } from '../columns/typedColumn';

/** The persons that a list names, and the personal numbers in its other texts. */
export interface PersonsRead {
  /** Whether persons are keys: one of them is a personal number or could be a name, or the user wants it. Then every person is one. */
  readonly areKeys: boolean;
  /** The ten digits of every personal number that is read. */
  readonly personalNumbers: ReadonlySet<string>;
  /** Whatever a key is needed for. */
  readonly identities: ReadonlySet<string>;
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
  let mustBeKeys = alwaysKeys;
  for (const { id, content } of columns) {
    if (content.type !== 'text') continue;
    for (const text of content.texts) {
      collectNumbers(text, personalNumbers);
      if (!persons.includes(id) || text === '' || isKey(text)) continue;
      mustBeKeys ||= numberIn(text) !== null || !isCode(text);
      named.add(identityIn(text));
    }
  }
  const areKeys = named.size > 0 && mustBeKeys;
  return { areKeys, personalNumbers, identities: new Set([...personalNumbers, ...(areKeys ? named : [])]) };
}

/** A key of ours stays as it is: the list has been through here before. */
function isKey(text: string): boolean {
  return /^P-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/u.test(text);
}

/**
 * Whether a text is plainly a code, such as B001, 398768 or D-17: short, with a digit, without spaces. Everything else may be a name,
 * and so may what has two words (`Ek-Anna12`).
 */
function isCode(text: string): boolean {
  return (
    /^[\p{L}\p{N}._/:#-]{1,20}$/u.test(text) && /\p{N}/u.test(text) && !/\p{L}{3}.*\P{L}\p{L}{3}/u.test(text)
  );
}

function collectNumbers(text: string, found: Set<string>): void {
  const whole = tenDigitsOf(text);
  if (whole !== null) found.add(whole);
  replacePersonalNumbers(text, ({ tenDigits }) => {
    found.add(tenDigits);
    return '';
  });
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

/** By identity, the key; null while there is no secret: then personal numbers are masked. */
export type Keys = ReadonlyMap<string, string> | null;

/** A person as it is written. */
export function writtenPerson(text: string, { areKeys }: PersonsRead, keys: Keys): string {
  if (!areKeys || text === '' || isKey(text)) return text;
  if (keys !== null) return keys.get(identityIn(text)) ?? mask;
  return numberIn(text) === null ? masked(text) : mask;
}

/** Another text as it is written. A whole cell is a number by its form, whatever its check digit. */
export function writtenText(text: string, keys: Keys): string {
  const whole = tenDigitsOf(text);
  if (whole !== null) return keys?.get(whole) ?? mask;
  return replacePersonalNumbers(text, ({ tenDigits }) => keys?.get(tenDigits) ?? mask);
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
