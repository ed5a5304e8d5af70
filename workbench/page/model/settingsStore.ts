import { follows } from './behaviours/behaviours';
import { isList } from './protocol/plain';
import type { SettingEntry } from './hostTypes';

/** The settings as office.js keeps them: values as JSON text. */
export function readSettings(settings: ReadonlyMap<string, unknown>): SettingEntry[] {
  return [...settings].map(([key, value]): SettingEntry => [key, JSON.stringify(value)]);
}

/** Takes over what `Office.context.document.settings.saveAsync` sends: it replaces everything. */
export function saveSettings(settings: Map<string, unknown>, payload: unknown): void {
  follows('savedSettingsReplaceAll');
  settings.clear();
  for (const entry of isList(payload) ? payload : []) {
    if (!isList(entry)) continue;
    const [key, json] = entry;
    if (typeof key !== 'string' || typeof json !== 'string') continue;
    const value: unknown = JSON.parse(json);
    settings.set(key, value);
  }
}
