/** Adds up cells, row by row, to a few letters that only the same cells in the same order give again. Blank rows count. */
export interface Digest {
  /** It makes no difference how rows that follow each other are handed over, together or apart. */
  readonly add: (rows: readonly (readonly unknown[])[]) => Promise<void>;
  /** SHA-256 in hexadecimal digits, over all rows so far; nothing can be added after it. */
  readonly text: () => Promise<string>;
}

/** So many rows are hashed at once, each time together with what came before them: the whole of a table never stands in one text. */
const rowsAtOnce = 1000;

/** A digest of nothing yet. */
export function createDigest(): Digest {
  let sum = '';
  let waiting: (readonly unknown[])[] = [];
  const addUp = async (rows: readonly (readonly unknown[])[]): Promise<void> => {
    sum = await sha256(`${sum}\n${JSON.stringify(rows)}`);
  };
  return {
    add: async (rows) => {
      for (const row of rows) {
        waiting.push(row);
        if (waiting.length < rowsAtOnce) continue;
        await addUp(waiting);
        waiting = [];
      }
    },
    text: async () => {
      await addUp(waiting);
      return sum;
    },
  };
}

async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
