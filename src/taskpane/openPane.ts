import type { Choices } from '../host/choices';
import { dayOfMoment } from '../host/lists/moment';
import type { Surroundings, Theme } from '../host/office';
import type { Workbook } from '../host/workbook';
import { paneTexts } from '../text/pane';
import type { Clock, Desk } from './desk';
import { followWorkbook } from './followWorkbook';
import { languageOf, openingState, type PaneState, themeOf } from './state';
import { createStore } from './store';

/** What the pane opens with. */
export interface PaneOpening {
  readonly surroundings: Surroundings;
  readonly choices: Choices;
  readonly workbook: Workbook;
}

const clock: Clock = {
  now: () => performance.now(),
  wait: (duration) =>
    new Promise((resolve) => {
      setTimeout(resolve, duration);
    }),
  today: () => dayOfMoment(new Date()),
};

/** Opens the pane: reads what the workbook holds, and keeps it, the page and the system's theme in step with the state. */
export function openPane({ surroundings, choices, workbook }: PaneOpening): Desk {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const store = createStore(openingState({ surroundings, choices, systemTheme: themeIn(dark) }));
  const desk: Desk = { store, workbook, clock };
  dark.addEventListener('change', () => {
    store.dispatch({ type: 'systemThemeChanged', theme: themeIn(dark) });
  });
  store.subscribe(() => {
    dressPage(store.state());
  });
  dressPage(store.state());
  refuseDrops();
  if (surroundings.isExcel)
    void followWorkbook(desk, (listener) => {
      addEventListener('focus', listener);
    });
  return desk;
}

/** A file that is dropped where nothing takes it would open in place of the pane. */
function refuseDrops(): void {
  for (const name of ['dragover', 'drop']) {
    addEventListener(name, (event) => {
      event.preventDefault();
    });
  }
}

function dressPage(state: PaneState): void {
  document.documentElement.lang = languageOf(state);
  document.documentElement.style.colorScheme = themeOf(state);
  document.title = paneTexts.product[languageOf(state)];
}

function themeIn(dark: MediaQueryList): Theme {
  return dark.matches ? 'dark' : 'light';
}
