import { behindIntentions } from './behind/behindIntentions';
import { boardIntentions } from './boardCopy/boardIntentions';
import { calculationIntentions } from './calculations/calculationIntentions';
import { checkIntentions } from './checks/checkIntentions';
import { cutOffIntentions } from './cutOffIntentions';
import type { Desk } from './desk';
import { followUpIntentions } from './followUp/followUpIntentions';
import { forecastIntentions } from './forecast/forecastIntentions';
import { freezeForecastIntentions } from './forecast/freezeForecastIntentions';
import { freezeIntention } from './freeze/freezeIntention';
import { functionIntentions } from './functionIntentions';
import { importIntentions } from './import/importIntentions';
import { invoiceIntentions } from './invoice/invoiceIntentions';
import { lockIntentions } from './locks/lockIntentions';
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
    cutOff: cutOffIntentions(desk),
    importing: importIntentions(desk),
    behind: behindIntentions(desk),
    followUp: followUpIntentions(desk),
    locks: lockIntentions(desk),
    forecast: forecastIntentions(desk),
    freezeForecast: freezeForecastIntentions(desk),
    freeze: freezeIntention(desk),
    checks: checkIntentions(desk),
    board: boardIntentions(desk),
    invoice: invoiceIntentions(desk),
    calculations: calculationIntentions(desk),
  };
}
