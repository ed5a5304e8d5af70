import {
  toEngineFormula,
  toExcelFormula,
  type FormulaPlace,
} from '../../../workbench/page/grid/formulaDialect';

const placements = {
  name: 'Placeringar',
  columns: ['Startdatum', 'Dygn i år', 'Placerings-ID', 'Antal', 'Pris (kr)'],
};
const inTable: FormulaPlace = { tables: [placements], ownTable: placements };
const outside: FormulaPlace = { tables: [placements], ownTable: undefined };

describe('formulas in the engine’s dialect', () => {
  test.each([
    ['=IFO.CAREDAYS([@Startdatum],1)', '=IFO.CAREDAYS(Placeringar[[#This Row],[Startdatum]],1)'],
    ['=[@[Dygn i år]]*2', '=Placeringar[[#This Row],[Dygn i år]]*2'],
    ['=SUM([Antal])', '=SUM(Placeringar[Antal])'],
    ['="[@Startdatum]"', '="[@Startdatum]"'],
  ])('in the table: %s', (excel, engine) => {
    expect(toEngineFormula(excel, inTable)).toBe(engine);
  });

  test.each([
    ['=Placeringar[@Antal]', '=Placeringar[[#This Row],[Antal]]'],
    ['=SUM(placeringar[dygn I år])', '=SUM(Placeringar[Dygn i år])'],
    ['=SUM(B1#)+A2', '=SUM(ANCHORARRAY(B1))+A2'],
    ['=@IFO.CAREDAYS(A1,A2)', '=IFO.CAREDAYS(A1,A2)'],
    [
      '=ROWS(Placeringar[[#Headers],[#Data],[placerings-id]:[antal]])',
      '=ROWS(Placeringar[[#All] ,[Placerings-ID]:[Antal]])',
    ],
    ['=ROWS(Placeringar[#All])', '=ROWS(Placeringar[#All])'],
    ['=ROWS(Placeringar[[#All],[antal]])', '=ROWS(Placeringar[[#All],[Antal]])'],
    ['=SUM(Okänd[Kolumn])', '=SUM(Okänd[Kolumn])'],
    ['=SUM(Namn#)', '=SUM(Namn#)'],
    ['=@A1:A5', '=@A1:A5'],
    ['=\'Blad 1\'!A1&"#"', '=\'Blad 1\'!A1&"#"'],
  ])('outside the table: %s', (excel, engine) => {
    expect(toEngineFormula(excel, outside)).toBe(engine);
  });

  test.each([
    '=IFO.CAREDAYS([@Startdatum],1)',
    '=[@[Dygn i år]]*2',
    '=[@[Placerings-ID]]',
    '=[@[Pris (kr)]]*(1+1)',
    '=SUM(Placeringar[Pris (kr)])',
    '=IFO.COSTROWS(Placeringar[[#Headers],[#Data],[Placerings-ID]:[Pris (kr)]],Placeringar[#All])',
    '=ROWS(Placeringar[[#All],[Placerings-ID]:[Antal]])',
    '=1+1',
    '=SUM(B1#)',
  ])('there and back again: %s', (excel) => {
    expect(toExcelFormula(toEngineFormula(excel, inTable), inTable)).toBe(excel);
  });

  test('parentheses in the name of a column are read, in whatever letter case, and only there', () => {
    const engine = toEngineFormula('=SUM(placeringar[pris (KR)])&"(a)"', outside);
    expect(engine).toMatch(/^=SUM\(Placeringar\[Pris [^()]kr[^()]\]\)&"\(a\)"$/u);
    expect(toExcelFormula(engine, outside)).toBe('=SUM(Placeringar[Pris (kr)])&"(a)"');
  });

  test('names the table when the formula stands outside it', () => {
    expect(toExcelFormula('=Placeringar[[#This Row],[Antal]]', outside)).toBe('=Placeringar[@Antal]');
  });
});
