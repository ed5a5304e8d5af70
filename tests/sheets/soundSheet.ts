import { tokenize } from '@borgar/fx';
import { overlap, placed } from '../../src/sheets/cells';
import type { SheetKind } from '../../src/sheets/kind';
import type { SheetOrder } from '../../src/sheets/order';
import { reportSheet } from '../../src/sheets/reportSheet';
import { cellsOf, filledCells, referredAreas, writtenCells } from './references';

/** Formulas of a sheet that refer to cells of it in which nothing will stand; cells that people may leave blank are told. */
function dangling(kind: SheetKind, order: SheetOrder, blanks: readonly string[]): readonly unknown[] {
  const sheet = reportSheet(kind, order);
  const filled = new Set([...filledCells(sheet), ...blanks]);
  return sheet.blocks.flatMap(writtenCells).filter(({ cell }) => {
    if (typeof cell === 'number' || !cell.startsWith('=')) return false;
    return referredAreas(cell).some((area) => cellsOf(area).some((name) => !filled.has(name)));
  });
}

/** Tests what every report sheet must be. `blanks`: cells that formulas refer to and that may be blank, as "row column". */
export function testSoundSheet(kind: SheetKind, order: SheetOrder, blanks: readonly string[] = []): void {
  const sheet = reportSheet(kind, order);
  const areas = sheet.blocks.map(({ at, size }) => ({ ...at, ...size }));

  test('has its blocks one below the other, and charts between them', () => {
    const all = [...areas, ...sheet.charts.map(({ over }) => over)];
    const meeting = all.flatMap((one, index) => all.slice(index + 1).filter((other) => overlap(one, other)));
    expect(meeting).toEqual([]);
    expect(sheet.blocks.map(({ id }) => id)).toEqual(Object.keys(kind.blockNames));
  });

  test('writes and dresses every cell once, inside its block, and writes none into which a formula spills', () => {
    for (const block of sheet.blocks) {
      const cells = writtenCells(block).map(({ row, column }) => `${row} ${column}`);
      expect(new Set(cells).size).toBe(cells.length);
      const own = new Set(cellsOf({ ...block.at, ...block.size }));
      const spilled = block.spills.flatMap((area) => cellsOf(placed(area, block.at)).slice(1));
      const dressed = block.looks.flatMap(({ area }) => cellsOf(placed(area, block.at)));
      expect([...cells, ...spilled, ...dressed].filter((cell) => !own.has(cell))).toEqual([]);
      expect(spilled.filter((cell) => cells.includes(cell))).toEqual([]);
      expect(new Set(dressed).size).toBe(dressed.length);
    }
  });

  test('refers only to cells in which something stands', () => {
    expect(dangling(kind, order, blanks)).toEqual([]);
  });

  test('has formulas that Excel can read', () => {
    const formulas = sheet.blocks
      .flatMap(writtenCells)
      .map(({ cell }) => String(cell))
      .filter((cell) => cell.startsWith('='));
    const unknown = formulas.filter((formula) => tokenize(formula).some(({ type }) => type === 'unknown'));
    expect(unknown).toEqual([]);
    expect(formulas.filter((formula) => formula.length > 8192)).toEqual([]);
  });

  test('prints everything that stands on it', () => {
    const { area, breaks } = sheet.print;
    const printed = areas.filter(
      (_, index) => kind.layout.beside?.[sheet.blocks[index]?.id ?? ''] === undefined,
    );
    expect(
      printed.every((one) => one.row + one.rows <= area.rows && one.column + one.columns <= area.columns),
    ).toBe(true);
    expect(breaks.every((row) => areas.some((one) => one.row === row))).toBe(true);
  });
}

/** Tests that blocks may be taken away, but for the heading: the others stand and refer to nothing that is gone. */
export function testWithoutBlocks(kind: SheetKind, order: SheetOrder, blanks: readonly string[] = []): void {
  const [, ...others] = Object.keys(kind.blockNames);
  test.each(others)('without %s the others refer to nothing that is gone', (gone) => {
    const without: SheetKind = {
      ...kind,
      blocks: (given, { heading, ...places }) =>
        kind.blocks(given, {
          ...Object.fromEntries(Object.entries(places).filter(([id]) => id !== gone)),
          heading,
        }),
    };
    expect(reportSheet(without, order).blocks.map(({ id }) => id)).not.toContain(gone);
    expect(dangling(without, order, blanks)).toEqual([]);
  });
}
