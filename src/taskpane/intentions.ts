import type { Desk } from './desk';
import { functionIntentions } from './functionIntentions';
import { importIntentions } from './import/importIntentions';
import { settingIntentions } from './settingIntentions';
import { tableIntentions } from './tableIntentions';
import type { Intentions } from './view';

/** Carries out everything that the user wants. */
export function intentionsOf(desk: Desk): Intentions {
  const { dispatch } = desk.store;
  return {
    goTo: (place) => {
      dispatch({ type: 'went', place });
    },
    search: (search) => {
      dispatch({ type: 'searched', search });
    },
    closeNotice: () => {
      dispatch({ type: 'noticeClosed' });
    },
    tables: tableIntentions(desk),
    functions: functionIntentions(desk),
    settings: settingIntentions(desk),
    importing: importIntentions(desk),
  };
}
