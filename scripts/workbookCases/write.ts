import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbookCases } from './cases';

/** Writes the workbooks among the cases of the tests; what is expected of each stands beside it, written by hand. */
async function main(): Promise<void> {
  for (const [name, bytes] of Object.entries(workbookCases)) {
    const folder = join(__dirname, '../../tests/import/cases', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'input.xlsx'), await bytes);
  }
}

void main();
