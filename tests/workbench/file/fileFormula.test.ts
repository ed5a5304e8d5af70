import {
  fromFileFormula,
  isDynamic,
  isForeignFunction,
  toFileFormula,
} from '../../../workbench/page/file/fileFormula';

describe('formulas in a file', () => {
  // What Excel itself writes: "Structured references in Excel tables" and [MS-XLSX] 2.2.2.
  test.each<[string, string, string?]>([
    ['=SUM(A1:B2)', 'SUM(A1:B2)'],
    ['=IFO.CAREDAYS(A1,B1)', '_xldudf_IFO_CAREDAYS(A1,B1)'],
    [
      '=IFO.CAREDAYS([@Startdatum],1)',
      '_xldudf_IFO_CAREDAYS(Placeringar[[#This Row],[Startdatum]],1)',
      'Placeringar',
    ],
    ['=[@[Pris (kr)]]*2', 'Placeringar[[#This Row],[Pris (kr)]]*2', 'Placeringar'],
    ['=Priser[@Pris]', 'Priser[[#This Row],[Pris]]', 'Placeringar'],
    ['=SUM([@[A]:[B c]])', 'SUM(T[[#This Row],[A]:[B c]])', 'T'],
    ['=SUM(Placeringar[Dygn i år])', 'SUM(Placeringar[Dygn i år])'],
    ['=ROWS(Placeringar[[#Headers],[A]:[B]])', 'ROWS(Placeringar[[#Headers],[A]:[B]])'],
    ["=[@['[x'] '#y]]", "T[[#This Row],['[x'] '#y]]", 'T'],
    ['=SUM(B1#)+A2', 'SUM(_xlfn.ANCHORARRAY(B1))+A2'],
    ["='Blad 1'!A1#", "_xlfn.ANCHORARRAY('Blad 1'!A1)"],
    ['=INDEX(A1:A3,1)#', '_xlfn.ANCHORARRAY(INDEX(A1:A3,1))'],
    ['=@A1:A5+1', '_xlfn.SINGLE(A1:A5)+1'],
    ['=@IFO.CAREDAYS(A1,A2)&"x"', '_xlfn.SINGLE(_xldudf_IFO_CAREDAYS(A1,A2))&"x"'],
    ['=XLOOKUP(A1,B1:B9,C1:C9)', '_xlfn.XLOOKUP(A1,B1:B9,C1:C9)'],
    ['=STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)'],
    ['=FILTER(A1:A9,B1:B9)', '_xlfn._xlws.FILTER(A1:A9,B1:B9)'],
    ['=LET(x,A1,y,x*2,x+y)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)'],
    ['=LET(f,LAMBDA(n,n+1),f(2))+x', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(2))+x'],
    ['="IFO.CAREDAYS(A1#)"&A1', '"IFO.CAREDAYS(A1#)"&A1'],
    ['=IFERROR(A1/0,#N/A)', 'IFERROR(A1/0,#N/A)'],
  ])('%s is written as %s, and read back', (...[shown, inFile, ownTable]) => {
    expect(toFileFormula(shown, ownTable)).toBe(inFile);
    expect(fromFileFormula(inFile, ownTable)).toBe(shown);
  });

  test.each<[string, string, string?]>([
    ['placeringar[[#This Row],[Slut]]', '=[@Slut]', 'Placeringar'],
    ['_XLDUDF_IFO_caredays(A1,B1)', '=IFO.CAREDAYS(A1,B1)'],
    ['_xlfn.SINGLE(A1:A3*2)', '=@(A1:A3*2)'],
    ['_xldudf_CS_SPARK_XCALL(A1)', '=_xldudf_CS_SPARK_XCALL(A1)'],
  ])('%s of another program is read as %s', (...[inFile, shown, ownTable]) => {
    expect(fromFileFormula(inFile, ownTable)).toBe(shown);
  });

  test('a function of another add-in is told, and stays as it is', () => {
    expect(isForeignFunction('=_xldudf_CS_SPARK_XCALL(A1)')).toBe(true);
    expect(isForeignFunction('=IFO.CAREDAYS(A1,"_xldudf_")')).toBe(false);
    expect(toFileFormula('=_xldudf_CS_SPARK_XCALL(A1)', undefined)).toBe('_xldudf_CS_SPARK_XCALL(A1)');
  });

  test.each([
    ['=IFO.CAREDAYS(A1,B1)', true],
    ['=SORT(A1:A3)', true],
    ['=SUM(A1#)', true],
    ['=SUM(A1:A3)', false],
    ['="SORT(A1#)"', false],
  ])('%s may fill more cells than its own: %p', (formula, dynamic) => {
    expect(isDynamic(formula)).toBe(dynamic);
  });
});
