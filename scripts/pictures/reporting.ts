/** The way to the pictures of the report sheets and of what else Följ upp does, in the sample's year. */

import { enter } from '../../tests/e2e/cells';
import { places } from '../../tests/e2e/followUpReports';
import { settled } from '../../tests/e2e/session';
import { followUpKind } from '../../src/sheets/followUp/followUpSheet';
import type { SheetKind } from '../../src/sheets/kind';
import type { Text } from '../../src/text/language';
import { paneTexts } from '../../src/text/pane';
import { boardTexts } from '../../src/text/paneBoardCopy';
import { checkTexts } from '../../src/text/paneChecks';
import { followUpTexts } from '../../src/text/paneFollowUp';
import { invoiceTexts } from '../../src/text/paneInvoice';
import { lockTexts } from '../../src/text/paneLocks';
import { settingTexts } from '../../src/text/paneSettings';
import { fill, open, press, scrollTo, showRow, type Step, then, waitForHeading } from './step';

/** The day that the sample's list shows. */
export const listDay = '2026-08-31';
const year = '2026';

/** Waits for a message of the pane. */
const told =
  (pattern: RegExp): Step =>
  async ({ page, pane }) => {
    await pane.locator('[role=status]', { hasText: pattern }).waitFor();
    await settled(page);
  };

const isBuilt = told(/är byggt|has been built/u);

/** Opens Följ upp with the sample's year chosen. */
const openYear: Step = then(
  open(paneTexts.followUp),
  fill(followUpTexts.asOf, listDay),
  async ({ pane, language }) => {
    await pane.getByRole('combobox', { name: followUpTexts.year[language] }).selectOption(year);
  },
);

/** Builds a report sheet of the sample's year and waits for its figures. */
export const buildSheet = ({ name }: SheetKind): Step =>
  then(openYear, press(followUpTexts.build, name), isBuilt);

/** Builds the follow-up of the sample and scrolls to its five years. */
export const showFiveYears: Step = then(buildSheet(followUpKind), showRow(places['years']?.row ?? 0));

/** Drafts the text of a report sheet that has been built. */
export const draftText = (kind: SheetKind): Step =>
  then(buildSheet(kind), press(followUpTexts.draft), told(/utkast|draft/iu));

/** Selects a cell of a sheet by its row and column from 0. */
export const select =
  (sheet: Text, row: number, column: number): Step =>
  async ({ page, language }) => {
    await page.evaluate(
      ([name, r, c]) => {
        const grid = window.workbench?.grid;
        const sheetId = grid?.sheets().find((found) => found.name === name)?.id;
        if (sheetId !== undefined) grid?.select({ sheetId, row: r, column: c, rows: 1, columns: 1 });
      },
      [sheet[language], row, column] as const,
    );
  };

/** Opens the first placement behind a figure of the follow-up sheet. */
export const openBehind: Step = then(
  buildSheet(followUpKind),
  open(paneTexts.behind),
  select(followUpKind.name, 23, 3),
  async ({ pane }) => {
    await pane.locator('table button').first().click();
  },
  scrollTo(paneTexts.behind),
);

/** A price that ends a month early, one that ends a month late, and a kind that is written otherwise than in the table of kinds. */
const slips = [
  [7, 3, 45_991],
  [13, 3, 46_053],
  [21, 0, 'HVB-hem'],
] as const;

/** Spoils the price list, as a slip of the pen would, and looks through the tables. */
export const checkTables: Step = then(
  open(paneTexts.start),
  async ({ page }) => {
    for (const [row, column, slip] of slips) await enter(page, { sheet: 'Priser', row, column }, [[slip]]);
  },
  press(checkTexts.check),
  told(/att titta på:|to look at:/u),
  scrollTo(checkTexts.title),
);

/** An invoice that has been checked against the tables. */
export interface TypedInvoice {
  readonly placementId: string;
  readonly from: string;
  readonly to: string;
  readonly days: string;
  readonly amount: string;
}

/** Types an invoice and checks it. */
export const checkInvoice = ({ placementId, from, to, days, amount }: TypedInvoice): Step =>
  then(
    openYear,
    fill(invoiceTexts.placementId, placementId),
    fill(invoiceTexts.from, from),
    fill(invoiceTexts.to, to),
    fill(invoiceTexts.days, days),
    fill(invoiceTexts.amount, amount),
    press(invoiceTexts.check),
    waitForHeading(invoiceTexts.expected),
    scrollTo(invoiceTexts.title),
  );

/** Locks the months through July, and compares again after a price has been changed. */
export const lockMonths: Step = then(
  open(paneTexts.settings),
  fill(settingTexts.asOf, listDay),
  openYear,
  press(lockTexts.compare),
  fill(lockTexts.who, 'Eva Ek'),
  scrollTo(lockTexts.title),
);

/** Shows what a copy for the board would hold. */
export const previewBoardCopy: Step = then(
  openYear,
  press(boardTexts.prepare),
  waitForHeading(boardTexts.groups),
  scrollTo(boardTexts.title),
);
