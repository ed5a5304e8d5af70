import { formulaCalls } from '../../../src/host/behind/formulaCalls';
import type { Written, WrittenCall } from '../../../src/host/behind/written';

function callsOf(formula: string): readonly WrittenCall[] {
  return formulaCalls(formula) ?? [];
}

/** The last argument of CAREDAYS, as it is written in the formula. */
function argument(written: string): Written {
  const call = callsOf(`=IFO.CAREDAYS(A1,B1,${written})`)[0];
  return call?.arguments[2] ?? { text: '', means: { is: 'leftOut' } };
}

const cell = { top: 1, bottom: 1, left: 1, right: 1 };

describe('an argument', () => {
  it.each([
    ['46023', { is: 'constant', cells: [[46023]] }],
    ['-1.5', { is: 'constant', cells: [[-1.5]] }],
    ['-(2)', { is: 'constant', cells: [[-2]] }],
    ['31.42%', { is: 'constant', cells: [[0.3142]] }],
    ['"nätter"', { is: 'constant', cells: [['nätter']] }],
    ['"a""b"', { is: 'constant', cells: [['a"b']] }],
    ['TRUE', { is: 'constant', cells: [[true]] }],
    ['{"dygn";"kostnad"}', { is: 'constant', cells: [['dygn'], ['kostnad']] }],
    ['{1,-2}', { is: 'constant', cells: [[1, -2]] }],
    // 46053 is 2026-01-31: 45658 is 2025-01-01, 365 days later 2026-01-01 is 46023, and 30 days later it is the 31st.
    ['DATE(2026,1,31)', { is: 'constant', cells: [[46053]] }],
    ['B2', { is: 'area', sheet: null, area: cell }],
    ['$B$2', { is: 'area', sheet: null, area: cell }],
    ['(B2)', { is: 'area', sheet: null, area: cell }],
    ['@B2', { is: 'area', sheet: null, area: cell }],
    ['B2:B9', { is: 'area', sheet: null, area: { top: 1, bottom: 8, left: 1, right: 1 } }],
    ['B:B', { is: 'area', sheet: null, area: { top: null, bottom: null, left: 1, right: 1 } }],
    ['2:3', { is: 'area', sheet: null, area: { top: 1, bottom: 2, left: null, right: null } }],
    ['Blad2!B2', { is: 'area', sheet: 'Blad2', area: cell }],
    ["'Anna''s blad'!B2", { is: 'area', sheet: "Anna's blad", area: cell }],
    ['B2#', { is: 'spill', sheet: null, area: cell }],
    ['Blad2!B2#', { is: 'spill', sheet: 'Blad2', area: cell }],
    ['Startår', { is: 'name', sheet: null, name: 'Startår' }],
    ['Blad2!Startår', { is: 'name', sheet: 'Blad2', name: 'Startår' }],
    ['Priser', { is: 'name', sheet: null, name: 'Priser' }],
    ['Priser[Pris]', { is: 'table', table: 'Priser', columns: ['Pris'], sections: ['data'] }],
    ['Priser[]', { is: 'table', table: 'Priser', columns: [], sections: ['data'] }],
    ['Priser[#All]', { is: 'table', table: 'Priser', columns: [], sections: ['headers', 'data', 'totals'] }],
    [
      'Placeringar[[#Headers],[#Data],[Placerings-ID]:[Antal]]',
      {
        is: 'table',
        table: 'Placeringar',
        columns: ['Placerings-ID', 'Antal'],
        sections: ['headers', 'data'],
      },
    ],
    ['[@Startdatum]', { is: 'table', table: '', columns: ['Startdatum'], sections: ['thisRow'] }],
    ['[@[Planerat slut]]', { is: 'table', table: '', columns: ['Planerat slut'], sections: ['thisRow'] }],
    [
      'Placeringar[@Startdatum]',
      { is: 'table', table: 'Placeringar', columns: ['Startdatum'], sections: ['thisRow'] },
    ],
    [
      "Priser[[#This Row],[Tak '#1]]",
      { is: 'table', table: 'Priser', columns: ['Tak #1'], sections: ['thisRow'] },
    ],
    ['@Priser[Pris]', { is: 'table', table: 'Priser', columns: ['Pris'], sections: ['thisRow'] }],
  ])('%s is read', (text, means) => {
    expect(argument(text)).toEqual({ text: text === '(B2)' ? 'B2' : text, means });
  });

  it.each([
    ['B1+1', 'calculation'],
    ['TODAY()', 'calculation'],
    ['DATE(2026,2,31)', 'calculation'],
    ['DATE(A1,1,1)', 'calculation'],
    ['EOMONTH(B1,0)', 'calculation'],
    ['B1:INDEX(B:B,3)', 'calculation'],
    ['-B1', 'calculation'],
    ['@B:B', 'calculation'],
    ['(B1,B2)', 'severalAreas'],
    ['Jan:Dec!B1', 'severalAreas'],
    ['[1]Blad1!B1', 'otherWorkbook'],
    ["'[Budget.xlsx]Blad 1'!B1", 'otherWorkbook'],
    ['Budget.xlsx!Priser[Pris]', 'otherWorkbook'],
    ['#REF!', 'error'],
  ])('%s is not: %s', (text, why) => {
    expect(argument(text).means).toEqual({ is: 'unread', why });
  });

  it('that is not read is named as it is written', () => {
    expect(argument('B1 + 1').text).toBe('B1 + 1');
    expect(argument('SUM( B1:B3 )').text).toBe('SUM( B1:B3 )');
    expect(argument('B2#').text).toBe('B2#');
    expect(argument('(B1+1)*2').text).toBe('(B1+1)*2');
    expect(argument('2*(B1+1)').text).toBe('2*(B1+1)');
  });

  it('may be left out', () => {
    const [call] = callsOf('=IFO.CAREDAYS(A1,,B1)');
    expect(call?.arguments.map(({ means }) => means.is)).toEqual(['area', 'leftOut', 'area']);
  });

  it('may be another of our functions', () => {
    const calls = callsOf('=IFO.PLACEMENTCOST(A1,B1,IFO.VARIANCE(C1,D1))');
    expect(calls.map(({ id, isWhole }) => [id, isWhole])).toEqual([
      ['PLACEMENTCOST', true],
      ['VARIANCE', false],
    ]);
    expect(calls[0]?.arguments[2]?.means).toMatchObject({ is: 'call', call: { id: 'VARIANCE' } });
  });
});

describe('the calls of a formula', () => {
  it.each([
    ['=IFO.CAREDAYS(A1,B1)', [['IFO.CAREDAYS(A1,B1)', true]]],
    ['=ifo.caredays(A1,B1)', [['ifo.caredays(A1,B1)', true]]],
    ['=@IFO.CAREDAYS(A1,B1)', [['IFO.CAREDAYS(A1,B1)', true]]],
    ['=_xldudf_IFO_CAREDAYS(A1,B1)', [['_xldudf_IFO_CAREDAYS(A1,B1)', true]]],
    [
      '=IFO.CAREDAYS(A1,B1)*2+IFO.PLACEMENTCOST(A1,B1,100)',
      [
        ['IFO.CAREDAYS(A1,B1)', false],
        ['IFO.PLACEMENTCOST(A1,B1,100)', false],
      ],
    ],
    ['=IF(A1="","",IFO.CAREDAYS( A1, B1 ))', [['IFO.CAREDAYS( A1, B1 )', false]]],
    ['=SUM(A1:A3)', []],
    ['=IFO.NOSUCH(A1)', []],
    ['=CAREDAYS(A1)', []],
    ['=A1', []],
  ])('%s', (formula, expected) => {
    expect(callsOf(formula).map(({ text, isWhole }) => [text, isWhole])).toEqual(expected);
  });

  it('are none where the formula cannot be read', () => {
    expect(formulaCalls('=IFO.CAREDAYS(')).toBeNull();
  });
});

describe('names that LET and LAMBDA give a meaning', () => {
  it.each([
    ['=LET(första,A1,IFO.CAREDAYS(Första,B1))'],
    ['=LET(sista,B1,första,A1,IFO.CAREDAYS(första,B1))'],
    ['=LAMBDA(första,IFO.CAREDAYS(första,B1))(A1)'],
    ['=MAP(A1:A3,LAMBDA(första,LET(x,1,IFO.CAREDAYS(första,B1))))'],
  ])('are not taken for names of the workbook: %s', (formula) => {
    const [call] = callsOf(formula);
    expect(call?.isWhole).toBe(false);
    expect(call?.arguments[0]?.means).toEqual({ is: 'unread', why: 'local' });
    expect(call?.arguments[1]?.means).toMatchObject({ is: 'area' });
  });

  it('end with them', () => {
    const [, outside] = callsOf('=LET(a,A1,IFO.CAREDAYS(a,B1))+IFO.CAREDAYS(a,B1)');
    expect(outside?.arguments[0]?.means).toEqual({ is: 'name', sheet: null, name: 'a' });
  });
});
