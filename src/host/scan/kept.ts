import { holdsPersonalNumber } from './personalCell';

/** Every key and value of ours begins with this, wherever it is kept. */
const ours = 'varddygn.';

/** Sheets and tables are named by Excel with ids like this; their digits say nothing. */
const excelId = /^\{[0-9A-F-]{36}\}$/iu;

/** Whether a personal number stands in any setting of the add-in in this workbook. Add-ins see no settings but their own. */
export async function isInSettings(context: Excel.RequestContext): Promise<boolean> {
  const { settings } = context.workbook;
  settings.load('items/key,items/value');
  await context.sync();
  return settings.items.some(({ key, value }) => isInText(key) || isInText(value));
}

/** Whether a personal number stands in what the add-in has stored in the browser. A host that keeps nothing has none. */
export function isInStorage(): boolean {
  return [() => localStorage, () => sessionStorage].some((open) => {
    try {
      return entriesOf(open()).some(([key, value]) => key.includes(ours) && isInText(value));
    } catch {
      return false;
    }
  });
}

function entriesOf(storage: Storage): (readonly [key: string, value: string | null])[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').map(
    (key) => [key, storage.getItem(key)] as const,
  );
}

/** Text that is JSON is looked through part by part, keys too: what stands between the parts joins nothing to a number. */
function isInText(kept: unknown): boolean {
  if (typeof kept !== 'string') return isInParts(kept);
  const parsed = parsedJson(kept);
  return parsed === undefined || typeof parsed === 'number' ? isPersonal(kept) : isInParts(parsed);
}

function isInParts(value: unknown): boolean {
  if (typeof value === 'string') return isPersonal(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, part]) => isPersonal(key) || isInParts(part));
}

function isPersonal(text: string): boolean {
  return !excelId.test(text) && holdsPersonalNumber(text);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
