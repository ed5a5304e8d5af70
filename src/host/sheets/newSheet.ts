/** The names of the styles that the workbook has. */
export async function stylesOf(context: Excel.RequestContext): Promise<readonly string[]> {
  const { styles } = context.workbook;
  styles.load('items/name');
  await context.sync();
  return styles.items.map(({ name }) => name);
}

/** A name for the sheet that no sheet has, and one for it while it is put together. */
export async function readyNames(
  context: Excel.RequestContext,
  name: string,
): Promise<readonly [name: string, stage: string]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
  const free = (wanted: string): string => {
    let found = wanted;
    for (let number = 2; taken.has(found.toLowerCase()); number += 1) found = `${wanted} ${number}`;
    return found;
  };
  return [free(name), free(`Vårddygn ${name}`)];
}
