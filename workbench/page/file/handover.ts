/**
 * A chosen file on its way to the page that opens it. Excel opens a workbook in a window of its own, with the add-in
 * started anew; here the page is loaded anew. The file waits in the browser's storage meanwhile, and is taken out of it
 * by the page that opens it, at once.
 */

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const database = 'varddygn-workbench';
const store = 'opening';
const key = 'file';

/** Leaves the file for the next page. */
export async function handOver(file: ChosenFile): Promise<void> {
  await inStore((files) => files.put(file, key));
}

/** Takes the file that the page before left; undefined where there is none. */
export async function takeOver(): Promise<ChosenFile | undefined> {
  const file: unknown = await inStore((files) => files.get(key));
  await inStore((files) => files.delete(key));
  return isFile(file) ? file : undefined;
}

const isFile = (value: unknown): value is ChosenFile =>
  typeof value === 'object' && value !== null && 'name' in value && 'bytes' in value;

async function inStore<Answer>(ask: (files: IDBObjectStore) => IDBRequest<Answer>): Promise<Answer> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const opened = await answerOf(opening);
  try {
    return await answerOf(ask(opened.transaction(store, 'readwrite').objectStore(store)));
  } finally {
    opened.close();
  }
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The browser’s storage does not answer.'));
    };
  });
}
