import { type Area, type Corner, fixedArea, fixedName, offset, placed } from '../../sheets/cells';
import type { SheetKind } from '../../sheets/kind';
import type { Choices, Entry, PlacedBlock } from '../../sheets/report';
import { type AmountLook, type SheetStyle, sheetStyles } from '../../sheets/styles';
import { scaledFormats } from '../../sheets/units';
import type { Language } from '../../text/language';
import { rangeOf } from '../lists/ranges';

/** The cells of an entry, on the sheet. */
export function entryArea({ at }: Pick<PlacedBlock, 'at'>, { row, column, cells }: Entry): Area {
  return placed({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }, at);
}

/** Adds to what the next sync does that an entry's cells are written. */
export function writeEntry(sheet: Excel.Worksheet, block: Pick<PlacedBlock, 'at'>, entry: Entry): void {
  rangeOf(sheet, entryArea(block, entry)).formulas = entry.cells.map((row) => [...row]);
}

/** The height of a line of Excel's standard font, in points. */
const pointsPerLine = 15;

/** How the blocks of a sheet are dressed. */
export interface Dress {
  readonly language: Language;
  /** The cell of the unit in which amounts are shown; null: kronor. */
  readonly unitCell: string | null;
}

/** How the blocks of a sheet of a kind are dressed whose heading stands there. */
export function dressOf(
  { unit }: SheetKind,
  { language, heading }: { readonly language: Language; readonly heading: Corner },
): Dress {
  return {
    language,
    unitCell: unit === undefined ? null : fixedName(offset(heading, unit.row, unit.column)),
  };
}

/** Adds to what the next sync does that a block looks as it should. */
export function dressBlock(
  sheet: Excel.Worksheet,
  { at, looks, choices, tall }: PlacedBlock,
  dress: Dress,
): void {
  for (const { area, style } of looks) {
    if (area.rows === 0 || area.columns === 0) continue;
    const look: SheetStyle = sheetStyles[style];
    const range = rangeOf(sheet, placed(area, at));
    range.style = look.name[dress.language];
    if (look.amount !== undefined && dress.unitCell !== null)
      scaleAmounts(range, { ...dress, unitCell: dress.unitCell, look: look.amount });
  }
  for (const { row, lines } of tall ?? [])
    rangeOf(sheet, { row: at.row + row, column: 0, rows: 1, columns: 1 }).format.rowHeight =
      lines * pointsPerLine;
  for (const { row, column, among } of choices ?? [])
    offerChoices(rangeOf(sheet, { ...offset(at, row, column), rows: 1, columns: 1 }), among);
}

/** Words are all that a cell takes; what stands in cells is offered, and anything else can be written. */
function offerChoices({ dataValidation }: Excel.Range, among: Choices): void {
  const source = 'row' in among ? `=${fixedArea(among)}` : among.join(',');
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  if ('row' in among)
    dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
}

interface Scale {
  readonly unitCell: string;
  readonly language: Language;
  readonly look: AmountLook;
}

/** Amounts stay in kronor; how they look follows the cell of the unit. */
function scaleAmounts(range: Excel.Range, { unitCell, language, look }: Scale): void {
  range.conditionalFormats.clearAll();
  for (const { condition, numberFormat } of scaledFormats(unitCell, language, look)) {
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = condition;
    custom.format.numberFormat = numberFormat;
  }
}

/** The cells of the formulas that fill others too, each with the next one. */
export function anchorsOf(sheet: Excel.Worksheet, blocks: readonly PlacedBlock[]): Excel.Range[] {
  return blocks.flatMap(({ at, spills }) =>
    spills.map(({ row, column }) => rangeOf(sheet, { ...offset(at, row, column), rows: 1, columns: 2 })),
  );
}
