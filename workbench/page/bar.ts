/** The bar above the grid: what this is, files, language, theme and reset. */

import { withOption, type WorkbenchOptions } from './options';
import { words } from './words';

/** Fills the bar's element. Each choice of language and theme opens the workbench anew with that in its address. */
export function fillBar(bar: HTMLElement, options: WorkbenchOptions, files: readonly HTMLElement[]): void {
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
    link(text.otherLanguage, withOption(address, 'lang', otherLanguage)),
    link(
      options.dark ? text.light : text.dark,
      withOption(address, 'theme', options.dark ? 'light' : 'dark'),
    ),
    resetButton(text.reset, text.resetTitle),
  );
}

function link(label: string, href: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.textContent = label;
  element.href = href;
  return element;
}

function resetButton(label: string, title: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = label;
  button.title = title;
  button.addEventListener('click', () => {
    location.reload();
  });
  return button;
}
