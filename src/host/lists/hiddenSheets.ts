import type { OwnSheets } from './journal';

/** Names for our own sheets that no sheet of the workbook has. */
export async function freeNames(
  context: Excel.RequestContext,
): Promise<{ readonly stage: string; readonly image: string; readonly made: string }> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  let number = 1;
  const names = (): { stage: string; image: string; made: string } => ({
    stage: `Vårddygn läser in ${number}`,
    image: `Vårddygn före ${number}`,
    made: `Vårddygn nytt ${number}`,
  });
  while (Object.values(names()).some((name) => taken.has(name.toLowerCase()))) number += 1;
  return names();
}

/** Adds to what the next sync does that the sheets are made, where nobody sees them. */
export function addHiddenSheets(context: Excel.RequestContext, { stage, image, made }: OwnSheets): void {
  for (const name of [stage, image, made]) {
    if (name !== null) context.workbook.worksheets.add(name).visibility = 'VeryHidden';
  }
}

/** Deletes those of the sheets, by name or id, that are there. */
export async function deleteSheets(
  context: Excel.RequestContext,
  keys: readonly (string | null)[],
): Promise<void> {
  const sheets = keys.flatMap((key) =>
    key === null ? [] : [context.workbook.worksheets.getItemOrNullObject(key)],
  );
  sheets.forEach((sheet) => sheet.load('name'));
  await context.sync();
  sheets.forEach((sheet) => {
    if (!sheet.isNullObject) deleteHidden(sheet);
  });
  await context.sync();
}

/** Excel refuses to delete a sheet that is very hidden, so it is brought one step nearer first. */
function deleteHidden(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Hidden';
  sheet.delete();
}
