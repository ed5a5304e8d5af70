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

const kilobytes = (count) => count * 1024;

/** Serves the bundles as they are: nothing of the development server's own is put into them. */
const plainServer = { port: 3000, hot: false, liveReload: false, client: false, webSocketServer: false };

/** What the bundles share. Raw size limits stand in for the gzip bars (60 kB functions, 250 kB pane), which `gzip -9c dist/functions.js | wc -c` measures. */
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
  // The page goes out as it is written: the workbench changes two things in it, and people may want to read it.
  optimization: { minimizeOptions: { html: false } },
  stats: 'errors-warnings',
};

const output = {
  path: root('dist'),
  filename: '[name].js',
  environment: { globalThis: true },
};

/** functions.js: its name is in the manifest for ever, and it waits for nothing of the pane's. */
const functions = {
  ...shared,
  name: 'functions',
  entry: { functions: root('src/host/functions.ts') },
  output,
  performance: { hints: 'error', maxEntrypointSize: kilobytes(240), maxAssetSize: kilobytes(240) },
};

/** importWorker.js reads lists beside the pane, Excel workbooks among them; it is fetched when the first list is chosen. */
const importWorker = {
  ...shared,
  name: 'importWorker',
  target: 'webworker',
  entry: { importWorker: root('src/host/importWorker.ts') },
  output,
  performance: { hints: 'error', maxEntrypointSize: kilobytes(400), maxAssetSize: kilobytes(400) },
};

/** The pane, its page, the manifest, the icons and the functions' metadata. */
const pane = () => ({
  ...shared,
  name: 'pane',
  entry: { taskpane: root('src/taskpane/index.tsx') },
  output,
  // What is fetched later is one file for each place, with the libraries that only it uses.
  optimization: { ...shared.optimization, splitChunks: false },
  performance: { hints: 'error', maxEntrypointSize: kilobytes(1000), maxAssetSize: kilobytes(1000) },
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

module.exports = async (env = {}) => [functions, importWorker, await withCertificate(pane(), env)];

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
