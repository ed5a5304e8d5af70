/** There is no such row. */
export const none = -1;

/** Rows of the list and of the table that may be one another. */
export interface Pairing {
  /** The places of the list's rows, in order. */
  readonly rows: readonly number[];
  /** The indexes of the table's rows, in order. */
  readonly held: readonly number[];
  /** The name by which a row is known; rows whose name is empty are never paired. */
  readonly nameOfRow: (row: number) => string;
  readonly nameOfHeld: (index: number) => string;
  /** What tells rows of one name apart, the surest first: rows that agree in it are paired before others. */
  readonly signs: readonly Sign[];
  /** What becomes of rows of one name that agree in none of the signs: they are paired in order, or not at all. */
  readonly rest: 'inOrder' | 'unpaired';
}

/** Something that rows of the list and of the table can agree in. */
export interface Sign {
  readonly ofRow: (row: number) => string;
  readonly ofHeld: (index: number) => string;
}

/** The rows of one name. */
interface Namesakes {
  readonly rows: number[];
  readonly held: number[];
}

/** Pairs rows of one name, each once, and tells of every pair. Of several, those that agree are paired first; what is left in order. */
export function pair(pairing: Pairing, tell: (row: number, index: number) => void): void {
  const { rows, held, nameOfRow, nameOfHeld } = pairing;
  const byName = new Map<string, Namesakes>();
  for (const row of rows) {
    const name = nameOfRow(row);
    if (name === '') continue;
    const namesakes = byName.get(name);
    if (namesakes === undefined) byName.set(name, { rows: [row], held: [] });
    else namesakes.rows.push(row);
  }
  for (const index of held) byName.get(nameOfHeld(index))?.held.push(index);
  for (const namesakes of byName.values()) pairNamesakes(namesakes, pairing, tell);
}

function pairNamesakes(
  { rows, held }: Namesakes,
  { signs, rest: kind }: Pairing,
  tell: (row: number, index: number) => void,
): void {
  const isClear = rows.length === 1 && held.length === 1 && kind === 'inOrder';
  const needed = isClear ? [] : signs;
  let left = rows;
  const free = new Set(held);
  for (const { ofRow, ofHeld } of needed) {
    if (free.size === 0 || left.length === 0) return;
    const agreeing = queues([...free], ofHeld);
    left = left.filter((row) => {
      const index = agreeing.get(ofRow(row))?.pop();
      if (index === undefined) return true;
      free.delete(index);
      tell(row, index);
      return false;
    });
  }
  if (kind === 'unpaired') return;
  const rest = free.values();
  for (const row of left) {
    const next = rest.next();
    if (next.done === true) return;
    tell(row, next.value);
  }
}

/** By a sign the rows that have it; the first is the last of its array, so that it can be taken off. */
function queues(held: readonly number[], ofHeld: Sign['ofHeld']): Map<string, number[]> {
  const bySign = new Map<string, number[]>();
  for (const index of [...held].reverse()) {
    const sign = ofHeld(index);
    const queue = bySign.get(sign);
    if (queue === undefined) bySign.set(sign, [index]);
    else queue.push(index);
  }
  return bySign;
}
