import { keepShape } from '../../core/keepShape';

/** The number of no name. */
export const noName = -1;

/**
 * Names and their numbers, found by a hash that is the same however a name is spelled. So nearly every name is told from all others
 * without making anything of its text. A record for functions that stand by themselves, since a hundred thousand cells are looked up.
 */
export interface NameTable {
  /** Texts of which it makes the same are one name. Of ASCII texts it changes no more than letter case and spaces. */
  readonly comparable: (text: string) => string;
  /** Names as they were first written, by their numbers. Tables may share it: then no two of their names have the same number. */
  readonly written: string[];
  /** Texts that have been met and are long, not ASCII or spelled otherwise than the first time. */
  readonly spellings: Map<string, number>;
  /** The number plus 1, in the place that the hash says or a later one; 0: free. A power of two, at most half taken. */
  slots: Int32Array;
  /** The hash of the name in each place. */
  hashes: Int32Array;
  taken: number;
}

const slotsAtFirst = 256;

/** No names yet. */
export function nameTable(comparable: NameTable['comparable'], written: string[]): NameTable {
  const [slots, hashes] = [new Int32Array(slotsAtFirst), new Int32Array(slotsAtFirst)];
  return { comparable, written, spellings: new Map(), slots, hashes, taken: 0 };
}

keepShape(nameTable((text) => text, []));

/** The number of a name, a new one where it has not been met; -1 of a blank one. */
export function numberOfName(table: NameTable, text: string): number {
  const spelled = spelledBefore(table, text);
  if (spelled !== noName) return spelled;
  const hash = hashOf(text, lastAscii);
  const known = findHashed(table, text, hash);
  if (known !== noName) return known;
  if (hash !== notHashed && hash !== hashOfNothing) return addName(table, text, hash);
  const comparable = table.comparable(text);
  return comparable === '' ? noName : addName(table, text, hashOf(comparable, lastOfAll));
}

/** The number of a name that has been met; -1 where it has not. */
export function findName(table: NameTable, text: string): number {
  const spelled = spelledBefore(table, text);
  return spelled === noName ? findHashed(table, text, hashOf(text, lastAscii)) : spelled;
}

function spelledBefore({ spellings }: NameTable, text: string): number {
  return text.length > longestShort ? (spellings.get(text) ?? noName) : noName;
}

/** By the hash of the text, if it has one. */
function findHashed(table: NameTable, text: string, hash: number): number {
  if (hash === notHashed) return findSpelling(table, text);
  let slot = slotFrom(table, hash, hash);
  if (table.slots[slot] === 0) return noName;
  for (; table.slots[slot] !== 0; slot = slotFrom(table, hash, slot + 1)) {
    const number = (table.slots[slot] ?? 0) - 1;
    if (table.written[number] === text) return number;
  }
  return findSpelling(table, text);
}

function findSpelling(table: NameTable, text: string): number {
  const known = table.spellings.get(text);
  if (known !== undefined) return known;
  const comparable = table.comparable(text);
  const hash = hashOf(comparable, lastOfAll);
  for (let slot = slotFrom(table, hash, hash); ; slot = slotFrom(table, hash, slot + 1)) {
    const number = (table.slots[slot] ?? 0) - 1;
    if (number < 0) return noName;
    if (table.comparable(table.written[number] ?? '') !== comparable) continue;
    table.spellings.set(text, number);
    return number;
  }
}

function addName(table: NameTable, text: string, hash: number): number {
  if (table.taken * 2 >= table.slots.length) grow(table);
  const number = table.written.push(text) - 1;
  if (text.length > longestShort) table.spellings.set(text, number);
  place(table, hash, number + 1);
  table.taken += 1;
  return number;
}

/** The first place from the given one on that is free or has a name of the hash. */
function slotFrom({ slots, hashes }: NameTable, hash: number, from: number): number {
  const last = slots.length - 1;
  let slot = from & last;
  while (slots[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & last;
  return slot;
}

function place({ slots, hashes }: NameTable, hash: number, entry: number): void {
  const last = slots.length - 1;
  let slot = hash & last;
  while (slots[slot] !== 0) slot = (slot + 1) & last;
  slots[slot] = entry;
  hashes[slot] = hash;
}

function grow(table: NameTable): void {
  const { slots, hashes } = table;
  table.slots = new Int32Array(slots.length * 2);
  table.hashes = new Int32Array(slots.length * 2);
  for (let slot = 0; slot < slots.length; slot += 1)
    if (slots[slot] !== 0) place(table, hashes[slot] ?? 0, slots[slot] ?? 0);
}

const notHashed = 0;
const hashOfNothing = 0x811c9dc5 | 0;
/** Longer texts take longer to be hashed than to be found among the spellings, whose own hash the engine keeps with them. */
const longestShort = 12;
const lastAscii = 0x7f;
const lastOfAll = 0xffff;

/** FNV-1a over all but ASCII spaces, capitals as small letters; `notHashed` where the text has a sign after the last one that is taken. */
function hashOf(text: string, lastSign: number): number {
  let hash = hashOfNothing;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    if (sign > lastSign) return notHashed;
    if (sign === 32 || (sign >= 9 && sign <= 13)) continue;
    hash = Math.imul(hash ^ (sign >= 65 && sign <= 90 ? sign + 32 : sign), 0x01000193);
  }
  return hash === notHashed ? 1 : hash;
}
