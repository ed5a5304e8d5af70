/**
 * Draws assets/icon.svg as PNG in every size that Excel asks for. Run by hand after a change of the drawing:
 * `npx tsx scripts/icons.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { iconFile, iconSizes } from './manifest/iconSizes';
import { findBrowser } from './test/browser';

const quietArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function draw(browser: Browser, drawing: string, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>* { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
}

async function drawAll(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: quietArguments });
  const drawing = readFileSync('assets/icon.svg', 'utf8');
  for (const size of iconSizes) writeFileSync(iconFile(size), await draw(browser, drawing, size));
  await browser.close();
}

void drawAll();
