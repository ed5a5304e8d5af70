import type { ReportSheet } from '../../sheets/report';
import type { Language } from '../../text/language';
import { inExcel } from '../batch';
import { deleteSheets } from '../deleteSheets';
import type { Outcome } from '../failure';
import { rangeOf } from '../lists/ranges';
import { type Wait, whenCalculated } from '../sheets/calculated';
import { drawChart } from '../sheets/drawChart';
import { addStyles, removeStyles } from '../sheets/namedStyles';
import { readyNames, stylesOf } from '../sheets/newSheet';
import { dressBlock, writeEntry } from '../sheets/writeBlock';
import { layOut, setUpPrint } from '../sheets/writeSheet';

/** What was added to the workbook, to be taken away if Excel refuses something: a sheet by its id, or by a name that no other had. */
interface Added {
  sheet: string | null;
  styles: readonly string[];
}

/**
 * Writes a calculation on a new sheet, and comes to it; gives its name. A sheet that there is, with what the user has put into it, is
 * never written over: the new one gets a number. Whatever fails, all of it is taken away again.
 */
export function writeCalculation(
  spec: ReportSheet,
  language: Language,
  wait: Wait,
): Promise<Outcome<string>> {
  return inExcel(async (context) => {
    const added: Added = { sheet: null, styles: [] };
    try {
      return await write(context, { spec, language, wait, added });
    } catch (error) {
      await takeAway(context, added).catch(() => undefined);
      throw error;
    }
  });
}

interface Writing {
  readonly spec: ReportSheet;
  readonly language: Language;
  readonly wait: Wait;
  readonly added: Added;
}

/** It is put together on a hidden sheet and shown in one step. */
async function write(
  context: Excel.RequestContext,
  { spec, language, wait, added }: Writing,
): Promise<string> {
  const [name, stage] = await readyNames(context, spec.name);
  const styles = await stylesOf(context);
  const sheet = context.workbook.worksheets.add(stage);
  sheet.visibility = 'Hidden';
  sheet.load('id');
  added.sheet = stage;
  await context.sync();
  added.sheet = sheet.id;
  added.styles = addStyles(context, language, styles);
  writeCells(sheet, spec, language);
  await context.sync();
  await whenCalculated(context, labelsOf(sheet, spec), wait);
  spec.charts.forEach((chart) => {
    drawChart(sheet, chart);
  });
  setUpPrint(sheet, spec.print);
  sheet.name = name;
  sheet.visibility = 'Visible';
  sheet.activate();
  sheet.getRange('A1').select();
  await context.sync();
  return name;
}

/** Looks come before cells: a text of the user's stands in a cell of text format, so that it never becomes a formula. */
function writeCells(sheet: Excel.Worksheet, spec: ReportSheet, language: Language): void {
  layOut(sheet, spec);
  for (const block of spec.blocks) dressBlock(sheet, block, { language, unitCell: null });
  for (const block of spec.blocks)
    block.entries.forEach((entry) => {
      writeEntry(sheet, block, entry);
    });
}

/** The last label of each chart: until it is worked out the chart takes the labels for figures. Figures may be blank for long. */
function labelsOf(sheet: Excel.Worksheet, { charts }: ReportSheet): Excel.Range[] {
  return charts.map(({ source: { row, column, rows } }) =>
    rangeOf(sheet, { row: row + rows - 1, column, rows: 1, columns: 1 }),
  );
}

async function takeAway(context: Excel.RequestContext, { sheet, styles }: Added): Promise<void> {
  await deleteSheets(context, [sheet]);
  await removeStyles(context, styles);
}
