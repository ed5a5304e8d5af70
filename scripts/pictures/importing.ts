/** The way to the pictures of the import: a sample list is chosen, its key kept, its rows written. */

import { join, resolve } from 'node:path';
import { paneTexts } from '../../src/text/pane';
import { differenceTexts } from '../../src/text/paneImportFigures';
import { keyTexts } from '../../src/text/paneImportKeys';
import { detectionTexts } from '../../src/text/paneImportReview';
import { writingTexts } from '../../src/text/paneImportWriting';
import { fill, open, press, type Step, then, waitForHeading } from './step';

const samples = resolve(__dirname, '..', '..', 'samples');

/** Chooses a sample list and says which day it shows. */
export const chooseList = (list: string, asOf: string): Step =>
  then(
    open(paneTexts.import),
    async ({ pane }) => {
      await pane.locator('input[type=file]').first().setInputFiles(join(samples, list));
    },
    fill(detectionTexts.asOf, asOf),
    async ({ pane }) => {
      await pane.locator('dt', { hasText: asOf }).waitFor();
    },
  );

/** Makes a key file and keeps it. */
export const keepKey: Step = then(
  press(keyTexts.create),
  press(keyTexts.copy),
  async ({ pane, language }) => {
    await pane.getByRole('checkbox', { name: keyTexts.confirm[language] }).check();
  },
);

/** Waits until the list has been compared with the workbook. */
export const compared: Step = async ({ pane, language }) => {
  await pane.locator('dt', { hasText: differenceTexts.added[language] }).waitFor();
};

/** Imports the list that was chosen, and shows its table. */
export const importList: Step = then(
  async ({ pane, language }) => {
    const name = new RegExp(`^${paneTexts.import[language]} \\d`, 'u');
    await pane.getByRole('button', { name }).click();
  },
  waitForHeading(writingTexts.receipt),
  press(writingTexts.show),
);
