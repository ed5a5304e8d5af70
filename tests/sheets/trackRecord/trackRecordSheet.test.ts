import { trackRecordKind } from '../../../src/sheets/trackRecord/trackRecordSheet';
import type { Places } from '../../../src/sheets/order';
import { newPlaces, reportSheet } from '../../../src/sheets/reportSheet';
import { trackRecordTexts } from '../../../src/text/trackRecordSheet';
import { evaluate } from '../evaluate';
import { day, smallOrder } from '../followUpOrder';
import { writtenCells } from '../references';
import { testSoundSheet, testWithoutBlocks } from '../soundSheet';

/** Options of which the sheet has nothing to say. */
const blanks = reportSheet(trackRecordKind, smallOrder)
  .blocks.flatMap(writtenCells)
  .filter(({ cell }) => cell === '')
  .map(({ row, column }) => `${row} ${column}`);

describe('the sheet of the track record', () => {
  testSoundSheet(trackRecordKind, smallOrder, blanks);
  testWithoutBlocks(trackRecordKind, smallOrder, blanks);

  const cells = reportSheet(trackRecordKind, smallOrder).blocks.flatMap(writtenCells);
  const cellAt = (row: number, column: number): string =>
    String(cells.find((each) => each.row === row && each.column === column)?.cell);

  test.each([
    [day(2026, 8, 31), day(2024, 9, 1)],
    [day(2026, 8, 15), day(2024, 9, 1)],
    [day(2025, 12, 31), day(2024, 1, 1)],
  ])('tries 24 ends of months before %i: from %i on', (through, first) => {
    expect(evaluate(cellAt(11, 2), () => through)).toBe(first);
  });

  test('asks BACKTEST through the last day that is known, from the first that is tried', () => {
    const [call = ''] = cells
      .map(({ cell }) => String(cell))
      .filter((cell) => cell.startsWith('=IFO.BACKTEST('));
    expect(call).toContain('$C$11,');
    expect(cells.filter(({ cell }) => cell === '=$C$12')).toHaveLength(1);
  });

  test('draws forecast and range as shares of the outcome, so that years of different lengths are one line', () => {
    const { charts, blocks, print } = reportSheet(trackRecordKind, smallOrder);
    const [chart] = charts;
    expect([chart?.type, chart?.axisFormat, chart?.series.length]).toEqual(['Line', '0%', 3]);
    const drawn = blocks.find(({ id }) => id === 'drawn');
    const figures = (drawn === undefined ? [] : writtenCells(drawn)).map(({ cell }) => String(cell));
    expect(figures.filter((cell) => cell.endsWith(',NA()),NA())'))).toHaveLength(3 * 24);
    // Beside what is printed.
    expect(chart?.source.column).toBeGreaterThan(print.area.columns);
  });

  test('says nothing of shares where an earlier version has drawn the chart', () => {
    const places = newPlaces(trackRecordKind, smallOrder);
    const told = (given: Places): boolean =>
      trackRecordKind
        .blocks(smallOrder, given)
        .flatMap(writtenCells)
        .some(({ cell }) => cell === trackRecordTexts.chartIs.sv);
    expect(told(places)).toBe(true);
    expect(told({ ...places, drawn: undefined })).toBe(false);
  });
});
