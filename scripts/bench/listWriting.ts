/**
 * How fast the workbench takes a long list, in a real browser through the real office.js: 100 000 rows of 20 columns, written
 * in blocks into a hidden sheet, read back, and copied into a table that formulas look at. Needs `npm run build -- --workbench`.
 */

import type { Frame, Page } from 'playwright-core';
import { closeBrowser, openWorkbench, settled, type Session } from '../../tests/e2e/session';
import { readCell } from '../../tests/e2e/cells';

const columns = 20;
const rows = Number(process.argv[2] ?? 100_000);
const rowsPerBlock = 1000;

const hidden = 'Gömd';
const formats = ['@', '@', 'yyyy-mm-dd', 'yyyy-mm-dd', '#,##0.00'];

async function step(page: Page, name: string, work: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  const note = await work();
  const seconds = (performance.now() - started) / 1000;
  const memory = await page.evaluate(() =>
    Number(Reflect.get(Reflect.get(performance, 'memory'), 'usedJSHeapSize')),
  );
  const extra = typeof note === 'string' ? `  ${note}` : '';
  console.log(
    `${name.padEnd(34)} ${seconds.toFixed(2).padStart(7)} s  ${(memory / 1e6).toFixed(0).padStart(5)} MB${extra}`,
  );
}

/** A table of ten rows, formulas that look at it, and a column that it calculates itself. */
const prepare = (pane: Frame): Promise<void> =>
  pane.evaluate(
    ([count]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Lista');
        const head = Array.from({ length: count }, (_, column) => `K${String(column + 1)}`);
        const body = Array.from({ length: 10 }, () => head.map(() => 1));
        sheet.getRangeByIndexes(0, 0, 11, count).values = [head, ...body];
        sheet.tables.add(sheet.getRangeByIndexes(0, 0, 11, count), true).name = 'Items';
        await context.sync();
        const other = context.workbook.worksheets.add('Formler');
        other.getRange('A1:A3').formulas = [
          ['=SUM(Items[K5])'],
          ['=SUM(IFO.CAREDAYS(Items[K3],Items[K4]))'],
          ['=COUNTA(Items[K1])'],
        ];
        sheet.getRangeByIndexes(1, count - 1, 10, 1).formulas = body.map(() => ['=[@K5]*2']);
        await context.sync();
      }),
    [columns] as const,
  );

const addHidden = (pane: Frame): Promise<void> =>
  pane.evaluate(
    ([name, count, total, codes]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(name);
        sheet.visibility = 'VeryHidden';
        const first = sheet.getRangeByIndexes(0, 0, 1, count);
        first.numberFormat = [
          Array.from({ length: count }, (_, column) => codes[column % codes.length] ?? 'General'),
        ];
        sheet.getRangeByIndexes(0, 0, total, count).copyFrom(first, 'Formats');
        await context.sync();
      }),
    [hidden, columns, rows, formats] as const,
  );

const writeBlocks = (pane: Frame): Promise<string> =>
  pane.evaluate(
    ([name, count, total, size]) =>
      Excel.run(async (context) => {
        const times: number[] = [];
        for (let from = 0; from < total; from += size) {
          const block = Array.from({ length: Math.min(size, total - from) }, (_, row) =>
            Array.from({ length: count }, (__, column) => {
              const number = from + row;
              if (column % 5 < 2) return `text ${String(number % 977)} ${String(column)}`;
              return column % 5 < 4 ? 45000 + (number % 400) + column : number * 1.25 + column;
            }),
          );
          const started = performance.now();
          context.workbook.worksheets.getItem(name).getRangeByIndexes(from, 0, block.length, count).values =
            block;
          await context.sync();
          times.push(performance.now() - started);
        }
        times.sort((one, other) => one - other);
        const [median, most] = [0.5, 1].map((share) => times[Math.floor((times.length - 1) * share)] ?? 0);
        return `per block median ${(median ?? 0).toFixed(0)} ms, at most ${(most ?? 0).toFixed(0)} ms`;
      }),
    [hidden, columns, rows, rowsPerBlock] as const,
  );

const readBack = (pane: Frame, sheetName: string): Promise<string> =>
  pane.evaluate(
    ([name, count, total, size]) =>
      Excel.run(async (context) => {
        let filled = 0;
        for (let from = 0; from < total; from += size) {
          const range = context.workbook.worksheets
            .getItem(name)
            .getRangeByIndexes(from, 0, Math.min(size, total - from), count)
            .load('values');
          await context.sync();
          filled += range.values.flat().filter((value) => value !== '').length;
        }
        return `${String(filled)} cells`;
      }),
    [sheetName, columns, rows, rowsPerBlock * 4] as const,
  );

/** The one sync in which the table takes what the hidden sheet holds. */
const commit = (pane: Frame): Promise<void> =>
  pane.evaluate(
    ([name, count, total]) =>
      Excel.run(async (context) => {
        const { workbook } = context;
        const from = workbook.worksheets.getItem(name);
        const sheet = workbook.worksheets.getItem('Lista');
        const table = workbook.tables.getItem('Items');
        workbook.application.suspendApiCalculationUntilNextSync();
        table.resize(sheet.getRangeByIndexes(0, 0, total + 1, count));
        const target = sheet.getRangeByIndexes(1, 0, total, count - 1);
        const source = from.getRangeByIndexes(0, 0, total, count - 1);
        target.copyFrom(source, 'Formats');
        target.copyFrom(source, 'Values');
        const calculated = sheet.getRangeByIndexes(1, count - 1, 1, 1);
        sheet.getRangeByIndexes(2, count - 1, total - 1, 1).copyFrom(calculated, 'Formulas');
        workbook.settings.add('bench', { rows: total });
        from.delete();
        await context.sync();
      }),
    [hidden, columns, rows] as const,
  );

const commitStep = (
  pane: Frame,
  what: 'resize' | 'Formats' | 'Values' | 'Formulas' | 'delete',
): Promise<void> =>
  pane.evaluate(
    ([name, count, total, kind]) =>
      Excel.run(async (context) => {
        const { workbook } = context;
        const from = workbook.worksheets.getItem(name);
        const sheet = workbook.worksheets.getItem('Lista');
        const target = sheet.getRangeByIndexes(1, 0, total, count - 1);
        const source = from.getRangeByIndexes(0, 0, total, count - 1);
        workbook.application.suspendApiCalculationUntilNextSync();
        if (kind === 'resize')
          workbook.tables.getItem('Items').resize(sheet.getRangeByIndexes(0, 0, total + 1, count));
        else if (kind === 'Formulas') {
          const calculated = sheet.getRangeByIndexes(1, count - 1, 1, 1);
          sheet.getRangeByIndexes(2, count - 1, total - 1, 1).copyFrom(calculated, kind);
        } else if (kind === 'delete') from.delete();
        else target.copyFrom(source, kind);
        await context.sync();
      }),
    [hidden, columns, rows, what] as const,
  );

const used = (pane: Frame): Promise<string> =>
  pane.evaluate(
    ([count, total]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Lista');
        const below = sheet.getRangeByIndexes(total + 1, 0, 5000, count).getUsedRangeOrNullObject(true);
        const whole = sheet.getUsedRange(true).load('address');
        await context.sync();
        return `${String(below.isNullObject)} ${whole.address}`;
      }),
    [columns, rows] as const,
  );

async function race({ page, pane }: Session): Promise<void> {
  await step(page, 'a table of ten rows and formulas', () => prepare(pane));
  await step(page, 'hidden sheet with formats', () => addHidden(pane));
  await step(page, 'write blocks', () => writeBlocks(pane));
  await step(page, '  settled', () => settled(page));
  await step(page, 'read back', () => readBack(pane, hidden));
  if (process.argv[3] === 'steps') {
    for (const what of ['resize', 'Formats', 'Values', 'Formulas', 'delete'] as const) {
      await step(page, `commit: ${what}`, () => commitStep(pane, what));
      await step(page, '  settled', () => settled(page));
    }
  } else {
    await step(page, 'commit', () => commit(pane));
    await step(page, '  settled', () => settled(page));
  }
  await step(page, 'used range', () => used(pane));
  await step(page, 'read the table', () => readBack(pane, 'Lista'));
  for (const row of [0, 1, 2]) console.log(await readCell(page, { sheet: 'Formler', row, column: 0 }));
}

async function main(): Promise<void> {
  const session = await openWorkbench({ workbook: 'empty' });
  await race(session);
  console.log(session.problems);
  await session.close();
  await closeBrowser();
}

void main();
