import { type SheetStyle, sheetStyles } from '../../sheets/styles';
import type { Language } from '../../text/language';

/** Adds the styles that the workbook does not have to what the next sync does; gives their names. Those that it has are the user's by now. */
export function addStyles(
  context: Excel.RequestContext,
  language: Language,
  existing: readonly string[],
): readonly string[] {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  const missing = Object.values(sheetStyles).filter(({ name }) => !taken.has(name[language].toLowerCase()));
  for (const style of missing) addStyle(context, style.name[language], style);
  return missing.map(({ name }) => name[language]);
}

function addStyle(context: Excel.RequestContext, name: string, look: SheetStyle): void {
  context.workbook.styles.add(name);
  const style = context.workbook.styles.getItem(name);
  style.numberFormat = look.numberFormat;
  style.font.bold = look.bold ?? false;
  style.font.italic = look.italic ?? false;
  if (look.size !== undefined) style.font.size = look.size;
  if (look.color !== undefined) style.font.color = look.color;
  if (look.fill !== undefined) style.fill.color = look.fill;
  if (look.align !== undefined) style.horizontalAlignment = look.align;
  if (look.wraps === true) style.wrapText = true;
  if (look.line === true) drawLine(style);
}

const lineColor = '#7A9E9B';

function drawLine(style: Excel.Style): void {
  const edge = style.borders.getItem('EdgeTop');
  edge.style = 'Continuous';
  edge.color = lineColor;
}

/** Takes the styles away that were added. Each goes by its name: items of the list go by their place in it, which changes. */
export async function removeStyles(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const { styles } = context.workbook;
  styles.load('items/name');
  await context.sync();
  const there = styles.items.map(({ name }) => name).filter((name) => names.includes(name));
  there.forEach((name) => {
    styles.getItem(name).delete();
  });
  await context.sync();
}
