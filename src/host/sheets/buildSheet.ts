import type { SheetKind } from '../../sheets/kind';
import type { SheetOrder } from '../../sheets/order';
import type { ReportSheet } from '../../sheets/report';
import { reportSheet } from '../../sheets/reportSheet';
import { deleteSheets } from '../deleteSheets';
import { rangeOf } from '../lists/ranges';
import { nameOfBlock, removeNames } from './blockNames';
import { type Wait, whenCalculated } from './calculated';
import { drawChart } from './drawChart';
import { addStyles, removeStyles } from './namedStyles';
import { readyNames, stylesOf } from './newSheet';
import { recordKey, recordText } from './record';
import { anchorsOf, dressBlock, dressOf, writeEntry } from './writeBlock';
import { layOut, setUpPrint } from './writeSheet';

/** What a new sheet is made from. */
export interface NewSheet {
  readonly kind: SheetKind;
  readonly order: SheetOrder;
  /** Whether names of ours are left of a sheet which is gone. */
  readonly hasStaleNames: boolean;
  /** Whether the user comes to it. */
  readonly isShown: boolean;
  readonly wait: Wait;
}

/** What was added to the workbook, to be taken away if Excel refuses something. */
interface Added {
  /** By its id; by the name that no other sheet had, where the id was never told. */
  sheet: string | null;
  styles: readonly string[];
  isPublished: boolean;
}

/**
 * Makes a sheet of a kind; gives its name. It is put together on a hidden sheet and shown in one step, when its
 * formulas have answered. Whatever fails, all of it is taken away again.
 */
export async function buildSheet(context: Excel.RequestContext, wanted: NewSheet): Promise<string> {
  const added: Added = { sheet: null, styles: [], isPublished: false };
  try {
    return await build(context, wanted, added);
  } catch (error) {
    await takeAway(context, wanted, added).catch(() =>
      takeAway(context, wanted, added).catch(() => undefined),
    );
    throw error;
  }
}

async function build(context: Excel.RequestContext, wanted: NewSheet, added: Added): Promise<string> {
  const { kind, order, hasStaleNames, wait } = wanted;
  const spec = reportSheet(kind, order);
  const [name, stage] = await readyNames(context, spec.name);
  const styles = await stylesOf(context);
  const sheet = context.workbook.worksheets.add(stage);
  sheet.visibility = 'Hidden';
  sheet.load('id');
  added.sheet = stage;
  await context.sync();
  added.sheet = sheet.id;
  added.styles = addStyles(context, order.language, styles);
  writeCells(sheet, spec, wanted);
  await context.sync();
  await whenCalculated(context, anchorsOf(sheet, spec.blocks), wait);
  if (hasStaleNames) await removeNames(context, kind);
  added.isPublished = true;
  publish(context, sheet, { spec, wanted, name });
  await context.sync();
  return name;
}

function writeCells(sheet: Excel.Worksheet, spec: ReportSheet, { kind, order }: NewSheet): void {
  layOut(sheet, spec);
  const heading = spec.blocks.find(({ id }) => id === 'heading')?.at ?? { row: 0, column: 0 };
  const dress = dressOf(kind, { language: order.language, heading });
  for (const block of spec.blocks) dressBlock(sheet, block, dress);
  for (const block of spec.blocks)
    block.entries.forEach((entry) => {
      writeEntry(sheet, block, entry);
    });
}

interface Published {
  readonly spec: ReportSheet;
  readonly wanted: NewSheet;
  readonly name: string;
}

function publish(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { spec, wanted, name }: Published,
): void {
  const { kind, order, isShown } = wanted;
  spec.charts.forEach((chart) => {
    drawChart(sheet, chart);
  });
  setUpPrint(sheet, spec.print);
  for (const { id, at, size } of spec.blocks)
    context.workbook.names.add(nameOfBlock(kind, id), rangeOf(sheet, { ...at, ...size }));
  const sizes = Object.fromEntries(spec.blocks.map(({ id, size }) => [id, size]));
  const { language, shape } = order;
  context.workbook.settings.add(recordKey(kind), recordText({ language, shape, sizes }));
  sheet.name = name;
  sheet.visibility = 'Visible';
  if (!isShown) return;
  sheet.activate();
  sheet.getRange('A1').select();
}

/** The sheet goes by its id: under its name there may be one of the user's own. */
async function takeAway(
  context: Excel.RequestContext,
  { kind, hasStaleNames }: NewSheet,
  added: Added,
): Promise<void> {
  if (added.isPublished) {
    await removeNames(context, kind);
    const setting = context.workbook.settings.getItemOrNullObject(recordKey(kind));
    setting.load('key');
    await context.sync();
    if (!setting.isNullObject && !hasStaleNames) setting.delete();
  }
  await deleteSheets(context, [added.sheet]);
  await removeStyles(context, added.styles);
}
