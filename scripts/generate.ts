/** Writes every generated document. With `--check` it writes nothing and fails when one differs from what it should be. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { GeneratedDocument } from './generate/document';
import { smokeMarkdown } from '../workbench/page/model/smoke';
import { functionsPage } from './generate/functionsPage';

/** One line for each document. */
const documents: readonly GeneratedDocument[] = [
  functionsPage(),
  { path: 'docs/smoke.md', text: smokeMarkdown() },
];

const root = resolve(__dirname, '..');

function isUpToDate({ path, text }: GeneratedDocument): boolean {
  const file = join(root, path);
  return existsSync(file) && readFileSync(file, 'utf8') === text;
}

const changed = documents.filter((document) => !isUpToDate(document));

if (process.argv.includes('--check')) {
  for (const { path } of changed) console.error(`${path} is out of date. Run npm run generate.`);
  process.exitCode = changed.length === 0 ? 0 : 1;
} else {
  for (const { path, text } of changed) {
    writeFileSync(join(root, path), text);
    console.log(`${path} written.`);
  }
}
