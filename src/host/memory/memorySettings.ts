import { type ListKindId, listKindIds, type ListReport } from '../../import/list';
import type { ListMemory, RememberedColumns } from '../../import/memory';
import { holdsPersonalNumber } from '../scan/personalCell';
import { meaningsWith, storedMeanings } from './meanings';
import { profilesWith, storedProfiles } from './profiles';
import { isRecord, isText, parsedJson } from './shapes';

const profilesKey = 'varddygn.profiles';
const meaningsKey = 'varddygn.values';
const columnsKey = (kind: ListKindId): string => `varddygn.columns.${kind}`;

/** The settings in which the workbook remembers how lists are read. */
export const memoryKeys: readonly string[] = [profilesKey, meaningsKey, ...listKindIds.map(columnsKey)];

/** Settings as they are stored, by key; null or left out: none. */
export type StoredTexts = Readonly<Record<string, string | null | undefined>>;

/** What the settings remember of earlier lists. What cannot be read is as if nothing had been remembered. */
export function memoryIn(stored: StoredTexts): Pick<ListMemory, 'columns' | 'profiles' | 'values'> {
  return {
    columns: columnsIn(stored),
    profiles: storedProfiles(stored[profilesKey] ?? null),
    values: storedMeanings(stored[meaningsKey] ?? null),
  };
}

function columnsIn(stored: StoredTexts): RememberedColumns {
  const columns: Partial<Record<ListKindId, Record<string, string>>> = {};
  for (const kind of listKindIds) {
    const value = parsedJson(stored[columnsKey(kind)] ?? null);
    const entries = isRecord(value) ? Object.entries(value) : [];
    columns[kind] = Object.fromEntries(
      entries.filter((entry): entry is [string, string] => isText(entry[1])),
    );
  }
  return columns;
}

/**
 * The settings as they become when this list has been imported, by key. The columns of its kind hold for lists with other headers, too;
 * the profile for lists with the same.
 */
export function settingsWith(stored: StoredTexts, report: ListReport): Record<string, string> {
  const headers = report.matches.flatMap(({ columnId, header }) => {
    const found = report.headers.find(({ index }) => index === header);
    return found?.isNamed === true && !holdsPersonalNumber(found.name)
      ? [[columnId, found.name] as const]
      : [];
  });
  return {
    [columnsKey(report.used.kind)]: JSON.stringify(Object.fromEntries(headers)),
    [profilesKey]: profilesWith(stored[profilesKey] ?? null, report),
    [meaningsKey]: meaningsWith(stored[meaningsKey] ?? null, report),
  };
}
