/**
 * `npm run fuzz -- [minutes] [part of a path]`: the properties again and again, each round with another seed, until one fails or the
 * minutes (10 unless given) are over. The usual test run keeps to one seed; here is where new counterexamples are looked for.
 */

import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '..');
const usualMinutes = 10;

function filesWithProperties(part: string): string[] {
  return readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((path) => join('tests', path))
    .filter((path) => path.endsWith('.test.ts') && path.replaceAll('\\', '/').includes(part))
    .filter((path) => /from '(?:fast-check|.*\/setup\/seed)'/u.test(readFileSync(join(root, path), 'utf8')));
}

function holds(files: readonly string[], seed: number): boolean {
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const { status } = spawnSync(
    process.execPath,
    [jest, '--selectProjects', 'unit', '--silent', '--runTestsByPath', ...files],
    { cwd: root, stdio: 'inherit', env: { ...process.env, VARDDYGN_SEED: String(seed) } },
  );
  return status === 0;
}

function fuzz(minutes: number, part: string): boolean {
  const files = filesWithProperties(part);
  if (!(minutes > 0) || files.length === 0) {
    console.error('Usage: npm run fuzz -- [minutes] [part of the path of a test that has properties]');
    return false;
  }
  const until = Date.now() + minutes * 60_000;
  for (let round = 1; Date.now() < until; round++) {
    const seed = randomInt(2 ** 31);
    console.log(`\n— round ${round}, ${files.length} files, VARDDYGN_SEED=${seed}`);
    if (!holds(files, seed)) return false;
  }
  return true;
}

const [minutes, part] = process.argv.slice(2);
if (!fuzz(minutes === undefined ? usualMinutes : Number(minutes), part ?? '')) process.exitCode = 1;
