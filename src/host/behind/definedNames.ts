import { formulaMeaning } from './formulaCalls';
import { sheetOf } from './places';
import type { Reading } from './readCall';
import type { WrittenArgument } from './written';

type DefinedMeaning = Exclude<WrittenArgument, { readonly is: 'call' | 'name' | 'leftOut' }>;

/** What a defined name stands for; null: there is no such name. A name of the formula's own sheet goes before one of the workbook. */
export async function definedMeaning(
  { sheet: sheetName, name }: Extract<WrittenArgument, { readonly is: 'name' }>,
  { context, around }: Reading,
): Promise<DefinedMeaning | null> {
  const sheet = sheetOf(sheetName, around);
  if (sheet === undefined) return { is: 'unread', why: 'missing' };
  const items = [
    context.workbook.worksheets.getItem(sheet.id).names.getItemOrNullObject(name),
    context.workbook.names.getItemOrNullObject(name),
  ];
  for (const item of items) item.load('formula');
  await context.sync();
  const found = items.find((item) => !item.isNullObject);
  return found === undefined ? null : meaningOf(String(found.formula));
}

/** A name may stand for cells, columns of a table or a constant. Cells that move with the formula are left to Excel. */
function meaningOf(formula: string): DefinedMeaning {
  const means = formulaMeaning(formula);
  const isSettled = means.is !== 'area' || formula.includes('$');
  if (means.is === 'call' || means.is === 'name' || means.is === 'leftOut' || !isSettled)
    return { is: 'unread', why: 'calculation' };
  return means;
}
