import { useOffice } from '../useOffice';
import { areaAt, figureAt, put } from './figureAt';

const { session } = useOffice();

describe('the figure of the selected cell', () => {
  it('has the formula of the cell', async () => {
    put(session(), 'C3', [['=IFO.CAREDAYS(A1,B1)']]);
    expect(await figureAt(session(), 'C3')).toMatchObject({
      cell: { row: 2, column: 2, address: 'C3' },
      formula: '=IFO.CAREDAYS(A1,B1)',
      home: { row: 2, column: 2, address: 'C3' },
      shown: 0,
    });
  });

  it.each([
    ['C3', { row: 2, column: 2 }],
    ['C5', { row: 4, column: 2 }],
  ])('has the formula of the cell that spills into it: %s', async (address, place) => {
    put(session(), 'C3', [['=IFO.CAREDAYS(A1:A4,B1:B4)']]);
    session().grid.spills(areaAt(session(), 'C3'), areaAt(session(), 'C3:C6'));
    expect(await figureAt(session(), address)).toMatchObject({
      cell: place,
      formula: '=IFO.CAREDAYS(A1:A4,B1:B4)',
      home: { row: 2, column: 2, address: 'C3' },
    });
  });

  it.each([['text'], [7], [''], ["'=1+1"]])('has none where the cell holds %j', async (content) => {
    put(session(), 'C3', [[content]]);
    expect(await figureAt(session(), 'C3')).toMatchObject({ formula: null, shown: content });
  });

  it('is of the first cell where several are selected', async () => {
    put(session(), 'A1', [['=IFO.RUNWAY(1,2)', 5]]);
    expect(await figureAt(session(), 'A1:B2')).toMatchObject({ formula: '=IFO.RUNWAY(1,2)' });
  });

  it('comes with the tables of the workbook', async () => {
    put(session(), 'A1', [
      ['Pris', 'Form'],
      [1, 'HVB'],
    ]);
    await session().grid.addTable(areaAt(session(), 'A1:B2'), 'Priser');
    expect(await figureAt(session(), 'A2')).toMatchObject({
      tables: [{ name: 'Priser', headers: ['Pris', 'Form'], bodyRow: 1, bodyRows: 1 }],
    });
  });
});
