const path = require('node:path');

const root = (...parts) => path.join(__dirname, '..', ...parts);

/** The workbench's own page. Unminified: it is served on this machine only and must be there within seconds. */
module.exports = {
  name: 'workbench',
  mode: 'development',
  devtool: false,
  entry: { workbench: root('workbench/page/main.ts') },
  output: {
    path: root('.cache/workbench'),
    filename: '[name].js',
    chunkFilename: 'chunks/[id].js',
    publicPath: '/workbench/',
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'ts-loader',
        options: {
          transpileOnly: true,
          configFile: root('tsconfig.workbench.json'),
          compilerOptions: { composite: false, incremental: false, emitDeclarationOnly: false },
        },
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      { test: /\.js$/, resolve: { fullySpecified: false } },
    ],
  },
  cache: {
    type: 'filesystem',
    cacheDirectory: root('.cache/webpack'),
    buildDependencies: { config: [__filename] },
  },
  stats: 'errors-warnings',
};
