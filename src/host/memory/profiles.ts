import type { ListReport } from '../../import/list';
import { profileOf } from '../../import/matching/profile';
import { signatureOf } from '../../import/matching/signature';
import type { ListProfile } from '../../import/memory';
import { holdsPersonalNumber } from '../scan/personalCell';
import { isProfile } from './profileShape';
import { isListOf, isText, parsedJson } from './shapes';

/** A way of making lists, and how its lists are read. */
type Entry = readonly [signature: string, profile: ListProfile];

/** As many ways of making lists as a municipality has, and then some; the latest used are remembered. */
const mostProfiles = 20;

/** Longer than this is no list that anybody has every month, in characters of JSON. */
const longestProfile = 20_000;

/** The profiles as stored, by signature; what cannot be read is as if it were not there. */
export function storedProfiles(json: string | null): Readonly<Record<string, ListProfile>> {
  return Object.fromEntries(entriesIn(json));
}

/**
 * The profiles with that of the list just imported, the latest first, as they are stored. A list without headers has none, and one
 * with a personal number in its constants or headers is not remembered.
 */
export function profilesWith(json: string | null, report: ListReport): string {
  const signature = signatureOf(report.headers);
  const others = entriesIn(json).filter(([other]) => other !== signature);
  const entry: Entry = [signature, profileOf(report, {})];
  const latest = signature === '' || !isFit(entry) ? others : [entry, ...others];
  return JSON.stringify(latest.slice(0, mostProfiles));
}

function isFit([signature, profile]: Entry): boolean {
  if (JSON.stringify(profile).length + signature.length > longestProfile) return false;
  return ![signature, ...textsIn(profile)].some(holdsPersonalNumber);
}

function textsIn({ columns, constants, parts, repairs, extras }: ListProfile): string[] {
  return [
    ...Object.values(columns).filter(isText),
    ...Object.values(constants),
    ...Object.values(parts).map(({ sign }) => sign),
    ...(repairs.reason?.values ?? []),
    ...extras,
  ];
}

function entriesIn(json: string | null): readonly Entry[] {
  const stored = parsedJson(json);
  return Array.isArray(stored) ? stored.filter(isEntry).slice(0, mostProfiles) : [];
}

function isEntry(value: unknown): value is Entry {
  return isListOf(value, (part): part is unknown => part !== undefined)
    ? value.length === 2 && isText(value[0]) && isProfile(value[1])
    : false;
}
