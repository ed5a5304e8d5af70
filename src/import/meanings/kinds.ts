import { kindAliases, uncertainKinds } from '../../tables/kindAliases';
import { kinds as table } from '../../tables/kinds';
import type { Text } from '../../text/language';
import { comparedValue } from './compared';

/** The kinds of placement that a list may name. */
export interface KnownKinds {
  readonly options: readonly string[];
  /** The kind that a value names for certain; null: none, or it may be one of several. */
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
  const byValue = new Map<string, string>();
  const know = (value: string, option: string): void => {
    const compared = comparedValue(value);
    if (compared !== '' && !byValue.has(compared)) byValue.set(compared, option);
  };
  for (const option of options) know(option, option);
  for (const { sv, en } of shipped) {
    const option = byValue.get(comparedValue(sv)) ?? byValue.get(comparedValue(en));
    if (option === undefined) continue;
    for (const name of [sv, en, ...(kindAliases[sv] ?? [])]) know(name, option);
  }
  const candidates = new Map(
    Object.entries(uncertainKinds).map(([value, names]) => [
      comparedValue(value),
      names.flatMap((name) => byValue.get(comparedValue(name)) ?? []),
    ]),
  );
  return {
    options,
    kindOf: (text) => byValue.get(comparedValue(text)) ?? null,
    candidatesOf: (text) => candidates.get(comparedValue(text)) ?? [],
  };
}
