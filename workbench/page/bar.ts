/** The bar above the grid: what this is, files, language, theme and reset. */

import { withOption, type WorkbenchOptions } from './options';
import { words } from './words';

/** What more there is in the bar when the workbook is open. */
export interface BarOfBook {
  /** The buttons for files. */
  readonly files: readonly HTMLElement[];
  /** True: nothing is lost if the page is loaded anew; else it is asked first, and `leave` done if the answer is yes. */
  readonly mayLeave: (leave: () => void) => boolean;
}

/** The workbook is not open yet. */
export const withoutBook: BarOfBook = { files: [], mayLeave: () => true };

/** Fills the bar's element. Each choice of language and theme opens the workbench anew with that in its address. */
export function fillBar(bar: HTMLElement, options: WorkbenchOptions, { files, mayLeave }: BarOfBook): void {
  const text = words[options.language];
  const address = new URL(location.href);
  const name = document.createElement('strong');
  name.textContent = 'Vårddygn';
  const subtitle = document.createElement('span');
  subtitle.textContent = text.subtitle;
  const otherLanguage = options.language === 'sv-SE' ? 'en-US' : 'sv-SE';
  bar.replaceChildren(
    name,
    subtitle,
    ...files,
    link(text.otherLanguage, withOption(address, 'lang', otherLanguage), mayLeave),
    link(
      options.dark ? text.light : text.dark,
      withOption(address, 'theme', options.dark ? 'light' : 'dark'),
      mayLeave,
    ),
    resetButton(text.reset, text.resetTitle),
  );
}

function link(label: string, href: string, mayLeave: BarOfBook['mayLeave']): HTMLAnchorElement {
  const element = document.createElement('a');
  element.textContent = label;
  element.href = href;
  element.addEventListener('click', (event) => {
    const leave = (): void => {
      location.assign(href);
    };
    if (!mayLeave(leave)) event.preventDefault();
  });
  return element;
}

/** Says in its title that all changes are lost, which is what it is for. */
function resetButton(label: string, title: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = label;
  button.title = title;
  button.addEventListener('click', () => {
    location.reload();
  });
  return button;
}
