import { kindAliases, uncertainKinds } from '../../tables/kindAliases';
import { kinds as table } from '../../tables/kinds';
import type { Text } from '../../text/language';
import { comparableName } from '../../text/words';
import { aliasKey, comparedValue } from './compared';

/** The kinds of placement that a list may name. */
export interface KnownKinds {
  readonly options: readonly string[];
  /**
   * The kind that a value names for certain: by its very name, else by what other systems call it. Null: none, or it may be one of several, as
   * where it differs from the name of a kind by signs only (`HVB*`, `>18 år`).
   */
  readonly kindOf: (text: string) => string | null;
  /** The kinds of which a value may be any, the likeliest first. */
  readonly candidatesOf: (text: string) => readonly string[];
}

/** Every shipped kind's name. */
const shipped: readonly Text[] = table.rows.flatMap(([name]) =>
  typeof name === 'object' && name !== null ? [name] : [],
);

/**
 * The kinds of the workbook's own table, or the shipped ones where it has none (null). What other systems call a shipped kind holds as
 * long as the workbook has that kind, in either language.
 */
export function knownKinds(ofWorkbook: readonly string[] | null): KnownKinds {
  const given = (ofWorkbook ?? []).filter((name) => comparedValue(name) !== '');
  return given.length > 0 ? kindsAmong(given) : shippedKinds;
}

const shippedKinds = kindsAmong(shipped.map(({ sv }) => sv));

function kindsAmong(options: readonly string[]): KnownKinds {
  const named = new Map<string, string>();
  for (const option of options)
    if (!named.has(comparableName(option))) named.set(comparableName(option), option);
  const aliases = aliasesAmong(named);
  const alike = alikeAmong([...named.values()]);
  const candidates = candidatesAmong(named, aliases);
  const alikeOf = (text: string): readonly string[] => alike.get(comparedValue(text)) ?? [];
  return {
    options,
    kindOf: (text) => {
      const own = named.get(comparableName(text));
      if (own !== undefined) return own;
      return alikeOf(text).length > 0 ? null : (aliases.get(aliasKey(text)) ?? null);
    },
    candidatesOf: (text) => {
      if (comparedValue(text) === '' || named.has(comparableName(text))) return [];
      return [...new Set([...alikeOf(text), ...(candidates.get(comparedValue(text)) ?? [])])];
    },
  };
}

/** By letters and digits, the kinds of the table: more than one where signs tell them apart. */
function alikeAmong(options: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const alike = new Map<string, readonly string[]>();
  for (const option of options)
    alike.set(comparedValue(option), [...(alike.get(comparedValue(option)) ?? []), option]);
  return alike;
}

/** By what other systems call it, and in either language, each of the kinds that is a shipped one. */
function aliasesAmong(named: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const { sv, en } of shipped) {
    const option = named.get(comparableName(sv)) ?? named.get(comparableName(en));
    if (option === undefined) continue;
    for (const name of [sv, en, ...(kindAliases[sv] ?? [])])
      if (!aliases.has(aliasKey(name))) aliases.set(aliasKey(name), option);
  }
  return aliases;
}

/** By a value that may be one of several kinds, or differs by signs only from what other systems call a kind: those kinds. */
function candidatesAmong(
  named: ReadonlyMap<string, string>,
  aliases: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const candidates = new Map<string, readonly string[]>();
  for (const [alias, option] of aliases) candidates.set(comparedValue(alias), [option]);
  for (const [value, names] of Object.entries(uncertainKinds))
    candidates.set(
      comparedValue(value),
      names.flatMap((name) => named.get(comparableName(name)) ?? aliases.get(aliasKey(name)) ?? []),
    );
  return candidates;
}
