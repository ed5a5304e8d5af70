import { cellName, columnLetters } from '../../sheets/cells';
import type { PrintSetup, ReportSheet } from '../../sheets/report';
import { rangeOf } from '../lists/ranges';

/** The width of a digit in Excel's standard font, in points. */
const pointsPerCharacter = 5.6;

/** Adds to what the next sync does that columns are as wide and panes frozen as the sheet says. */
export function layOut(sheet: Excel.Worksheet, { columnWidths, frozen }: ReportSheet): void {
  columnWidths.forEach((width, column) => {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = width * pointsPerCharacter;
  });
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
  sheet.showGridlines = false;
}

/** Adds the print set-up to what the next sync does: A4 landscape, as wide as a page. */
export function setUpPrint(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(rangeOf(sheet, print.area));
  pageLayout.setPrintTitleRows(`$1:$${print.titleRows}`);
  const page = pageLayout.headersFooters.defaultForAllPages;
  page.centerHeader = print.header;
  page.leftFooter = print.footerLeft;
  page.rightFooter = print.footerRight;
  for (const row of print.breaks) sheet.horizontalPageBreaks.add(cellName({ row, column: 0 }));
}
