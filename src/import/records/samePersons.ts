/** For persons as they are written (a key or a code): the one as whom each is written. */
export interface SamePersons {
  /** How many persons are written as another one. */
  readonly size: number;
  /** The person as whom this one is written: itself unless the workbook says otherwise. */
  readonly as: (person: string) => string;
}

/**
 * What the workbook's table of same persons says, by a person the one that it is the same as. It is followed to its end: where A is B
 * and B is C, A is C. Persons that go round in a circle are all one, which is written as the first of them in the order of their
 * signs, so that the order of the table's rows does not matter. Letter case and spaces around tell no persons apart.
 */
export function samePersonsOf(told: Readonly<Record<string, string>>): SamePersons {
  const next = new Map<string, string>();
  for (const [person, same] of Object.entries(told)) {
    if (named(person) === '' || named(same) === '' || named(person) === named(same)) continue;
    next.set(named(person), same.trim());
  }
  const ends = new Map([...next].map(([person, same]) => [person, endOf(next, same)]));
  for (const [person, end] of ends) if (named(end) === person) ends.delete(person);
  return {
    size: ends.size,
    as: (person) => (ends.size === 0 ? person : (ends.get(named(person)) ?? person)),
  };
}

/** Where the way from a person leads. */
function endOf(next: ReadonlyMap<string, string>, person: string): string {
  const passed = new Map<string, string>();
  let at = person;
  while (!passed.has(named(at))) {
    passed.set(named(at), at);
    const following = next.get(named(at));
    if (following === undefined) return at;
    at = following;
  }
  return firstInCircle(next, at);
}

function firstInCircle(next: ReadonlyMap<string, string>, start: string): string {
  let first = start;
  for (
    let at = next.get(named(start)) ?? start;
    named(at) !== named(start);
    at = next.get(named(at)) ?? start
  )
    if (named(at) < named(first)) first = at;
  return first;
}

/** A person as persons are compared. */
function named(person: string): string {
  return person.normalize('NFC').trim().toUpperCase();
}
