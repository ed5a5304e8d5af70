/** The line that says loudly what the add-in asked Excel for and the model of Excel lacks. */

import type { Host } from './model/hostTypes';

/** How often it is looked; a missing member has already failed in the pane by then. */
const lookEvery = 1000;

/** Shows the list as soon as it is not empty. */
export function keepMissing(line: HTMLElement, host: Host, label: string): void {
  setInterval(() => {
    const missing = host.missing();
    line.hidden = missing.length === 0;
    const text = `${label} ${missing.join(', ')}`;
    if (!line.hidden && line.textContent !== text) line.textContent = text;
  }, lookEvery);
}
