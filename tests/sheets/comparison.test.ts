import { cellName, offset } from '../../src/sheets/cells';
import { followUpKind } from '../../src/sheets/followUp/followUpSheet';
import { reportSheet } from '../../src/sheets/reportSheet';
import { day } from '../core/help';
import { type CellValue, evaluate } from './evaluate';
import { smallOrder } from './followUpOrder';
import { writtenCells } from './references';

/** The row of changes of the first part of the comparison, January first, where each month has 10 days and had 4 last year. */
function changes(asOf: string): CellValue[] {
  const sheet = reportSheet(followUpKind, smallOrder);
  const contents = new Map(sheet.blocks.flatMap(writtenCells).map((each) => [cellName(each), each.cell]));
  const block = sheet.blocks.find(({ id }) => id === 'comparison');
  if (block === undefined) throw new Error('there is no comparison');
  const months = Array.from({ length: 12 }, (_, month) => month);
  const [own, last, change] = [2, 3, 4].map((row) =>
    months.map((month) => cellName(offset(block.at, row, 2 + month))),
  );
  const value = (name: string): CellValue => {
    if (name === 'C7') return day(asOf);
    if (own?.includes(name) === true) return 10;
    if (last?.includes(name) === true) return 4;
    const content = contents.get(name) ?? '';
    return typeof content === 'string' && content.startsWith('=') ? evaluate(content, value) : content;
  };
  return (change ?? []).map(value);
}

describe('what has changed since last year, month by month', () => {
  it.each([
    { asOf: '2026-03-31', over: 3 },
    // Fifteen days of April say nothing against the thirty of last year.
    { asOf: '2026-04-15', over: 3 },
    { asOf: '2026-04-29', over: 3 },
    { asOf: '2026-04-30', over: 4 },
    { asOf: '2026-02-28', over: 2 },
  ])('is told of the months that are over on $asOf', ({ asOf, over }) => {
    expect(changes(asOf)).toEqual(Array.from({ length: 12 }, (_, month) => (month < over ? 6 : '')));
  });
});
