const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const root = (...parts) => path.join(__dirname, ...parts);

/** Types are checked by `npm run types`, per world; the loader only takes them away. */
const typescript = {
  test: /\.tsx?$/,
  loader: 'ts-loader',
  options: {
    transpileOnly: true,
    onlyCompileBundledFiles: true,
    configFile: root('tsconfig.app.json'),
    compilerOptions: { composite: false, incremental: false, emitDeclarationOnly: false },
  },
};

/** How long, in milliseconds, a cell waits for a function that is fetched before it says that it could not be. */
const longestFetch = 30_000;

/** Serves the bundles as they are: nothing of the development server's own is put into them. */
const plainServer = { port: 3000, hot: false, liveReload: false, client: false, webSocketServer: false };

/** What the bundles share. How large they may be is measured when they are built, packed as they travel (scripts/build/bars.ts). */
const shared = {
  mode: 'production',
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript] },
  cache: {
    type: 'filesystem',
    cacheDirectory: root('.cache/webpack'),
    buildDependencies: { config: [__filename] },
  },
  optimization: {
    minimizeOptions: {
      // The page goes out as it is written: the workbench changes two things in it, and people may want to read it.
      html: false,
      // A function that is called from one place stays a function: written into that place, its loop is compiled anew in every call.
      javascript: { compress: { reduce_vars: false } },
    },
  },
  stats: 'errors-warnings',
  performance: { hints: false },
};

const output = {
  path: root('dist'),
  filename: '[name].js',
  environment: { globalThis: true },
};

/**
 * functions.js: its name is in the manifest for ever, and it waits for nothing of the pane's. It shares the page with the pane, so what it
 * fetches later goes by a name of its own.
 */
const functions = {
  ...shared,
  name: 'functions',
  entry: { functions: root('src/host/functions.ts') },
  output: { ...output, uniqueName: 'varddygnFunctions', chunkLoadTimeout: longestFetch },
  optimization: { ...shared.optimization, splitChunks: false },
};

/** importWorker.js reads lists beside the pane, Excel workbooks among them; it is fetched when the first list is chosen. */
const importWorker = {
  ...shared,
  name: 'importWorker',
  target: 'webworker',
  entry: { importWorker: root('src/host/importWorker.ts') },
  output,
};

/** forecastWorker.js forecasts beside the pane; it is fetched when the first forecast is asked for. */
const forecastWorker = {
  ...shared,
  name: 'forecastWorker',
  target: 'webworker',
  entry: { forecastWorker: root('src/host/forecastWorker.ts') },
  output,
};

/** The pane, its page, the manifest, the icons and the functions' metadata. */
const pane = () => ({
  ...shared,
  name: 'pane',
  entry: { taskpane: root('src/taskpane/index.tsx') },
  output,
  // What is fetched later is one file for each place, with the libraries that only it uses.
  optimization: { ...shared.optimization, splitChunks: false },
  plugins: [
    new HtmlPlugin({
      template: root('src/taskpane/taskpane.html'),
      filename: 'taskpane.html',
      inject: false,
      minify: false,
    }),
    new CopyPlugin({ patterns: staticFiles() }),
  ],
  devServer: plainServer,
});

const staticFiles = () => [
  { from: root('assets'), to: 'assets', globOptions: { ignore: ['**/*.svg'] } },
  { from: root('.cache/generated'), to: '.' },
];

module.exports = async (env = {}) => [
  functions,
  importWorker,
  forecastWorker,
  await withCertificate(pane(), env),
];

/** `--env excel`: https with the developer's own certificate, as Excel demands. */
async function withCertificate(config, env) {
  if (env.excel !== true) return config;
  const certificates = require('office-addin-dev-certs');
  const server = { type: 'https', options: await certificates.getHttpsServerOptions() };
  return {
    ...config,
    devServer: { ...plainServer, server, headers: { 'Access-Control-Allow-Origin': '*' } },
  };
}
