import { describedFunctions as functions } from '../../src/functions/reference';
import {
  answerRows,
  argumentValue,
  date,
  type ExampleCell,
  tablesOf,
} from '../../src/functions/examples/example';
import { formulaOf, standaloneFormula } from '../../src/functions/examples/formula';
import { prices } from '../../src/tables/prices';
import { type Language, languages } from '../../src/text/language';
import { seen, type SeenCell } from './call';

const cases = functions.flatMap((each) =>
  each.examples.map((example) => ({ formula: formulaOf(each.id, example, 'en'), each, example })),
);

function expected(cell: ExampleCell, language: Language): SeenCell {
  if (typeof cell !== 'object') return cell;
  if ('date' in cell) return cell.date;
  if ('sv' in cell) return cell[language];
  return cell.sentence === undefined ? cell.error : `${cell.error} ${cell.sentence[language]}`;
}

describe('the examples of the functions', () => {
  test.each(cases)('$formula', ({ each, example }) => {
    for (const language of languages)
      expect(
        seen(each.run(example.arguments.map((argument) => argumentValue(argument, language))), language),
      ).toEqual(answerRows(example).map((row) => row.map((cell) => expected(cell, language))));
  });

  test.each(functions)('$id has at least three, one of them an error', ({ examples }) => {
    const cells = examples.flatMap((example) => answerRows(example).flat());
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(cells.some((cell) => typeof cell === 'object' && 'error' in cell)).toBe(true);
  });

  test.each(functions)('$id gets no more arguments than it has parameters', ({ examples, parameters }) => {
    for (const example of examples) expect(example.arguments.length).toBeLessThanOrEqual(parameters.length);
  });
});

test.each(functions)('the examples of $id call no two tables by one name', ({ examples }) => {
  const names = tablesOf(examples).map(({ table }) => table.id);
  expect(new Set(names).size).toBe(names.length);
});

describe('the formula of an example', () => {
  const example = {
    arguments: [date('2026-01-28'), null, 0.3142, 'säg "fri"', true, ['2026-01-28', 2.5]],
    gives: 1,
    because: { sv: '', en: '' },
  };

  test('is what English Excel reads', () => {
    expect(formulaOf('NAME', example, 'en')).toBe(
      '=IFO.NAME(DATE(2026,1,28), , 0.3142, "säg ""fri""", TRUE, {"2026-01-28";2.5})',
    );
  });

  const withTable = {
    ...example,
    arguments: [
      {
        table: prices,
        columns: ['kind', 'validFrom', 'price'],
        rows: [
          ['HVB', '2026-01-01', 1467.5],
          ['SiS', '', 9000],
        ],
      },
      'HVB',
    ],
  };

  test('names a table as a workbook does that has it', () => {
    expect(formulaOf('NAME', withTable, 'en')).toBe('=IFO.NAME(Prices[#All], "HVB")');
    expect(formulaOf('NAME', withTable, 'sv')).toBe('=IFO.NAME(Priser[#Alla]; "HVB")');
  });

  test('has its rows in it for a workbook that lacks the table', () => {
    expect(standaloneFormula('NAME', withTable, 'en')).toBe(
      '=IFO.NAME({"Kind","Valid from","Price";"HVB","2026-01-01",1467.5;"SiS","",9000}, "HVB")',
    );
    expect(standaloneFormula('NAME', withTable, 'sv')).toBe(
      '=IFO.NAME({"Placeringsform"\\"Gäller från"\\"Pris";"HVB"\\"2026-01-01"\\1467,5;"SiS"\\""\\9000}; "HVB")',
    );
  });

  test('is what Swedish Excel reads', () => {
    expect(formulaOf('NAME', example, 'sv')).toBe(
      '=IFO.NAME(DATUM(2026;1;28); ; 0,3142; "säg ""fri"""; SANT; {"2026-01-28";2,5})',
    );
  });
});
