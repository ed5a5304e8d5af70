import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

const src = resolve(__dirname, '..', '..', 'src');

/** From the outermost room to the innermost: a room uses those further down the list, never one above or beside it. */
const rooms: readonly (readonly string[])[] = [
  ['taskpane'],
  ['host'],
  ['functions', 'sheets', 'import'],
  ['tables', 'text', 'rates'],
  ['core'],
];

/** Rooms that stand side by side and may use one another, because the words of one are data of the other. */
const neighbours: readonly string[] = ['tables', 'text', 'rates'];

const depth = (room: string): number => rooms.findIndex((level) => level.includes(room));

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/u.test(path))
  .map((path) => join(src, path));

const known = new Set(files);

const roomOf = (path: string): string => relative(src, path).split(sep)[0] ?? '';

function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map(([, specifier]) => specifier ?? '');
}

/** What a file needs to have been loaded before it: what it imports for the compiler alone is not there when it runs. */
function neededBy(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const imports = text.matchAll(/^(?:import|export) (?!type\b)(?:\{([^}]*)\}|[^;]*?) from '(\.[^']+)';/gmu);
  return [...imports]
    .filter(([, names]) => names === undefined || !/^\s*(?:type \w+(?: as \w+)?,?\s*)*$/u.test(names))
    .flatMap(([, , specifier]) => {
      const target = resolve(path, '..', specifier ?? '');
      return [`${target}.ts`, `${target}.tsx`, join(target, 'index.ts')].filter((file) => known.has(file));
    });
}

/** The files that come back to themselves, in circles. */
function circles(needs: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    if (way.includes(path) || done.has(path)) return;
    for (const next of needs.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of needs.keys()) walk(path, []);
  return found;
}

function mayUse(from: string, to: string): boolean {
  if (from === to) return true;
  if (neighbours.includes(from) && neighbours.includes(to)) return true;
  return depth(to) > depth(from);
}

describe('the house', () => {
  test('every folder of src is a known room', () => {
    const unknown = [...new Set(files.map(roomOf))].filter((room) => depth(room) === -1);
    expect(unknown).toEqual([]);
  });

  test('imports point inwards only', () => {
    const wrong = files.flatMap((path) =>
      importsOf(path)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => resolve(path, '..', specifier))
        .filter((target) => !mayUse(roomOf(path), roomOf(target)))
        .map((target) => `${relative(src, path)} uses ${relative(src, target)}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no file needs itself, by way of whatever others', () => {
    const needs = new Map(files.map((path) => [path, neededBy(path)]));
    expect([...needs.values()].flat().length).toBeGreaterThan(files.length);
    expect(circles(needs)).toEqual([]);
    expect(
      circles(
        new Map([
          ['a', ['b']],
          ['b', ['c', 'd']],
          ['c', []],
          ['d', ['b']],
        ]),
      ),
    ).toEqual(['b -> d -> b']);
  });

  test('nothing in src knows the workbench, the tests or the scripts', () => {
    const wrong = files.filter((path) =>
      importsOf(path).some(
        (specifier) =>
          relative(src, resolve(path, '..', specifier)).startsWith('..') && specifier.startsWith('.'),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('only host names Excel, Office and CustomFunctions', () => {
    const hostGlobals = /(?<![\w.'"`])(?:Excel|Office|OfficeExtension|CustomFunctions)\./u;
    const code = (path: string): string =>
      readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/gu, '');
    const wrong = files.filter((path) => roomOf(path) !== 'host' && hostGlobals.test(code(path)));
    expect(wrong.map((path) => relative(src, path))).toEqual([]);
  });

  test('core and functions read neither clock nor chance nor locale', () => {
    const forbidden = /\bDate\b(?!`)|Math\.random|toLocale|Intl\.|parseFloat/u;
    const pure = files.filter((path) => ['core', 'functions', 'rates', 'tables'].includes(roomOf(path)));
    const code = (path: string): string =>
      readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/gu, '');
    expect(pure.filter((path) => forbidden.test(code(path))).map((path) => relative(src, path))).toEqual([]);
  });
});
