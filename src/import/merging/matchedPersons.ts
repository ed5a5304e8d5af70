/** A row of a person, in a table or in a list. */
export interface PersonRows {
  readonly key: string;
  /** What the row is compared by, without keys. */
  readonly name: string;
  /** Everything that the table holds in the row, without keys; of rows of a list nothing. */
  readonly whole: string;
}

/** A person with its rows. */
interface Person {
  readonly key: string;
  /** How often it has each of the rows that both sides have. */
  readonly profile: string;
  /** Everything that is held of it. */
  readonly whole: string;
}

/** Who is who. */
export interface MatchedPersons {
  /** By the key of a person of the table the key of the same person in the list. */
  readonly keys: ReadonlyMap<string, string>;
  /** Those of the table's keys whose persons were taken in order, since nothing tells them apart. */
  readonly alike: readonly string[];
}

/**
 * By the key of each person of the table the key of the same person in the list: the only one whose rows are the same, each as often,
 * of those rows that both sides have. Persons who have the same rows as somebody else cannot be told apart. If everything that the
 * table holds of them is the same, too, it does not matter who is who, and they are taken in order; else they are left.
 */
export function matchedPersons(table: readonly PersonRows[], list: readonly PersonRows[]): MatchedPersons {
  const shared = sharedNames(table, list);
  const inTable = byProfile(personsOf(table, shared));
  const inList = byProfile(personsOf(list, shared));
  const keys = new Map<string, string>();
  const alike: string[] = [];
  for (const [profile, held] of inTable) {
    const found = inList.get(profile) ?? [];
    if (profile === '' || held.length !== found.length || !areOne(held, found)) continue;
    const same = new Set(found.map(({ key }) => key));
    const areSame = held.every(({ key }) => same.has(key));
    held.forEach(({ key }, index) => keys.set(key, areSame ? key : (found[index]?.key ?? key)));
    if (held.length > 1 && !areSame) alike.push(...held.map(({ key }) => key));
  }
  return { keys, alike };
}

/** By the names of rows that both sides have their numbers. */
function sharedNames(table: readonly PersonRows[], list: readonly PersonRows[]): ReadonlyMap<string, number> {
  const inTable = new Set(table.map(({ name }) => name));
  const shared = new Map<string, number>();
  for (const { name } of list) if (inTable.has(name) && !shared.has(name)) shared.set(name, shared.size);
  return shared;
}

/** In the order in which they first stand there. */
function personsOf(rows: readonly PersonRows[], shared: ReadonlyMap<string, number>): readonly Person[] {
  const byKey = new Map<string, PersonRows[]>();
  for (const row of rows) {
    const others = byKey.get(row.key);
    if (others === undefined) byKey.set(row.key, [row]);
    else others.push(row);
  }
  return [...byKey].map(([key, own]) => ({
    key,
    profile: own
      .flatMap(({ name }) => shared.get(name) ?? [])
      .sort((one, other) => one - other)
      .join(' '),
    whole: own
      .map(({ whole }) => whole)
      .sort()
      .join('\n'),
  }));
}

function byProfile(persons: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const found = new Map<string, Person[]>();
  for (const person of persons) {
    const others = found.get(person.profile);
    if (others === undefined) found.set(person.profile, [person]);
    else others.push(person);
  }
  return found;
}

/** Whether it does not matter which of them is which. */
function areOne(held: readonly Person[], found: readonly Person[]): boolean {
  const same = new Set(found.map(({ key }) => key));
  return (
    held.length === 1 ||
    held.every(({ whole }) => whole === held[0]?.whole) ||
    held.every(({ key }) => same.has(key))
  );
}
