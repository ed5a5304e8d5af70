import type { Choices } from '../host/choices';
import { isFailure } from '../host/failure';
import { dayOfMoment } from '../host/lists/moment';
import type { Surroundings, Theme } from '../host/office';
import type { Workbook } from '../host/workbook';
import { paneTexts } from '../text/pane';
import { type Clock, type Desk, fail } from './desk';
import { cutOffIntentions } from './cutOffIntentions';
import { settingIntentions } from './settingIntentions';
import { languageOf, openingState, type PaneState, themeOf } from './state';
import { createStore } from './store';
import { tableIntentions } from './tableIntentions';

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
  if (surroundings.isExcel) followWorkbook(desk);
  return desk;
}

/** The user may make, rename or delete tables at any time; whoever comes back to the pane sees what there is now. What could not be read is tried again. */
function followWorkbook(desk: Desk): void {
  const { refresh } = tableIntentions(desk);
  const { read } = settingIntentions(desk);
  const { look } = cutOffIntentions(desk);
  void tidyUp(desk).then(() => Promise.all([look(), read(), refresh()]));
  addEventListener('focus', () => {
    if (desk.store.state().settings === null) void read();
    void refresh();
  });
}

/** What an import that was finished has left for its undoing is taken away before anything is shown. */
async function tidyUp(desk: Desk): Promise<void> {
  const tidied = await desk.workbook.tidyUp();
  if (isFailure(tidied)) fail(desk, tidied);
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
