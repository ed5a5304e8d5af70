import type { TableTemplate } from '../tables/template';

/** Rows above the header row of a table that is made: the title, the explanation and an empty one. */
export const rowsAbove = 3;
const titleSize = 14;
const explanationColor = '#616161';
/** The width of a digit in Excel's standard font, in points. */
const pointsPerCharacter = 5.6;

/**
 * Adds title, explanation and table on the new sheet, named as the table, to what the next sync does. Formats come before values: a text that is
 * written into a cell of text format stays a text.
 */
export function buildTable(sheet: Excel.Worksheet, template: TableTemplate): void {
  writeHeading(sheet, template);
  const block = writeBlock(sheet, template);
  const table = sheet.tables.add(block, true);
  table.name = template.name;
  template.widths.forEach((width, column) => {
    block.getColumn(column).format.columnWidth = width * pointsPerCharacter;
  });
  sheet.freezePanes.freezeRows(rowsAbove + 1);
}

/** Adds to what the next sync does that the user stands in the first row of the table that was made on the sheet. */
export function standInTable(sheet: Excel.Worksheet): void {
  sheet.activate();
  sheet.getRangeByIndexes(rowsAbove + 1, 0, 1, 1).select();
}

function writeHeading(sheet: Excel.Worksheet, { name, about }: TableTemplate): void {
  const title = sheet.getRangeByIndexes(0, 0, 1, 1);
  title.values = [[name]];
  title.format.font.bold = true;
  title.format.font.size = titleSize;
  const explanation = sheet.getRangeByIndexes(1, 0, 1, 1);
  explanation.values = [[about]];
  explanation.format.font.color = explanationColor;
}

function writeBlock(sheet: Excel.Worksheet, { headers, formats, rows }: TableTemplate): Excel.Range {
  const body = sheet.getRangeByIndexes(rowsAbove + 1, 0, rows.length, headers.length);
  body.numberFormat = rows.map(() => [...formats]);
  const block = sheet.getRangeByIndexes(rowsAbove, 0, rows.length + 1, headers.length);
  block.values = [[...headers], ...rows.map((row) => [...row])];
  return block;
}
