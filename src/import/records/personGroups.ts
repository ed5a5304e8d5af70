import { isKey } from '../identity/key';
import type { TextContent } from '../columns/typedColumn';
import { identityIn, type Keys, type PersonsRead, writtenPerson } from './persons';
import type { SamePersons } from './samePersons';

/** What persons are grouped by. */
export interface GroupsQuery {
  /** The column of persons. */
  readonly content: TextContent;
  readonly persons: PersonsRead;
  /** Null while there is no secret: then nobody can tell which person of the workbook a number is. */
  readonly keys: Keys;
  readonly same: SamePersons;
}

/**
 * For each row the group of its person, from 1 in the order in which persons first stand there; 0 where the cell is blank. Rows of one
 * group are one person: its number written in several ways, or persons whom the workbook says to be the same.
 */
export function personGroups({ content, persons, keys, same }: GroupsQuery): Int32Array {
  const groups = new Map<string, number>();
  const groupOfText = content.texts.map((text) => {
    if (text === '') return 0;
    const isWritten = keys !== null || !persons.areKeys || isKey(text);
    const person = identityIn(isWritten ? same.as(writtenPerson(text, persons, keys)) : text);
    const group = groups.get(person) ?? groups.size + 1;
    groups.set(person, group);
    return group;
  });
  return content.values.map((text) => groupOfText[text] ?? 0);
}
