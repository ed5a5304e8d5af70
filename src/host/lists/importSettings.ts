import { formatIsoDay } from '../../core/day';
import type { ListKindId, RememberedColumns } from '../../import/list';
import { inExcel } from '../batch';
import type { Outcome } from '../failure';
import type { ListOrder } from '../listImport';
import { asOfKey } from '../workbookSettings';
import type { SettingChange } from './journal';

/** What the workbook remembers of earlier imports. */
export interface Remembered {
  readonly columns: RememberedColumns;
  /** Of the secret that made the keys in this workbook; null while it holds none. */
  readonly fingerprint: string | null;
}

const fingerprintKey = 'varddygn.keyFingerprint';
const listKinds = ['placements', 'prices', 'budget'] as const satisfies readonly ListKindId[];
const columnsKey = (kind: ListKindId): string => `varddygn.columns.${kind}`;

/** Every setting that an import may change. */
const settingKeys: readonly string[] = [fingerprintKey, asOfKey, ...listKinds.map(columnsKey)];

/** What the open workbook remembers of earlier imports. */
export function readRemembered(): Promise<Outcome<Remembered>> {
  return inExcel(async (context) => {
    const stored = await readSettingTexts(context);
    const columns: Partial<Record<ListKindId, Record<string, string>>> = {};
    for (const kind of listKinds) columns[kind] = textsIn(stored[columnsKey(kind)] ?? null);
    return { columns, fingerprint: stored[fingerprintKey] ?? null };
  });
}

/** The settings that an import may change, as they are: by key, null where there is none. */
export async function readSettingTexts(
  context: Excel.RequestContext,
): Promise<Record<string, string | null>> {
  const settings = settingKeys.map((key) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load('value');
    return { key, setting };
  });
  await context.sync();
  return Object.fromEntries(
    settings.map(({ key, setting }) => {
      const value: unknown = setting.isNullObject ? null : setting.value;
      return [key, typeof value === 'string' ? value : null];
    }),
  );
}

/** Whether the workbook's keys were made with another secret than the list's: one person would be two. */
export function hasOtherKeys(
  stored: Readonly<Record<string, string | null>>,
  { fingerprint }: Pick<ListOrder, 'fingerprint'>,
): boolean {
  const held = stored[fingerprintKey] ?? null;
  return held !== null && fingerprint !== null && held !== fingerprint;
}

/** The settings that this import changes, as they become. */
function settingsOf({ report, fingerprint }: ListOrder): Record<string, string> {
  const { kind, asOf } = report.used;
  const headers = report.matches.flatMap(({ columnId, header }) => {
    const found = report.headers.find(({ index }) => index === header);
    return found?.isNamed === true ? [[columnId, found.name] as const] : [];
  });
  return {
    [columnsKey(kind)]: JSON.stringify(Object.fromEntries(headers)),
    ...(kind === 'placements' && asOf !== null ? { [asOfKey]: formatIsoDay(asOf) } : {}),
    ...(fingerprint === null ? {} : { [fingerprintKey]: fingerprint }),
  };
}

/** How this import changes the settings, by key. */
export function settingChanges(
  order: ListOrder,
  stored: Readonly<Record<string, string | null>>,
): Record<string, SettingChange> {
  return Object.fromEntries(
    Object.entries(settingsOf(order)).map(([key, after]) => [key, { before: stored[key] ?? null, after }]),
  );
}

/** Adds the changes to what the next sync does. */
export function writeSettings(
  context: Excel.RequestContext,
  changes: Readonly<Record<string, SettingChange>>,
): void {
  for (const [key, { after }] of Object.entries(changes))
    if (after !== null) context.workbook.settings.add(key, after);
}

/** Takes the changes back, but for settings that have been changed again since. */
export async function restoreSettings(
  context: Excel.RequestContext,
  changes: Readonly<Record<string, SettingChange>>,
): Promise<void> {
  const { settings } = context.workbook;
  const held = Object.entries(changes).map(([key, change]) => {
    const setting = settings.getItemOrNullObject(key);
    setting.load('value');
    return { key, change, setting };
  });
  await context.sync();
  for (const { key, change, setting } of held) {
    if (setting.isNullObject || setting.value !== change.after) continue;
    if (change.before === null) setting.delete();
    else settings.add(key, change.before);
  }
  await context.sync();
}

function textsIn(json: string | null): Record<string, string> {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}
