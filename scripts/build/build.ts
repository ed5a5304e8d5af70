/** Builds the add-in into dist, and the workbench's page when asked for. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { metadata } from '../../src/functions/metadata';
import { builtManifest } from '../manifest/baseUrl';
import { barReport, measureBars } from './bars';

const root = resolve(__dirname, '..', '..');

/** What webpack copies into dist beside the bundles. */
const generated = join(root, '.cache', 'generated');

/** What a build makes beside the add-in. */
export interface BuildOptions {
  /** Also the workbench's own page, which never goes to Excel. */
  readonly workbench: boolean;
}

/** Writes what webpack copies beside the bundles: metadata and manifest. */
export function writeGenerated(): void {
  rmSync(generated, { recursive: true, force: true });
  for (const [path, text] of generatedFiles()) {
    mkdirSync(dirname(join(generated, path)), { recursive: true });
    writeFileSync(join(generated, path), text);
  }
}

/** Writes dist. A failed build ends the program with webpack's own words, a bundle above its bar with what it measures. */
export function build({ workbench }: BuildOptions): void {
  writeGenerated();
  webpack('webpack.config.js');
  holdBars();
  if (workbench) webpack('workbench/webpack.config.js');
}

/** The functions' metadata in both languages, and the manifest with the address that it is built for. */
function generatedFiles(): [path: string, text: string][] {
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  return [
    ['functions.sv-SE.json', JSON.stringify(metadata('sv'), null, 1)],
    ['functions.en-US.json', JSON.stringify(metadata('en'), null, 1)],
    ['manifest.xml', builtManifest(manifest, process.env['VARDDYGN_URL'])],
  ];
}

function holdBars(): void {
  const { lines, hold } = barReport(measureBars(join(root, 'dist')));
  for (const line of lines) console.log(line);
  if (!hold) process.exit(1);
}

function webpack(config: string): void {
  const program = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const { status } = spawnSync(process.execPath, [program, '--config', config], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
