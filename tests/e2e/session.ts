/** One workbench in a real browser, for the end-to-end tests: the built add-in, the real office.js, no Excel. */

import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/test/browser';
import type {} from '../../workbench/page/globals';
import { addressOf, answerTo, serve } from '../../workbench/server/serve';

export interface SessionOptions {
  /** As on Windows (plain http), or as on the web (https, fulfilled inside the browser). */
  readonly transport?: 'external' | 'web';
  readonly language?: 'sv-SE' | 'en-US';
  readonly theme?: 'light' | 'dark';
  readonly excelApi?: '1.13' | '1.15';
  readonly workbook?: 'sample' | 'empty';
  readonly width?: number;
  readonly height?: number;
}

export interface Session {
  readonly page: Page;
  /** The add-in's own page. */
  readonly pane: Frame;
  /** Console errors, uncaught errors and requests that left this machine: none is allowed. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

const securePort = 8443;

/** How long anything may take to be drawn: nobody waits longer than it takes, but a busy machine may take long. */
const patience = 60_000;

/** Chromium as a machine without a screen and without a network wants it. */
const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Promise<Browser> | undefined;

/** The browser is shared by the tests of a file; each session has a context of its own. */
function sharedBrowser(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  return browser;
}

/** Closes the shared browser; called once after a file's tests. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** Opens the workbench and waits until its pane stands and its functions have answered. */
export async function openWorkbench(options: SessionOptions = {}): Promise<Session> {
  const server = await serve(0);
  const { width = 1400, height = 860, language = 'sv-SE' } = options;
  const context = await (
    await sharedBrowser()
  ).newContext({ viewport: { width, height }, locale: language, ignoreHTTPSErrors: true });
  const problems: string[] = [];
  await fulfilSecurely(context);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  watch(page, problems);
  const origin = options.transport === 'web' ? `https://localhost:${String(securePort)}/` : addressOf(server);
  await page.goto(origin + query(options));
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
  const pane = await paneOf(page);
  await settled(page);
  return {
    page,
    pane,
    problems,
    close: async () => {
      await context.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function query({ transport, language, theme = 'light', excelApi, workbook }: SessionOptions): string {
  const wanted = { transport, lang: language, theme, excelApi, workbook };
  const given = Object.entries(wanted).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return `?${new URLSearchParams(given).toString()}`;
}

/** https on this machine without a certificate: the browser is answered before it reaches a network. */
async function fulfilSecurely(context: BrowserContext): Promise<void> {
  await context.route(`https://localhost:${String(securePort)}/**`, async (route) => {
    const answer = await answerTo(new URL(route.request().url()).pathname);
    if (answer === undefined) await route.fulfill({ status: 404, body: '' });
    else await route.fulfill({ body: answer.body, contentType: answer.contentType });
  });
}

function watch(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') problems.push(`request: ${request.url()}`);
  });
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('#pane iframe');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The pane has no frame.');
  await frame.waitForSelector('[role="tablist"]');
  return frame;
}

/** Waits until nothing is calculated and no function is unanswered. */
export const settled = (page: Page): Promise<void> => page.evaluate(() => window.workbench?.grid.settled());
