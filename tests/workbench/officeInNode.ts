/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, Script, type Context } from 'node:vm';
import { createHost, type Host, type HostOptions } from '../../workbench/page/model/host';
import { externalObject } from './externalObject';
import { createMemoryGrid, type MemoryGrid } from './memoryGrid';
import { pageGlobals } from './pageGlobals';

/** The parts of the custom-function runtime that an add-in meets. */
export interface FunctionRuntime {
  readonly associate: (id: string, run: (...values: never[]) => unknown) => void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<string, string>>;
}

/** What stands in the window of the add-in's page at once. */
interface StartingWindow {
  readonly Office: typeof Office;
}

/** The window of the add-in's page once office.js has loaded the files of its host. */
interface OfficeWindow extends StartingWindow {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly OfficeCore: object;
  readonly CustomFunctions: FunctionRuntime;
}

/** The real office.js in Node, over the model and a grid in memory. */
export interface OfficeSession {
  readonly host: Host;
  readonly grid: MemoryGrid;
  readonly window: OfficeWindow;
  readonly ready: { readonly host: unknown; readonly platform: unknown };
}

const library = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const compiled = new Map<string, Script>();

/** Each file of the library is read and compiled once for all sessions of a test file. */
function scriptOf(file: string): Script {
  const before = compiled.get(file);
  if (before !== undefined) return before;
  const script = new Script(readFileSync(join(library, file), 'utf8'), { filename: file });
  compiled.set(file, script);
  return script;
}

function isOfficeWindow(window: object): window is OfficeWindow {
  return 'Excel' in window && 'Office' in window && 'CustomFunctions' in window;
}

function isStartingWindow(window: object): window is StartingWindow {
  return 'Office' in window;
}

function officeWindow(context: Context): OfficeWindow {
  if (!isOfficeWindow(context)) throw new Error('office.js is not there yet.');
  return context;
}

/** A page's scripts: office.js asks for further files of its own by their address. */
function loadInto(context: Context, address: string): boolean {
  const file = address.replace(/^.*\/hosted\//, '').toLowerCase();
  try {
    scriptOf(file).runInContext(context);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** Opens the workbook that a session had open once more, in a new page with a new host, as after a crash. */
export function reopenOffice(
  { grid, host }: OfficeSession,
  options: Partial<HostOptions> = {},
): Promise<OfficeSession> {
  return openOffice({ ...options, contents: host.contents }, grid);
}

/** Opens an add-in's page with the real, unmodified office.js. Options left out: English, ExcelApi 1.15. */
export async function openOffice(
  options: Partial<HostOptions> = {},
  grid: MemoryGrid = createMemoryGrid(),
): Promise<OfficeSession> {
  const page = pageGlobals((address) => loadInto(context, address));
  const context = createContext(page);
  const host = createHost({
    grid,
    language: 'en-US',
    excelApi: '1.15',
    ...options,
    namespaces: () => [officeWindow(context).OfficeCore, officeWindow(context).Excel],
  });
  Object.assign(page, { external: externalObject(host) });
  scriptOf('office.js').runInContext(context);
  if (!isStartingWindow(context)) throw new Error('office.js did not start.');
  const ready = await context.Office.onReady();
  return { host, grid, window: officeWindow(context), ready };
}
