/**
 * How fast the workbench recalculates custom functions, in a real browser through the real office.js: a chain of 200
 * cells, each depending on the one before, and 2 000 cells that depend on one. Needs `npm run build -- --workbench`.
 */

import type { Page } from 'playwright-core';
import { enter, readCell, type Content, type Place } from '../../tests/e2e/cells';
import { closeBrowser, openWorkbench } from '../../tests/e2e/session';

const sheet = 'Blad1';
const chain = 200;
const independent = 2000;

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

const lines = (count: number, line: (index: number) => Content): Content[][] =>
  Array.from({ length: count }, (_, index) => [line(index)]);

const at = (row: number, column: number): Place => ({ sheet, row, column });

/** Cells that all depend on A1: one level. */
async function raceIndependent(page: Page): Promise<void> {
  await enter(page, at(0, 0), [[46023]]);
  const formulas = lines(independent, (i) => `=IFO.CAREDAYS($A$1,${String(46053 + i)})`);
  const written = await timed(() => enter(page, at(0, 1), formulas));
  const edited = await timed(() => enter(page, at(0, 0), [[46024]]));
  const shown = await readCell(page, at(independent - 1, 1));
  console.log(
    `${String(independent)} cells that depend on one: ${seconds(written)} to write, ${seconds(edited)} after an edit`,
  );
  console.log(`  the last one shows ${String(shown)}, expected ${String(46053 + independent - 46024)}`);
}

/** Cells that each depend on the one above: as many levels as cells. */
async function raceChain(page: Page): Promise<void> {
  await enter(page, at(0, 3), [[1]]);
  const formulas = lines(chain, (i) => `=IFO.VARIANCE(D${String(i + 1)},-1)`);
  const written = await timed(() => enter(page, at(1, 3), formulas));
  const edited = await timed(() => enter(page, at(0, 3), [[10_000]]));
  const shown = await readCell(page, at(chain, 3));
  console.log(
    `a chain of ${String(chain)} cells: ${seconds(written)} to write, ${seconds(edited)} after an edit`,
  );
  console.log(
    `  per level ${seconds(edited / chain)}; the last one shows ${String(shown)}, expected ${String(10_000 + chain)}`,
  );
}

const seconds = (time: number): string => `${time.toFixed(2)} s`;

async function main(): Promise<void> {
  const { page, close } = await openWorkbench({ workbook: 'empty' });
  await raceIndependent(page);
  await raceChain(page);
  await close();
  await closeBrowser();
}

void main();
