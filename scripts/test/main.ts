/** `npm test`: everything that must hold before a change is kept, in the order in which a mistake is cheapest to find. */

import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { findBrowser } from './browser';

const root = resolve(__dirname, '..', '..');

interface Step {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const jest = (project: 'unit' | 'e2e'): Pick<Step, 'program' | 'args'> => ({
  program: 'jest/bin/jest.js',
  args: ['--selectProjects', project],
});

/** A day must be the same day everywhere, so the unit tests run on both sides of Greenwich. */
const steps: readonly Step[] = [
  { name: 'types', program: 'typescript/bin/tsc', args: ['-b'] },
  { name: 'lint', program: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
  { name: 'format', program: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'generated files', program: 'tsx/dist/cli.mjs', args: ['scripts/generate.ts', '--check'] },
  { name: 'build', program: 'tsx/dist/cli.mjs', args: ['scripts/build/main.ts', '--workbench'] },
  { name: 'unit tests, UTC', ...jest('unit'), environment: { TZ: 'UTC', LC_ALL: 'C' } },
  {
    name: 'unit tests, New York',
    ...jest('unit'),
    environment: { TZ: 'America/New_York', LC_ALL: 'sv_SE.UTF-8' },
  },
  {
    name: 'end-to-end tests',
    program: jest('e2e').program,
    args: [...jest('e2e').args, '--runInBand', '--forceExit'],
  },
];

function run({ name, program, args, environment }: Step): void {
  const started = Date.now();
  console.log(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  console.log(
    `— ${name}: ${status === 0 ? 'passed' : 'FAILED'} (${String(Math.round((Date.now() - started) / 1000))} s)`,
  );
  if (status !== 0) process.exit(1);
}

process.env['CHROME_PATH'] = findBrowser();
for (const step of steps) run(step);
console.log('\nEverything holds.');
