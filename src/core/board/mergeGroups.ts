/** Kinds, by their numbers, that are shown together. */
export type KindGroup = readonly number[];

/**
 * Merges groups until each of them passes: the first that does not is put together with the next one, the last of all with the one
 * before it. Null: not even all kinds together pass.
 */
export function mergeGroups(
  groups: readonly KindGroup[],
  passes: (group: KindGroup) => boolean,
): readonly KindGroup[] | null {
  const failing = groups.findIndex((group) => !passes(group));
  if (failing < 0) return groups;
  if (groups.length === 1) return null;
  const first = Math.min(failing, groups.length - 2);
  const both = [...(groups[first] ?? []), ...(groups[first + 1] ?? [])];
  return mergeGroups([...groups.slice(0, first), both, ...groups.slice(first + 2)], passes);
}
