import { isUnread } from '../../../src/host/behind/readArgument';
import { useOffice } from '../useOffice';
import { areaAt, argumentsAt, put } from './figureAt';

const { session } = useOffice();

/** What the argument of the formula in C9 hands over, or why it cannot be read. */
async function handedOver(written: string): Promise<unknown> {
  put(session(), 'C9', [[`=IFO.CAREDAYS(A1,A1,${written})`]]);
  const argument = (await argumentsAt(session(), 'C9'))[2];
  if (argument === undefined) throw new Error('there is no such argument');
  return isUnread(argument) ? argument.unread : argument.value;
}

/** A name of the workbook, or of one of its sheets. */
async function define(name: string, meaning: string, sheet: string | null = null): Promise<void> {
  await session().window.Excel.run(async (context) => {
    const { workbook } = context;
    const names = sheet === null ? workbook.names : workbook.worksheets.getItem(sheet).names;
    names.add(name, meaning);
    await context.sync();
  });
}

beforeEach(() => {
  put(session(), 'A1', [
    [46023, 'HVB'],
    [46053, '#N/A'],
    ['', true],
  ]);
});

describe('cells', () => {
  it.each([
    ['A1', [[46023]]],
    ['$A$1', [[46023]]],
    ['A1:B1', [[46023, 'HVB']]],
    ['A1:A3', [[46023], [46053], ['']]],
    ['Sheet1!A2', [[46053]]],
    ["'sheet1'!A2", [[46053]]],
    ['B3', [[true]]],
    ['A20', [['']]],
  ])('%s', async (written, value) => {
    expect(await handedOver(written)).toEqual(value);
  });

  it('of another sheet are read there', async () => {
    session().grid.addSheet("Anna's blad");
    put(session(), "'Anna''s blad'!A1", [[7]]);
    expect(await handedOver("'Anna''s blad'!A1")).toEqual([[7]]);
  });

  it('with an error hand over an error, as Excel does, not the text of it', async () => {
    expect(await handedOver('B2')).toEqual([[{ type: 'Error', basicValue: '#N/A' }]]);
  });

  it('of whole columns are read as far as the sheet holds something', async () => {
    const read = await handedOver('A:A');
    expect(read).toHaveLength(9);
    expect(read).toEqual([[46023], [46053], [''], [''], [''], [''], [''], [''], ['']]);
  });

  it('are all that a formula spills, with a # behind it', async () => {
    put(session(), 'E1', [['=SEQUENCE(3)'], [2], [3]]);
    session().grid.spills(areaAt(session(), 'E1'), areaAt(session(), 'E1:E3'));
    expect(await handedOver('E1#')).toEqual([[0], [2], [3]]);
    expect(await handedOver('A1#')).toBe('missing');
  });

  it('of a sheet that is not there are missing', async () => {
    expect(await handedOver('Blad9!A1')).toBe('missing');
  });
});

describe('tables', () => {
  beforeEach(async () => {
    put(session(), 'E5', [
      ['Form', 'Pris', 'Från och med'],
      ['HVB', 4000, 46023],
      ['SiS', 9000, 46023],
      ['Summa', 13000, ''],
    ]);
    await session().grid.addTable(areaAt(session(), 'E5:G8'), 'Priser');
  });

  it.each([
    ['Priser[Pris]', [[4000], [9000], [13000]]],
    ['priser[pris]', [[4000], [9000], [13000]]],
    [
      'Priser[[Form]:[Pris]]',
      [
        ['HVB', 4000],
        ['SiS', 9000],
        ['Summa', 13000],
      ],
    ],
    ['Priser[#Headers]', [['Form', 'Pris', 'Från och med']]],
    ['Priser[[#Headers],[#Data],[Pris]]', [['Pris'], [4000], [9000], [13000]]],
    ['Priser[[#All],[Från och med]]', [['Från och med'], [46023], [46023], ['']]],
    ['Priser[[#Totals],[Pris]]', 'missing'],
    ['Priser[Prris]', 'missing'],
    ['Prisser[Pris]', 'missing'],
    ['Priser[@Pris]', 'missing'],
    ['[@Pris]', 'missing'],
  ])('%s', async (written, value) => {
    expect(await handedOver(written)).toEqual(value);
  });

  it('by their bare name are their data', async () => {
    expect(await handedOver('Priser')).toEqual([
      ['HVB', 4000, 46023],
      ['SiS', 9000, 46023],
      ['Summa', 13000, ''],
    ]);
  });

  it.each([
    ['H7', 'Priser[@Pris]', [[9000]]],
    ['H7', 'Priser[[#This Row],[Form]:[Pris]]', [['SiS', 9000]]],
    ['H7', '@Priser[Pris]', [[9000]]],
    ['G7', '[@Pris]', [[9000]]],
    ['G7', '[@[Form]]', [['SiS']]],
    ['H5', 'Priser[@Pris]', 'missing'],
  ])('in %s, %s is the cell of the row', async (address, written, value) => {
    put(session(), address, [[`=IFO.CAREDAYS(A1,A1,${written})`]]);
    const argument = (await argumentsAt(session(), address))[2];
    expect(argument !== undefined && (isUnread(argument) ? argument.unread : argument.value)).toEqual(value);
  });

  it('in a row that a formula spills into are read in the row that it stands in', async () => {
    put(session(), 'I6', [['=IFO.CAREDAYS(Priser[@Pris],Priser[Pris])']]);
    session().grid.spills(areaAt(session(), 'I6'), areaAt(session(), 'I6:I8'));
    const [first] = await argumentsAt(session(), 'I8');
    expect(first).toMatchObject({ value: [[4000]] });
  });
});

describe('names', () => {
  it.each([
    ['=Sheet1!$A$1:$A$2', [[46023], [46053]]],
    ['=0.3142', 0.3142],
    ['="nätter"', 'nätter'],
    ['={1,2}', [[1, 2]]],
    ['=Sheet1!$A$1+1', 'calculation'],
    ['=Sheet1!A1', 'calculation'],
    ['=[1]Blad1!$A$1', 'otherWorkbook'],
    ['=#REF!', 'error'],
  ])('stand for %s', async (meaning, value) => {
    await define('Utvald', meaning);
    expect(await handedOver('Utvald')).toEqual(value);
  });

  it('of the formula’s own sheet go before those of the workbook', async () => {
    await define('Sats', '=1');
    await define('Sats', '=2', 'Sheet1');
    expect(await handedOver('Sats')).toBe(2);
  });

  it('that are not there are missing', async () => {
    expect(await handedOver('Okänd')).toBe('missing');
  });
});

describe('other arguments', () => {
  it('that are left out hand over nothing', async () => {
    put(session(), 'C9', [['=IFO.CAREDAYS(A1,,,A1)']]);
    const values = (await argumentsAt(session(), 'C9')).map((each) => !isUnread(each) && each.value);
    expect(values).toEqual([[[46023]], null, null, [[46023]]]);
  });

  it('that are calls of ours hand over what the function gives', async () => {
    // 5 000 / 1 000 = 5 whole days.
    expect(await handedOver('IFO.VARIANCE(5,2)')).toEqual([[3]]);
    expect(await handedOver('IFO.VARIANCE("x",2)')).toEqual([[{ type: 'Error', basicValue: '#VALUE!' }]]);
    expect(await handedOver('IFO.VARIANCE(A1+1,2)')).toBe('calculation');
  });

  it('that cannot be read do not hinder the others', async () => {
    put(session(), 'C9', [['=IFO.CAREDAYS(A1,TODAY())']]);
    expect(await argumentsAt(session(), 'C9')).toMatchObject([
      { value: [[46023]] },
      { unread: 'calculation', written: { text: 'TODAY()' } },
    ]);
  });

  it('are read without writing anything', async () => {
    put(session(), 'C9', [['=IFO.CAREDAYS(A1:A3,B1:B3)']]);
    const before = session().grid.formulas(areaAt(session(), 'A1:H20'));
    await argumentsAt(session(), 'C9');
    expect(session().grid.formulas(areaAt(session(), 'A1:H20'))).toEqual(before);
  });
});

it('ends in a failure, not in an error, when Excel refuses', async () => {
  put(session(), 'C9', [['=IFO.CAREDAYS(A1,A1)']]);
  session().host.failSync({ sync: 4, code: 'InvalidOperationInCellEditMode' });
  await expect(argumentsAt(session(), 'C9')).rejects.toThrow('cellEdit');
});
