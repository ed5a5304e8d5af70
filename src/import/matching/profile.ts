import { comparedForm } from '../forms';
import type { ColumnMatch, HeldChoices, ListReport, ReadingChoices } from '../list';
import type { ListMemory, ListProfile } from '../memory';
import { extraPrefix, isExtra } from '../records/protected';
import { defaultRepairs, type RepairChoices } from '../repairs/repair';
import { rememberedNames, type SignedHeader, signatureOf } from './signature';

/** The id of a column that is brought along, by the name of its header. */
export function extraId(name: string): string {
  return extraPrefix + name;
}

/** What is to be remembered of how a list was read, so that the next one with the same headers is read alike. */
export function profileOf(report: ListReport, choices: ReadingChoices): ListProfile {
  const names = rememberedNames(report.headers);
  const { matches } = report;
  return {
    kind: report.used.kind,
    columns: byColumn(matches, ({ header }) => (header === null ? null : (names[header] ?? null))),
    constants: byColumn(matches, ({ constant }) => constant ?? undefined),
    parts: byColumn(matches, ({ part }) => part ?? undefined),
    forms: Object.fromEntries(
      report.forms.flatMap(({ columnId, detected, used }) =>
        used === null || comparedForm(used) === comparedForm(detected) ? [] : [[columnId, used]],
      ),
    ),
    repairs: otherThanDefault(report.repairs.used),
    extras:
      choices.extras === undefined
        ? report.written.filter(isExtra).map((id) => id.slice(extraPrefix.length))
        : choices.extras.flatMap((index) => names[index] ?? []),
  };
}

function byColumn<Value>(
  matches: readonly ColumnMatch[],
  valueOf: (match: ColumnMatch) => Value | undefined,
): Record<string, Value> {
  const entries = matches.flatMap((match) => {
    const value = valueOf(match);
    return value === undefined ? [] : [[match.columnId, value] as const];
  });
  return Object.fromEntries(entries);
}

/** What a later version makes the default is to hold then, unless the user has said otherwise. */
function otherThanDefault(used: RepairChoices): Partial<RepairChoices> {
  const defaults = new Map<string, unknown>(Object.entries(defaultRepairs));
  return Object.fromEntries(
    Object.entries(used).filter(
      ([id, choice]) => JSON.stringify(choice) !== JSON.stringify(defaults.get(id)),
    ),
  );
}

/** What is remembered of lists with these headers; null where there has been none, or the user has chosen another kind of list. */
export function profileFor(
  headers: readonly SignedHeader[],
  { profiles }: ListMemory,
  { kind }: ReadingChoices,
): ListProfile | null {
  const signature = signatureOf(headers);
  const profile = Object.hasOwn(profiles, signature) ? profiles[signature] : undefined;
  if (signature === '' || profile === undefined) return null;
  return kind === undefined || kind === profile.kind ? profile : null;
}

/** By the id of a column of the table, the list's column that filled it, or null for none; columns that are gone are left out. */
export function rememberedIndexes(
  profile: ListProfile | null,
  headers: readonly SignedHeader[],
): Readonly<Record<string, number | null>> {
  const names = rememberedNames(headers);
  const entries = Object.entries(profile?.columns ?? {}).map(
    ([id, name]) => [id, name === null ? null : names.indexOf(name)] as const,
  );
  return Object.fromEntries(entries.filter(([, index]) => index !== -1));
}

/**
 * The user's choices over what is remembered; null takes back what is. A choice of what fills a column takes the place of the constant and the part, too, that
 * were remembered for it. Which columns of the list fill which of the table is no part of this: see rememberedIndexes.
 */
export function choicesOver(
  profile: ListProfile | null,
  choices: ReadingChoices,
  headers: readonly SignedHeader[],
): HeldChoices {
  if (profile === null) return withoutNulls(choices);
  const names = rememberedNames(headers);
  const isOpen = ([id]: readonly [string, unknown]): boolean => choices.columns?.[id] === undefined;
  const constants = Object.fromEntries(Object.entries(profile.constants).filter(isOpen));
  const parts = Object.fromEntries(Object.entries(profile.parts).filter(isOpen));
  const extras = profile.extras.map((name) => names.indexOf(name)).filter((index) => index !== -1);
  return withoutNulls({
    ...{ kind: profile.kind, extras },
    ...choices,
    constants: { ...constants, ...choices.constants },
    parts: { ...parts, ...choices.parts },
    forms: { ...profile.forms, ...choices.forms },
    repairs: { ...profile.repairs, ...choices.repairs },
  });
}

function withoutNulls({ parts, constants, forms, ...others }: ReadingChoices): HeldChoices {
  return {
    ...others,
    ...(parts !== undefined && { parts: filledOf(parts) }),
    ...(constants !== undefined && { constants: filledOf(constants) }),
    ...(forms !== undefined && { forms: filledOf(forms) }),
  };
}

function filledOf<Value>(entries: Readonly<Record<string, Value | null>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([id, value]) => (value === null ? [] : [[id, value] as const])),
  );
}
