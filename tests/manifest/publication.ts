import { readdirSync, readFileSync } from 'node:fs';
import type { Publication } from '../../scripts/manifest/check';
import { developmentUrl } from '../../scripts/manifest/baseUrl';
import { defaultLocale, metadataFile, otherLocales } from '../../scripts/manifest/languages';

/** The manifest as it stands in the repository. */
export const manifest = readFileSync('manifest.xml', 'utf8');

/** What the build publishes beside the assets: the pane, the functions and their description in each language. */
const built = ['taskpane.html', 'functions.js', ...[defaultLocale, ...otherLocales].map(metadataFile)];

const assets = readdirSync('assets').map((name) => `assets/${name}`);

/** The folder that the development server serves, with the icons' real bytes. */
export const publication: Publication = {
  url: developmentUrl,
  version: packageVersion(),
  files: new Map<string, Uint8Array | null>([
    ...built.map((path) => [path, null] as const),
    ...assets.map((path) => [path, readFileSync(path)] as const),
  ]),
};

function packageVersion(): string {
  const version = /"version": "(.*?)"/.exec(readFileSync('package.json', 'utf8'))?.[1];
  if (version === undefined) throw new Error('package.json has no version');
  return version;
}
