import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

const file = require.resolve('@microsoft/office-js/dist/custom-functions-runtime.debug.js');

/** What Microsoft's own runtime gives to add-ins. */
export interface Runtime {
  readonly associate: (id: string, run: (...args: unknown[]) => unknown) => void;
  readonly Error: new (code: string, message?: string) => object;
  readonly ErrorCode: Readonly<Record<string, string>>;
  readonly _association: { readonly mappings: Readonly<Record<string, (...args: unknown[]) => unknown>> };
}

/** Loads Microsoft's unmodified runtime of custom functions beside a page that does nothing. */
export function loadRuntime(): Runtime {
  const nothing = (): void => undefined;
  const element = {
    src: 'http://localhost/custom-functions-runtime.debug.js',
    appendChild: nothing,
    getAttribute: nothing,
    setAttribute: nothing,
  };
  const storage = { getItem: () => null, setItem: nothing };
  const page: Record<string, unknown> = {
    console,
    setTimeout: nothing,
    clearTimeout: nothing,
    addEventListener: nothing,
    navigator: { userAgent: '' },
    location: { href: '', search: '', hash: '' },
    history: {},
    localStorage: storage,
    sessionStorage: storage,
    document: {
      readyState: 'loading',
      addEventListener: nothing,
      createElement: () => element,
      getElementsByTagName: () => [element],
    },
  };
  page['window'] = page;
  runInContext(readFileSync(file, 'utf8'), createContext(page));
  const runtime = page['CustomFunctions'];
  if (!isRuntime(runtime)) throw new Error('the runtime did not load');
  return runtime;
}

function isRuntime(value: unknown): value is Runtime {
  return typeof value === 'object' && value !== null && 'Error' in value && '_association' in value;
}
