import type { OwnSheets } from './journal';

/** Names for the sheets of one table. */
export interface SheetNames {
  readonly stage: string;
  readonly image: string;
  readonly made: string;
}

/** Names for our own sheets that no sheet of the workbook has, for so many tables. */
export async function freeNames(context: Excel.RequestContext, tables: number): Promise<SheetNames[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const free: SheetNames[] = [];
  for (let number = 1; free.length < tables; number += 1) {
    const names = namesWith(number);
    if (!Object.values(names).some((name) => taken.has(name.toLowerCase()))) free.push(names);
  }
  return free;
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
