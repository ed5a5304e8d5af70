/**
 * How fast a long list goes through the real pane, in a real browser through the real office.js, how long the pane is busy at a
 * stretch meanwhile, and how much memory that takes: 200 000 rows of 14 columns are read, and 100 000 are written into an empty
 * workbook, since the sheets of the workbench have no room for more. Other numbers of rows can be given: `tsx
 * scripts/bench/importList.ts 200000 100000`. A stretch is measured by the clock, so it only says something on a machine that does
 * nothing else (a load of about 1). Needs `npm run build -- --workbench`.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { give, importButton, importList, openImport, tableOf } from '../../tests/e2e/importing';
import { closeBrowser, openWorkbench, type Session } from '../../tests/e2e/session';
import { sheetSize } from '../../workbench/page/grid/sheetSize';

const rowsRead = Number(process.argv[2] ?? 200_000);

/** A sheet also has a title and a header row, and Excel's own million is not what the workbench has. */
const rowsWritten = Math.min(Number(process.argv[3] ?? 100_000), sheetSize.rows - 100);

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
  'Dygnsregel',
];

const iso = (day: number): string => new Date(Date.UTC(2018, 0, 1 + day)).toISOString().slice(0, 10);

/** The list is a file on a disk, as a user's is: handed over otherwise, the pane itself would have to unpack it. */
function list(rows: number): Buffer {
  const lines = Array.from({ length: rows }, (_, row) => {
    const start = row % 3000;
    const end = row % 7 === 0 ? '' : iso(start + 40);
    return `P${row};B${row % 9000};HVB;LVU 3 §;Exempel-HVB Tranan åäö;${iso(start)};${end};4 500,50;;;7410;5541;${iso(start)};båda`;
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

interface Process {
  readonly id: number;
  readonly type: string;
}

/** Megabytes that the process with the pane, its reader and the workbench's grid has at most held at once; null but on Linux. */
async function peakOf(page: Page): Promise<number | null> {
  const client = await page.context().browser()?.newBrowserCDPSession();
  const known = await client?.send('SystemInfo.getProcessInfo');
  const renderers = (known?.processInfo ?? []).filter(({ type }: Process) => type === 'renderer');
  const peaks = renderers.map(({ id }: Process) => {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      return Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) / 1000;
    } catch {
      return 0;
    }
  });
  const most = Math.max(0, ...peaks);
  return most === 0 ? null : most;
}

async function tellMemory(page: Page): Promise<void> {
  const peak = await peakOf(page);
  console.log(
    peak === null
      ? 'memory     not known here'
      : `memory     ${peak.toFixed(0)} MB at most, pane, reader and grid together`,
  );
}

/** Opens an empty workbook and has a list of so many rows read; then whatever is to be done with it. */
async function withList(rows: number, then: (session: Session) => Promise<void>): Promise<void> {
  const session = await openWorkbench({ workbook: 'empty' });
  const { page, pane } = session;
  page.setDefaultTimeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), 'list-'));
  const file = join(folder, 'lång.csv');
  const content = list(rows);
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
  await then(session);
  await tellMemory(page);
  rmSync(folder, { recursive: true });
  await session.close();
}

async function main(): Promise<void> {
  await withList(rowsRead, () => Promise.resolve());
  await withList(rowsWritten, async ({ page, pane, problems }) => {
    await step(pane, 'write', () => importList(pane, 300_000));
    const table = await tableOf(page, 'Placeringar');
    console.log(`the table has ${table.length - 1} rows; ${problems.length} problems`);
  });
  await closeBrowser();
}

void main();
