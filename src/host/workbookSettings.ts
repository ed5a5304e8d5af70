import { type Day, formatIsoDay, parseIsoDay } from '../core/day';
import type { DayRule } from '../core/dayRule';
import { dayRuleWords, meaningOf } from '../text/words';
import { inExcel } from './batch';
import type { Outcome } from './failure';
import { readSettingTexts } from './settingTexts';

/** What the workbook itself remembers: they go with the file to whoever opens it. */
export interface WorkbookSettings {
  readonly dayRule: DayRule;
  /** The day through which open placements count; null leaves it to each formula. */
  readonly asOf: Day | null;
}

/** What holds in a workbook where nobody has chosen. */
export const usualSettings: WorkbookSettings = { dayRule: 'both', asOf: null };

/** A date as people type it, YYYY-MM-DD; blank is null, and undefined is no such date. */
export function readAsOf(text: string): Day | null | undefined {
  const written = text.trim();
  return written === '' ? null : parseIsoDay(written);
}

/** The date as it stands in its field; blank for none. */
export function writtenAsOf(asOf: Day | null): string {
  return asOf === null ? '' : formatIsoDay(asOf);
}

/** Reads settings as stored, by whichever version or hand; what cannot be read is as if nobody had chosen. */
export function parseSettings(stored: {
  readonly dayRule: unknown;
  readonly asOf: unknown;
}): WorkbookSettings {
  const { dayRule, asOf } = stored;
  return {
    dayRule:
      (typeof dayRule === 'string' ? meaningOf(dayRule, dayRuleWords) : undefined) ?? usualSettings.dayRule,
    asOf: (typeof asOf === 'string' ? readAsOf(asOf) : undefined) ?? usualSettings.asOf,
  };
}

/** Under which the day rule is stored, as a word. */
export const dayRuleKey = 'varddygn.dayRule';
/** Under which the as-of date is stored, as 2026-01-31. */
export const asOfKey = 'varddygn.asOf';

/** The settings of the open workbook. */
export function readSettings(): Promise<Outcome<WorkbookSettings>> {
  return inExcel((context) => settingsIn(context));
}

/** The same, within a conversation. */
export async function settingsIn(context: Excel.RequestContext): Promise<WorkbookSettings> {
  const stored = await readSettingTexts(context, [dayRuleKey, asOfKey]);
  return parseSettings({ dayRule: stored[dayRuleKey], asOf: stored[asOfKey] });
}

/** Stores the settings that have been changed in the open workbook and gives them back; the others stay as they are there. */
export function writeSettings(
  changed: Partial<WorkbookSettings>,
): Promise<Outcome<Partial<WorkbookSettings>>> {
  return inExcel(async (context) => {
    const stored = context.workbook.settings;
    if (changed.dayRule !== undefined) stored.add(dayRuleKey, changed.dayRule);
    if (changed.asOf !== undefined) stored.add(asOfKey, writtenAsOf(changed.asOf));
    await context.sync();
    return changed;
  });
}
