import { tokenize } from '@borgar/fx';
import { overlap, placed } from '../../../src/sheets/cells';
import type { ReportSheet } from '../../../src/sheets/report';
import { cellsOf, writtenCells } from '../references';

/** Tests what every sheet of a calculation must be. */
export function testSoundCalculation(sheet: ReportSheet): void {
  const areas = [
    ...sheet.blocks.map(({ at, size }) => ({ ...at, ...size })),
    ...sheet.charts.map(({ over }) => over),
  ];

  test('has its blocks and charts one below the other', () => {
    const meeting = areas.flatMap((one, index) =>
      areas.slice(index + 1).filter((other) => overlap(one, other)),
    );
    expect(meeting).toEqual([]);
  });

  test('writes and dresses every cell once, inside its block', () => {
    for (const block of sheet.blocks) {
      const own = new Set(cellsOf({ ...block.at, ...block.size }));
      const cells = writtenCells(block).map(({ row, column }) => `${row} ${column}`);
      const dressed = block.looks.flatMap(({ area }) => cellsOf(placed(area, block.at)));
      expect(new Set(cells).size).toBe(cells.length);
      expect(new Set(dressed).size).toBe(dressed.length);
      expect([...cells, ...dressed].filter((cell) => !own.has(cell))).toEqual([]);
    }
  });

  test('has formulas that Excel can read, and of ours none but PAYBACK', () => {
    const formulas = sheet.blocks
      .flatMap(writtenCells)
      .map(({ cell }) => String(cell))
      .filter((cell) => cell.startsWith('='));
    expect(formulas.length).toBeGreaterThan(5);
    expect(formulas.filter((formula) => tokenize(formula).some(({ type }) => type === 'unknown'))).toEqual(
      [],
    );
    expect(
      formulas.filter((formula) => formula.includes('IFO.') && !formula.includes('IFO.PAYBACK(')),
    ).toEqual([]);
  });

  test('prints everything that stands on it', () => {
    const { area } = sheet.print;
    expect(
      areas.every((one) => one.row + one.rows <= area.rows && one.column + one.columns <= area.columns),
    ).toBe(true);
  });

  test('says which cells are the user’s, and by what it was written', () => {
    const texts = sheet.blocks.flatMap(writtenCells).map(({ cell }) => String(cell));
    expect(texts.some((text) => /Gula celler|Yellow cells/u.test(text))).toBe(true);
    expect(texts.some((text) => text.includes('Vårddygn'))).toBe(true);
  });
}
