/** What office.js finds in the window of a page, as far as it looks. */
type Page = Record<string, unknown>;

interface ScriptElement {
  readonly src: string;
  readonly onload?: () => void;
  readonly onerror?: () => void;
}

function isScript(element: object): element is ScriptElement {
  return (
    'tagName' in element &&
    element.tagName === 'SCRIPT' &&
    'src' in element &&
    typeof element.src === 'string'
  );
}

function storage(): object {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      held.set(key, value);
    },
    removeItem: (key: string) => held.delete(key),
    clear: () => {
      held.clear();
    },
    key: (index: number) => [...held.keys()][index] ?? null,
    get length() {
      return held.size;
    },
  };
}

const nothing = (): void => undefined;

function element(tag: string): object {
  return {
    tagName: tag.toUpperCase(),
    style: {},
    setAttribute: nothing,
    getAttribute: () => null,
    appendChild: nothing,
    addEventListener: nothing,
    set href(address: string) {
      const { protocol, hostname, host, port, pathname, search, hash } = new URL(
        address,
        'https://localhost:3000/',
      );
      Object.assign(this, { protocol, hostname, host, port, pathname, search, hash });
    },
  };
}

function documentOf(load: (address: string) => boolean): object {
  const head = {
    appendChild: (child: object): object => {
      if (isScript(child)) {
        setTimeout(() => {
          if (load(child.src)) child.onload?.();
          else child.onerror?.();
        }, 0);
      }
      return child;
    },
  };
  const script = { ...element('script'), src: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js' };
  const byTag = new Map<string, object>([
    ['script', script],
    ['head', head],
  ]);
  return {
    readyState: 'complete',
    domain: 'localhost',
    body: element('body'),
    head,
    cookie: '',
    createElement: element,
    createTextNode: () => ({}),
    getElementsByTagName: (tag: string) => [...(byTag.has(tag) ? [byTag.get(tag)] : [])],
    getElementById: () => element('div'),
    querySelectorAll: () => [],
    querySelector: () => null,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}

/** The globals of a page in Node; `load` runs a further script of the library and says whether there is one. */
export function pageGlobals(load: (address: string) => boolean): Page {
  const page: Page = {
    document: documentOf(load),
    location: new URL('https://localhost:3000/taskpane.html'),
    history: {},
    navigator: { userAgent: 'Mozilla/5.0 (Windows NT 10.0) Edg/120' },
    name: '',
    opener: null,
    sessionStorage: storage(),
    localStorage: storage(),
    performance,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    URL,
    Blob,
    TextEncoder,
    TextDecoder,
    fetch,
    Headers,
    Request,
    Response,
    FormData,
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    MutationObserver: class {
      observe = nothing;
    },
    XMLHttpRequest: class {
      open = nothing;
    },
  };
  for (const name of ['window', 'self', 'top', 'parent']) page[name] = page;
  return page;
}
