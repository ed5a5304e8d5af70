/**
 * How fast the workbench recalculates custom functions, in a real browser through the real office.js: a chain of 200
 * cells, each depending on the one before, and 2 000 cells that depend on one. Needs `npm run build -- --workbench`.
 */

import { enter, readCell, type Content } from '../../tests/e2e/cells';
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

async function main(): Promise<void> {
  const { page, close } = await openWorkbench({ workbook: 'empty' });
  const at = (row: number, column: number): { sheet: string; row: number; column: number } => ({
    sheet,
    row,
    column,
  });
  await enter(page, at(0, 0), [[46023]]);

  const written = await timed(() =>
    enter(
      page,
      at(0, 1),
      lines(independent, (i) => `=IFO.CAREDAYS($A$1,${String(46053 + i)})`),
    ),
  );
  const edited = await timed(() => enter(page, at(0, 0), [[46024]]));
  console.log(
    `${String(independent)} independent cells: ${written.toFixed(2)} s to write, ${edited.toFixed(2)} s after an edit`,
  );
  console.log(
    `  the last one shows ${String(await readCell(page, at(independent - 1, 1)))}, expected ${String(46053 + independent - 1 - 46024 + 1)}`,
  );

  await enter(page, at(0, 3), [[1]]);
  const linked = await timed(() =>
    enter(
      page,
      at(1, 3),
      lines(chain, (i) => `=IFO.VARIANCE(D${String(i + 1)},-1)`),
    ),
  );
  const relinked = await timed(() => enter(page, at(0, 3), [[10_000]]));
  const perLevel = (relinked / chain).toFixed(3);
  console.log(
    `${String(chain)} dependent cells: ${linked.toFixed(1)} s to write, ${relinked.toFixed(1)} s after an edit, ${perLevel} s per level`,
  );
  console.log(
    `  the last one shows ${String(await readCell(page, at(chain, 3)))}, expected ${String(10_000 + chain)}`,
  );
  await close();
  await closeBrowser();
}

void main();
