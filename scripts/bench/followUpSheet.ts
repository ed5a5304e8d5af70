/**
 * How soon the follow-up of the sample, with five years on one sheet, shows new figures after a price has been changed: in a real browser
 * through the real office.js. A level of dependency is a custom function on the longest chain of formulas from the price to the sheet,
 * since a level is one batch of calls; plain formulas are calculated together with what they depend on. The figures are compared with
 * the naive calculation; the times only say something on a machine that does nothing else. Needs `npm run build -- --workbench`.
 */

import type { Page } from 'playwright-core';
import { followUpKind } from '../../src/sheets/followUp/followUpSheet';
import { enter, type Place } from '../../tests/e2e/cells';
import {
  allSections,
  allShown,
  type Figures,
  figuresByList,
  figuresByOwnPrice,
  listPrice,
  ownPrice,
  priceByList,
  sheet,
} from '../../tests/e2e/followUpReports';
import { closeBrowser, openWorkbench } from '../../tests/e2e/session';
import { buildSheet } from '../pictures/reporting';
import { countLevels } from './formulaLevels';

/** About half a second for a level of dependency. */
const bar = 0.6;
const edits = 7;

/** When a calculation ended, and whether the sheet still waits for an answer. */
interface Calculation {
  readonly end: number;
  readonly isBusy: boolean;
}

declare global {
  interface Window {
    calculations?: Calculation[];
  }
}

/** Notes the end of each calculation from now on. */
const watchCalculations = (page: Page): Promise<void> =>
  page.evaluate((name) => {
    const grid = window.workbench?.grid;
    const sheetId = grid?.sheets().find((each) => each.name === name)?.id ?? '';
    grid?.onCalculated(() => {
      const used = grid.usedArea({ sheetId, row: 0, column: 0, rows: 1000, columns: 20 }, true);
      const isBusy = used !== null && grid.values(used).flat().includes('#BUSY!');
      window.calculations?.push({ end: performance.now(), isBusy });
    });
  }, sheet);

/** Seconds until the sheet shows no cell that waits, and until the whole workbook rests. */
interface Waited {
  readonly sheet: number;
  readonly workbook: number;
}

async function timeEdit(page: Page, { sheet: name, row, column }: Place, price: number): Promise<Waited> {
  const { started, rested, calculations } = await page.evaluate(
    async ([wanted, r, c, content]) => {
      const grid = window.workbench?.grid;
      const sheetId = grid?.sheets().find((each) => each.name === wanted)?.id ?? '';
      window.calculations = [];
      const begin = performance.now();
      grid?.write({ sheetId, row: r, column: c, rows: 1, columns: 1 }, [[{ kind: 'constant', content }]]);
      await grid?.settled();
      return { started: begin, rested: performance.now(), calculations: window.calculations };
    },
    [name, row, column, price] as const,
  );
  const lastBusy = calculations.map(({ isBusy }) => isBusy).lastIndexOf(true);
  const shown = calculations[lastBusy + 1];
  if (lastBusy < 0 || shown === undefined) throw new Error('the sheet did not ask for anything');
  return { sheet: (shown.end - started) / 1000, workbook: (rested - started) / 1000 };
}

/** A price that is changed, and what the sheet then must show. */
interface Change {
  readonly title: string;
  readonly cell: Place & { readonly price: number };
  readonly figures: (price: number) => Figures;
}

async function race(page: Page, { title, cell, figures }: Change): Promise<void> {
  const levels = await countLevels(page, cell, sheet);
  const waited: Waited[] = [];
  for (let edit = 1; edit <= edits; edit += 1) waited.push(await timeEdit(page, cell, cell.price + edit));
  const isRight =
    JSON.stringify(await allShown(page)) === JSON.stringify(allSections(figures(cell.price + edits)));
  const [shown, rested] = (['sheet', 'workbook'] as const).map((what) =>
    median(waited.map((each) => each[what])),
  );
  console.log(
    `${title}: ${levels.dependents} formulas of the sheet, ${levels.sheet.formulas} deep, depend on it`,
  );
  tell('the sheet shows new figures', shown, levels.sheet.calls);
  tell('the workbook rests', rested, levels.workbook.calls);
  console.log(
    `  ${isRight ? 'all figures are those' : 'THE FIGURES ARE NOT THOSE'} of the naive calculation`,
  );
  if (!isRight) process.exitCode = 1;
}

function tell(what: string, seconds = NaN, levels = 0): void {
  const perLevel = seconds / levels;
  const verdict = perLevel > bar ? `, above the bar of ${bar} s` : '';
  console.log(
    `  ${what} after ${seconds.toFixed(2)} s, ${levels} levels of custom functions: ${perLevel.toFixed(2)} s each${verdict}`,
  );
  if (perLevel > bar) process.exitCode = 1;
}

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;

async function main(): Promise<void> {
  const { page, pane, close } = await openWorkbench();
  await buildSheet(followUpKind)({ page, pane, language: 'sv' });
  await watchCalculations(page);
  await race(page, { title: 'A price of a placement', cell: ownPrice, figures: figuresByOwnPrice });
  await enter(page, ownPrice, [[ownPrice.price]]);
  await priceByList(page);
  await race(page, { title: 'A price of the price list', cell: listPrice, figures: figuresByList });
  await close();
  await closeBrowser();
}

void main();
