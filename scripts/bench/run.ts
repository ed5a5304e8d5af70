import { execFileSync } from 'node:child_process';
import path from 'node:path';
import webpack, { type Configuration, type Stats } from 'webpack';

/*
 * Runs the races as the code ships: bundled and minified by webpack. Run from its sources, every call across files
 * goes through a getter of the module loader, and that would be what is timed. Arguments name races; without any, all are run.
 */

const root = path.join(__dirname, '..', '..');
const folder = path.join(root, '.cache', 'bench');
const races = {
  careDays: path.join(__dirname, 'careDays.ts'),
  forecast: path.join(__dirname, 'forecast.ts'),
  overlaps: path.join(__dirname, 'overlaps.ts'),
  readList: path.join(__dirname, 'readList.ts'),
  reconcile: path.join(__dirname, 'reconcile.ts'),
  readWorkbook: path.join(__dirname, 'readWorkbook.ts'),
  summary: path.join(__dirname, 'summary.ts'),
};

const configuration: Configuration = {
  mode: 'production',
  target: 'node20',
  context: root,
  entry: races,
  output: { path: folder, filename: '[name].cjs' },
  // As webpack.config.js has it.
  optimization: { minimizeOptions: { javascript: { compress: { reduce_vars: false } } } },
  // A library of machine code: it is loaded as it is.
  externals: { '@duckdb/node-api': 'commonjs @duckdb/node-api' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'ts-loader',
        options: {
          transpileOnly: true,
          onlyCompileBundledFiles: true,
          configFile: path.join(root, 'tsconfig.core.json'),
          compilerOptions: { composite: false, incremental: false, emitDeclarationOnly: false },
        },
      },
    ],
  },
};

async function bundle(): Promise<void> {
  const stats = await new Promise<Stats | undefined>((resolve, reject) => {
    webpack(configuration, (error, result) => {
      if (error === null) resolve(result);
      else reject(error);
    });
  });
  if (stats?.hasErrors() === true) throw new Error(stats.toString('errors-only'));
}

async function main(): Promise<void> {
  await bundle();
  const asked = process.argv.slice(2);
  for (const name of Object.keys(races).filter((race) => asked.length === 0 || asked.includes(race))) {
    execFileSync(process.execPath, [path.join(folder, `${name}.cjs`)], { stdio: 'inherit' });
  }
}

void main();
