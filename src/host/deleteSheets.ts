/** Deletes those of the sheets, by name or id, that are there, whether anybody sees them or not; one that is named twice once. */
export async function deleteSheets(
  context: Excel.RequestContext,
  keys: readonly (string | null)[],
): Promise<void> {
  const sheets = [...new Set(keys)].flatMap((key) =>
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
