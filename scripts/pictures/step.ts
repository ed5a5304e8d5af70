/** What is done in the workbench before a picture is taken. */

import type { Frame, Page } from 'playwright-core';
import type { Language, Text } from '../../src/text/language';
import type {} from '../../workbench/page/globals';

/** Where a picture is taken: the page, the pane on it, and the language that both speak. */
export interface Desk {
  readonly page: Page;
  readonly pane: Frame;
  readonly language: Language;
}

/** One thing that is done there. */
export type Step = (desk: Desk) => Promise<void>;

/** One after the other. */
export const then =
  (...steps: readonly Step[]): Step =>
  async (desk) => {
    for (const step of steps) await step(desk);
  };

/** Opens a place of the pane. */
export const open =
  (place: Text): Step =>
  async ({ pane, language }) => {
    await pane.getByRole('tab', { name: place[language], exact: true }).click();
  };

/** Presses the button that is called so, or, where a sheet is named, that says so of it. */
export const press =
  (button: Text, sheet?: Text): Step =>
  async ({ pane, language }) => {
    const name = sheet === undefined ? button[language] : `${button[language]} ${sheet[language]}`;
    await pane.getByRole('button', { name, exact: true }).click();
  };

/** Fills a field and leaves it. */
export const fill =
  (field: Text, value: string): Step =>
  async ({ pane, language }) => {
    const box = pane.getByRole('textbox', { name: field[language] });
    await box.fill(value);
    await box.press('Enter');
    await box.blur();
  };

/** Scrolls the pane so that a heading stands first, below the tabs that stay in sight. */
export const scrollTo =
  (heading: Text): Step =>
  async ({ pane, language }) => {
    await pane.getByRole('heading', { name: heading[language] }).evaluate((element) => {
      element.style.scrollMarginTop = '6.5rem';
      element.scrollIntoView({ block: 'start' });
    });
  };

/** Scrolls the sheet that is shown so that a row, counted from 0, stands first below those that are frozen. */
export const showRow =
  (row: number): Step =>
  async ({ page }) => {
    const distance = await page.evaluate((wanted) => {
      const grid = window.workbench?.grid;
      const sheetId = grid?.activeSheetId() ?? '';
      const cell = { sheetId, column: 0, rows: 1, columns: 1 };
      const first = grid?.frozenPanes(sheetId).rows ?? 0;
      return (
        (grid?.place({ ...cell, row: wanted }).top ?? 0) - (grid?.place({ ...cell, row: first }).top ?? 0)
      );
    }, row);
    await page.locator('canvas[id^="univer-sheet-main-canvas"]').hover();
    await page.mouse.wheel(0, distance);
  };

/** Waits for a heading. */
export const waitForHeading =
  (heading: Text): Step =>
  async ({ pane, language }) => {
    await pane.getByRole('heading', { name: heading[language] }).waitFor();
  };
