import { formatIsoDay } from '../../core/day';
import { type ListKindId, listKindIds } from '../../import/list';
import type { ListMemory } from '../../import/memory';
import { inExcel } from '../batch';
import type { Outcome } from '../failure';
import { memoryKeys, settingsWith, type StoredTexts } from '../memory/memorySettings';
import { readMemory } from '../memory/workbookMemory';
import { type BroughtColumn, broughtColumns, broughtWith } from './extraColumns';
import type { ListOrder } from './listImport';
import type { PreparedTable } from './preparedTable';
import { readSettingTexts } from '../settingTexts';
import { asOfKey } from '../workbookSettings';
import type { SettingChange } from './journal';

/** What the workbook remembers of earlier imports, and holds that a list is read by. */
export interface Remembered extends ListMemory {
  /** Of the secret that made the keys in this workbook; null while it holds none. */
  readonly fingerprint: string | null;
}

const fingerprintKey = 'varddygn.keyFingerprint';

/** Which columns of the table lists have brought along. */
const broughtKey = (kind: ListKindId): string => `varddygn.brought.${kind}`;

/** Every setting that an import may change. */
const settingKeys: readonly string[] = [
  ...[fingerprintKey, asOfKey, ...memoryKeys],
  ...listKindIds.map(broughtKey),
];

/** The columns that lists of this kind have brought along, by the settings. */
export function broughtIn(stored: StoredTexts, kind: ListKindId): readonly BroughtColumn[] {
  return broughtColumns(stored[broughtKey(kind)]);
}

/** What the open workbook remembers of earlier imports, and holds that a list is read by. */
export function readRemembered(): Promise<Outcome<Remembered>> {
  return inExcel(async (context) => {
    const stored = await storedSettings(context);
    return { ...(await readMemory(context, stored)), fingerprint: stored[fingerprintKey] ?? null };
  });
}

/** The settings that an import may change, as they are: by key, null where there is none. */
export function storedSettings(context: Excel.RequestContext): Promise<Record<string, string | null>> {
  return readSettingTexts(context, settingKeys);
}

/** Whether the workbook's keys were made with another secret than the list's: one person would be two. */
export function hasOtherKeys(
  stored: Readonly<Record<string, string | null>>,
  { fingerprint }: Pick<ListOrder, 'fingerprint'>,
): boolean {
  const held = stored[fingerprintKey] ?? null;
  return held !== null && fingerprint !== null && held !== fingerprint;
}

/** An import, and the table that it writes. */
interface Changing {
  readonly order: ListOrder;
  readonly list: PreparedTable;
}

/** The settings that this import changes, as they become. */
function settingsOf({ order, list }: Changing, stored: StoredTexts): Record<string, string> {
  const { report, fingerprint } = order;
  const { kind, asOf } = report.used;
  const earlier = broughtIn(stored, kind);
  const brought = broughtWith(earlier, list);
  return {
    ...(brought.length + earlier.length === 0 ? {} : { [broughtKey(kind)]: JSON.stringify(brought) }),
    ...settingsWith(stored, report),
    ...(kind === 'placements' && asOf !== null ? { [asOfKey]: formatIsoDay(asOf) } : {}),
    ...(fingerprint === null ? {} : { [fingerprintKey]: fingerprint }),
  };
}

/** How this import changes the settings, by key. */
export function settingChanges(
  changing: Changing,
  stored: Readonly<Record<string, string | null>>,
): Record<string, SettingChange> {
  return Object.fromEntries(
    Object.entries(settingsOf(changing, stored)).map(([key, after]) => [
      key,
      { before: stored[key] ?? null, after },
    ]),
  );
}

/** Adds the changes to what the next sync does. */
export function writeChanges(
  context: Excel.RequestContext,
  changes: Readonly<Record<string, SettingChange>>,
): void {
  for (const [key, { after }] of Object.entries(changes))
    if (after !== null) context.workbook.settings.add(key, after);
}

/** Adds to what the next sync does that the changes are taken back, but for settings that have been changed again since they were made. */
export function restoreSettings(
  context: Excel.RequestContext,
  changes: Readonly<Record<string, SettingChange>>,
  stored: Readonly<Record<string, string | null>>,
): void {
  const { settings } = context.workbook;
  for (const [key, change] of Object.entries(changes)) {
    if (stored[key] === null || stored[key] !== change.after) continue;
    if (change.before === null) settings.getItem(key).delete();
    else settings.add(key, change.before);
  }
}
