/** Finds a Chromium for the end-to-end tests, or has one installed. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
  (name) => process.env[name] ?? '',
);

const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** Where browsers that Playwright can drive usually stand. */
const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: windowsFolders.flatMap((folder) => windowsPrograms.map((program) => join(folder, program))),
};

/**
 * The path of a browser: CHROME_PATH, an installed Chrome, Edge or Chromium, else one that Playwright installs.
 * Throws one sentence when none of these is to be had; the tests are never left out silently.
 */
export function findBrowser(): string {
  const asked = process.env['CHROME_PATH'];
  if (asked !== undefined && asked !== '') return existing(asked);
  const installed = usualPlaces[process.platform]?.find(existsSync);
  return installed ?? (existsSync(chromium.executablePath()) ? chromium.executablePath() : installBrowser());
}

function existing(path: string): string {
  if (!existsSync(path)) throw new Error(`CHROME_PATH names ${path}, where there is no browser.`);
  return path;
}

function installBrowser(): string {
  const program = join(require.resolve('playwright-core/package.json'), '..', 'cli.js');
  spawnSync(process.execPath, [program, 'install', 'chromium'], { stdio: 'inherit' });
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  throw new Error(
    'The end-to-end tests need a browser: install Chrome, Edge or Chromium, or set CHROME_PATH to one, and run npm test again.',
  );
}
