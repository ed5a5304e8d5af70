import type { Journal, OwnSheets } from './journal';

/** Names for the sheets of one table. */
export interface SheetNames {
  readonly stage: string;
  readonly image: string;
  readonly made: string;
}

/** Names for our own sheets that no sheet of the workbook has, for so many tables. */
export async function freeNames(context: Excel.RequestContext, tables: number): Promise<SheetNames[]> {
  const taken = await takenNames(context);
  const free: SheetNames[] = [];
  for (let number = 1; free.length < tables; number += 1) {
    const names = namesWith(number);
    if (!Object.values(names).some((name) => taken.has(name.toLowerCase()))) free.push(names);
  }
  return free;
}

/**
 * The hidden sheets of an import and those before it that are still there. What is gone is left out: its name is free, and a later import
 * may use it for the table that it has to put back.
 */
export async function sheetsLeft(
  context: Excel.RequestContext,
  journal: Journal | null,
): Promise<readonly string[]> {
  if (journal === null) return [];
  const taken = await takenNames(context);
  const ofParts = journal.parts.flatMap(({ sheets }) => [sheets.stage, sheets.image]);
  const named = new Set([...journal.leftover, ...ofParts].filter((name) => name !== null));
  return [...named].filter((name) => taken.has(name.toLowerCase()));
}

/** The names of all sheets, in lower case: letter case tells no sheets apart. */
async function takenNames(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
}

function namesWith(number: number): { stage: string; image: string; made: string } {
  return {
    stage: `Vårddygn läser in ${number}`,
    image: `Vårddygn före ${number}`,
    made: `Vårddygn nytt ${number}`,
  };
}

/** Adds to what the next sync does that the sheets are made, where nobody sees them. */
export function addHiddenSheets(context: Excel.RequestContext, { stage, image, made }: OwnSheets): void {
  for (const name of [stage, image, made]) {
    if (name !== null) context.workbook.worksheets.add(name).visibility = 'VeryHidden';
  }
}
