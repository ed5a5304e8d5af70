/** Sheets of our own beside the table: nobody sees them, and nothing of them stays. */
export interface HiddenSheets {
  readonly stage: string;
  readonly image: string | null;
}

/** Two names that no sheet of the workbook has. */
export async function freeNames(
  context: Excel.RequestContext,
): Promise<{ readonly stage: string; readonly image: string }> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  let number = 1;
  const names = (): { stage: string; image: string } => ({
    stage: `Vårddygn läser in ${number}`,
    image: `Vårddygn före ${number}`,
  });
  while (Object.values(names()).some((name) => taken.has(name.toLowerCase()))) number += 1;
  return names();
}

/** Adds to what the next sync does that the sheets are made, where nobody sees them. */
export function addHiddenSheets(context: Excel.RequestContext, { stage, image }: HiddenSheets): void {
  for (const name of [stage, image]) {
    if (name === null) continue;
    context.workbook.worksheets.add(name).visibility = 'VeryHidden';
  }
}

/** Deletes those of the sheets that are there. */
export async function deleteSheets(
  context: Excel.RequestContext,
  names: readonly (string | null)[],
): Promise<void> {
  const sheets = names.flatMap((name) =>
    name === null ? [] : [context.workbook.worksheets.getItemOrNullObject(name)],
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
