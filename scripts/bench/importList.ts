/**
 * How fast a long list goes through the real pane, in a real browser through the real office.js: 100 000 rows read and written
 * into an empty workbook, and how long the pane is busy at a stretch meanwhile. A stretch is measured by the clock, so it only says
 * something on a machine that does nothing else (a load of about 1). Needs `npm run build -- --workbench`.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { give, importButton, importList, openImport, tableOf } from '../../tests/e2e/importing';
import { closeBrowser, openWorkbench } from '../../tests/e2e/session';

const rows = Number(process.argv[2] ?? 100_000);

/** Longer than this the pane must not keep the user waiting, in milliseconds. */
const bar = 100;

/** A task of more than 50 ms: whose it is, how long it took and when it began, in milliseconds. */
interface LongTask {
  readonly name: string;
  readonly duration: number;
  readonly start: number;
}

declare global {
  interface Window {
    longTasks?: LongTask[];
  }
}

const headers = [
  'Placerings-ID',
  'Person',
  'Placeringsform',
  'Lagrum',
  'Utförare',
  'Startdatum',
  'Slutdatum',
  'Dygnspris',
  'Arvode',
  'Omkostnad',
  'Ansvar',
  'Verksamhet',
  'Registrerad',
];

const iso = (day: number): string => new Date(Date.UTC(2018, 0, 1 + day)).toISOString().slice(0, 10);

/** The list is a file on a disk, as a user's is: handed over otherwise, the pane itself would have to unpack it. */
function list(): Buffer {
  const lines = Array.from({ length: rows }, (_, row) => {
    const start = row % 3000;
    const end = row % 7 === 0 ? '' : iso(start + 40);
    return `P${row};B${row % 9000};HVB;LVU 3 §;Exempel-HVB Tranan åäö;${iso(start)};${end};4 500,50;;;7410;5541;${iso(start)}`;
  });
  return Buffer.from([headers.join(';'), ...lines, ''].join('\r\n'));
}

const watchTasks = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    const seen: LongTask[] = (window.longTasks = []);
    new PerformanceObserver((entries) => {
      for (const { name, duration, startTime } of entries.getEntries())
        seen.push({ name, duration, start: startTime });
    }).observe({ type: 'longtask' });
  });

/** The tasks since it was asked last. The browser tells of a task a little after its end. */
async function tasksOf(pane: Frame): Promise<readonly LongTask[]> {
  await pane.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  return pane.evaluate(() => window.longTasks?.splice(0) ?? []);
}

/** Tasks of the pane's own page are called `self`; those of the page around it, where the host works, otherwise. */
async function step(pane: Frame, name: string, work: () => Promise<void>): Promise<void> {
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1000;
  const own = (await tasksOf(pane)).filter((task) => task.name === 'self');
  const longest = Math.max(0, ...own.map(({ duration }) => duration));
  const verdict = longest > bar ? `  above the bar of ${bar} ms` : '';
  console.log(
    `${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s   own tasks above 50 ms: ${own.length}, the longest ${longest.toFixed(0)} ms${verdict}`,
  );
  if (longest > bar) process.exitCode = 1;
}

async function main(): Promise<void> {
  const { page, pane, problems, close } = await openWorkbench({ workbook: 'empty' });
  page.setDefaultTimeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), 'list-'));
  const file = join(folder, 'lång.csv');
  const content = list();
  writeFileSync(file, content);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  console.log(
    `${rows} rows of ${headers.length} columns, ${(content.length / 1e6).toFixed(1)} MB; load ${load}`,
  );
  await openImport(pane);
  await watchTasks(pane);
  await step(pane, 'read', async () => {
    await give(pane, file);
    await importButton(pane).waitFor();
  });
  await step(pane, 'compare', () => pane.getByText('finns inte ännu och skapas').waitFor());
  await step(pane, 'write', () => importList(pane, 300_000));
  const table = await tableOf(page, 'Placeringar');
  console.log(`the table has ${table.length - 1} rows; ${problems.length} problems`);
  rmSync(folder, { recursive: true });
  await close();
  await closeBrowser();
}

void main();
