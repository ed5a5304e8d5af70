import { firstOfEach } from '../../core/firstOfEach';
import { numberAt } from '../../core/numberAt';
import { compareTexts } from '../../text/alphabet';
import type { Language } from '../../text/language';
import { summaryLabels } from '../../text/summaryWords';
import type { TableReader } from '../tables/tableReader';
import { groupOfEach } from './groupOfEach';
import type { SideSource } from './sides';

/** Groups of placements by their kinds, and the name of each group; the last is that of unknown kinds. */
export interface KindGroups {
  readonly groupOf: Int32Array;
  readonly labels: readonly string[];
}

/** Kinds, and the group of each (-1 is blank). */
interface KindTable {
  readonly kinds: readonly number[];
  readonly groups: readonly number[];
}

/**
 * All kinds of Former in its order, or all groups that it names, in the order of the alphabet: so a report has one shape, whatever
 * happened. Without Former the kinds are those of the placements. A kind that is blank or not in Former is unknown.
 */
export function kindGroups(dimension: 'kind' | 'group', source: SideSource): KindGroups {
  const { placements, tables } = source;
  const { names, sheet } = placements;
  const isListed = tables.kindTable !== null;
  const listed = tables.kindTable === null ? kindsMet(source) : kindsListed(tables.kindTable);
  const keys = dimension === 'kind' ? listed.kinds : listed.groups;
  const groups = [...new Set(keys)].map((key) => ({ key, name: nameOf(key, names.textOf, sheet.language) }));
  if (dimension === 'group' || !isListed) groups.sort(byName);
  const positions = new Map(groups.map(({ key }, position) => [key, position]));
  const groupOfKind = new Map(listed.kinds.map((kind, index) => [kind, positions.get(keys[index] ?? -1)]));
  return {
    groupOf: groupOfEach(placements.namesOf('kind'), {
      groups: groupOfKind,
      other: groups.length,
      nameCount: names.count(),
    }),
    labels: [...groups.map(({ name }) => name), summaryLabels.unknownKind[sheet.language]],
  };
}

/** Of two rows for one kind the first holds, as in its costs. */
function kindsListed(table: TableReader): KindTable {
  const [kinds, groups] = [table.namesOf('kind'), table.namesOf('forecastGroup')];
  const rows = [...table.empty.keys()].filter((row) => table.empty[row] === 0);
  const listed = firstOfEach(rows.map((row) => [numberAt(kinds, row), numberAt(groups, row)] as const));
  return { kinds: [...listed.keys()], groups: [...listed.values()] };
}

/** Without Former no kind has a group, and so it is unknown in a summary of groups. */
function kindsMet({ placements, isInside }: SideSource): KindTable {
  const met = new Set(placements.namesOf('kind').filter((kind, row) => kind >= 0 && isInside(row)));
  return { kinds: [...met], groups: [] };
}

interface NamedGroup {
  readonly key: number;
  readonly name: string;
}

/** Kinds without a group come last. */
function byName(one: NamedGroup, other: NamedGroup): number {
  if (one.key < 0 || other.key < 0) return Number(one.key < 0) - Number(other.key < 0);
  return compareTexts(one.name, other.name);
}

function nameOf(key: number, textOf: (number: number) => string, language: Language): string {
  return key < 0 ? summaryLabels.blank[language] : textOf(key);
}
