import type { DayRule } from '../core/dayRule';
import type { Choices } from '../host/choices';
import { isFailure } from '../host/failure';
import { readAsOf, type WorkbookSettings } from '../host/workbookSettings';
import { settingTexts } from '../text/paneSettings';
import { type Desk, fail, succeed } from './desk';

/** What the user can want with the settings. */
export interface SettingIntentions {
  /** To see what the workbook remembers. */
  readonly read: () => Promise<void>;
  readonly chooseDayRule: (dayRule: DayRule) => Promise<void>;
  readonly typeAsOf: (typed: string) => void;
  /** To have the date that has been typed. */
  readonly settleAsOf: () => Promise<void>;
  /** To have a language or a theme. */
  readonly choose: (choices: Partial<Choices>) => void;
}

/** Carries out what the user wants with the settings. */
export function settingIntentions(desk: Desk): SettingIntentions {
  const { store, workbook } = desk;
  return {
    read: async () => {
      const settings = await workbook.readSettings();
      if (isFailure(settings)) fail(desk, settings);
      else store.dispatch({ type: 'settingsRead', settings });
    },
    chooseDayRule: (dayRule) => save(desk, { dayRule }),
    typeAsOf: (typed) => {
      store.dispatch({ type: 'asOfTyped', typed });
    },
    settleAsOf: async () => {
      const { asOf: field, settings } = store.state();
      const asOf = readAsOf(field.typed);
      if (asOf === undefined) store.dispatch({ type: 'asOfRefused' });
      else if (asOf !== settings?.asOf) await save(desk, { asOf });
    },
    choose: (choices) => {
      const chosen = { ...store.state().choices, ...choices };
      store.dispatch({ type: 'chose', choices: chosen });
      workbook.writeChoices(chosen);
    },
  };
}

/**
 * Shows the changed setting at once, and the old one again if the workbook does not take it. The others are not written: they
 * may have changed in the workbook. Nothing is saved before the workbook's settings have been read.
 */
async function save(desk: Desk, changed: Partial<WorkbookSettings>): Promise<void> {
  const { store, workbook } = desk;
  const before = store.state().settings;
  if (before === null) return;
  store.dispatch({ type: 'settingsRead', settings: { ...before, ...changed } });
  const saved = await workbook.writeSettings(changed);
  if (isFailure(saved)) {
    store.dispatch({ type: 'settingsRead', settings: before });
    fail(desk, saved);
    return;
  }
  succeed(desk, settingTexts.saved);
}
