/** The workbench's web server: plain http, this machine only. */

import { readFile, readdir } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, isAbsolute, join, relative, resolve } from 'node:path';
import { officeJsLocal, servedPage } from './servedPage';

const root = resolve(__dirname, '..', '..');

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
};

/** What the server answers: a file's bytes and their type, or undefined when there is no such file. */
export interface Answer {
  readonly body: Buffer | string;
  readonly contentType: string;
}

/** Folders by the first part of the address; everything else is the built add-in. */
const folders: readonly { readonly prefix: string; readonly folder: string }[] = [
  { prefix: '/workbench/', folder: '.cache/workbench' },
  { prefix: '/officejs/', folder: 'node_modules/@microsoft/office-js/dist' },
  { prefix: '/', folder: 'dist' },
];

/** Single files that stand elsewhere than their address says. */
const files: Readonly<Record<string, string>> = {
  '/': 'workbench/page/index.html',
  '/workbench/shim.js': 'workbench/page/shim.js',
  '/workbench/sample.json': 'samples/budgetbok.json',
};

/** The answer to one address; used by the server and, for https, by the tests. */
export async function answerTo(pathname: string): Promise<Answer | undefined> {
  const file = files[pathname];
  const path = file === undefined ? await fileBehind(pathname) : join(root, file);
  const body = path === undefined ? undefined : await readFile(path).catch(() => undefined);
  if (body === undefined || path === undefined) return undefined;
  const contentType = contentTypes[extname(path)] ?? 'application/octet-stream';
  return pathname === '/taskpane.html'
    ? { body: servedPage(body.toString('utf8')), contentType }
    : { body, contentType };
}

async function fileBehind(pathname: string): Promise<string | undefined> {
  const place = folders.find(({ prefix }) => pathname.startsWith(prefix));
  if (place === undefined) return undefined;
  const folder = join(root, place.folder);
  const path = resolve(folder, decodeURIComponent(pathname.slice(place.prefix.length)));
  if (isOutside(relative(folder, path))) return undefined;
  return pathname.startsWith(officeJsLocal.replace('office.js', '')) ? anyCase(folder, path) : path;
}

/** On Windows the way to another drive is an absolute one. */
const isOutside = (way: string): boolean => way.startsWith('..') || isAbsolute(way);

/** office.js asks for its parts in letter case of its own. */
async function anyCase(folder: string, path: string): Promise<string> {
  let found = folder;
  for (const part of relative(folder, path).split(/[\\/]/u)) {
    const names = await readdir(found).catch((): string[] => []);
    found = join(found, names.find((name) => name.toLowerCase() === part.toLowerCase()) ?? part);
  }
  return found;
}

/** Starts the server; port 0 takes any free one. A request that cannot be read is answered, and never ends it. */
export function serve(port: number): Promise<Server> {
  const server = createServer((request, response) => {
    void respond(request.url ?? '/', response);
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', () => {
      done(server);
    });
  });
}

async function respond(url: string, response: ServerResponse): Promise<void> {
  const answer = await answerTo(url.split(/[?#]/u)[0] ?? '/').catch(() => undefined);
  response.writeHead(answer === undefined ? 404 : 200, {
    'content-type': answer?.contentType ?? 'text/plain; charset=utf-8',
    'cache-control': 'no-cache',
  });
  response.end(answer?.body ?? 'Not found');
}

/** The address that people and tests open. */
export function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server is not listening.');
  return `http://localhost:${String(address.port)}/`;
}
