import { isFailure } from '../../../src/host/failure';
import { formulaCells } from '../../../src/host/behind/formulaCells';
import { readOrigins } from '../../../src/host/behind/origins';
import { useOffice } from '../useOffice';
import { areaAt, figureAt, put } from './figureAt';

const { session } = useOffice();

/** Where the figure of C9 comes from when it holds this formula. */
async function originsOf(formula: string): Promise<readonly string[]> {
  put(session(), 'C9', [[formula]]);
  const origins = await readOrigins(await figureAt(session(), 'C9'));
  if (isFailure(origins)) throw new Error(origins.failure);
  return origins.map(({ address }) => address);
}

describe('the cells that a formula names', () => {
  it.each([
    ['=C5', ['C5']],
    ['=$C$5', ['C5']],
    ['=INDEX(AA3#,3,2)', ['AB5', 'AA3']],
    ['=IFERROR(IF(ROWS($AA$3#)-3<=1,"",INDEX($AA$3#,3,2)),"–")', ['AB5', 'AA3', 'AA3']],
    ['=INDEX(AA3#,ROWS(AA3#),2)', ['AA3', 'AA3']],
    ['=INDEX(AA3#,0,2)', ['AA3']],
    ['=SUM(B2:B9)', []],
    ['=LET(x,C5,x+D6)', ['C5', 'D6']],
    ['=1+', []],
  ])('%s', (formula, expected) => {
    const names = formulaCells(formula).map(
      ({ row, column }) => `${column > 25 ? 'A' : ''}${String.fromCharCode(65 + (column % 26))}${row + 1}`,
    );
    expect(names).toEqual(expected);
  });
});

describe('where a figure comes from', () => {
  it('is the cell with the call that is named', async () => {
    put(session(), 'A1', [['=IFO.CAREDAYS(1,2)']]);
    expect(await originsOf('=A1')).toEqual(['A1']);
  });

  it('is the cell of an answer that INDEX points out, and once for each answer', async () => {
    put(session(), 'E3', [['=IFO.CAREDAYS(A1:A4,B1:B4)']]);
    session().grid.spills(areaAt(session(), 'E3'), areaAt(session(), 'E3:F6'));
    expect(await originsOf('=IF(ROWS(E3#)>2,INDEX(E3#,3,2),"")')).toEqual(['F5']);
  });

  it('is found by way of cells that only name each other', async () => {
    put(session(), 'A1', [['=IFO.CAREDAYS(1,2)', '=A1', '=B1*2']]);
    expect(await originsOf('=C1')).toEqual(['A1']);
  });

  it('is several cells where the formula has its figure from several', async () => {
    put(session(), 'A1', [['=IFO.CAREDAYS(1,2)', '=IFO.RUNWAY(1,2)', 5]]);
    expect(await originsOf('=A1-B1+C1')).toEqual(['A1', 'B1']);
  });

  it('is told with its sheet where that is another', async () => {
    session().grid.addSheet('Svar');
    put(session(), 'Svar!B2', [['=IFO.CAREDAYS(1,2)']]);
    expect(await originsOf('=Svar!B2')).toEqual(['Svar!B2']);
  });

  it.each([['=D1'], ['=Borta!A1'], ['=SUM(A1:B1)'], ['=C9']])('is nowhere in %s', async (formula) => {
    put(session(), 'D1', [[7]]);
    expect(await originsOf(formula)).toEqual([]);
  });
});
