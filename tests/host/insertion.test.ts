import { parseIsoDay } from '../../src/core/day';
import { describedFunctions } from '../../src/functions/reference';
import type { DescribedFunction } from '../../src/functions/reference/describeFunction';
import { type Example } from '../../src/functions/examples/example';
import { insertionFor, type InsertionOrder } from '../../src/host/insertion';
import type { Cell, PlacedTable } from '../../src/host/selection';
import { placements } from '../../src/tables/placements';
import { functionOf } from '../functions/call';

const text = { sv: 'text', en: 'text' };

/** A function as its parameters read in a declaration: `start end [from]`. */
function wanted(id: string, parameters: string, gives: Example['gives'] = 1): InsertionOrder['wanted'] {
  return {
    id,
    parameters: parameters.split(' ').map((written) => ({
      name: { sv: `${written} på svenska`, en: written.replace(/[[\]]/g, '') },
      about: text,
      dimensionality: 'matrix',
      optional: written.startsWith('['),
      problems: [],
    })) satisfies DescribedFunction['parameters'],
    examples: [{ arguments: [8, null, 0.5], gives, because: text }],
  };
}

const careDays = wanted('CAREDAYS', 'start end [from] [to] [dayRule] [asOf]');
const placementCost = wanted('PLACEMENTCOST', 'start end price [from] [to] [dayRule] [asOf]');
const fosterCost = wanted('FOSTERCOST', 'start end fee expense rate [from] [to] [asOf]');
const variance = wanted('VARIANCE', 'budget actual [measure] [type]');
const placed = wanted('PLACED', 'start end date [person]');
const overlaps = wanted('OVERLAPS', 'person start end', [[1], [2]]);
const runway = wanted('RUNWAY', 'remaining pricePerDay [from]', [[1, 2]]);

/** Header in row 4, rows 5–14 of data, columns A–T of the sheet Placeringar. */
const placeringar: PlacedTable = {
  name: 'Placeringar',
  sheetId: 'placements',
  headers: placements.columns.map(({ header }) => header.sv),
  row: 3,
  rows: 11,
  column: 0,
  bodyRow: 4,
  bodyRows: 10,
};

/** The user's own table with English headers and a totals row: header in row 1, data in rows 2–4, columns C–E. */
const own: PlacedTable = {
  name: 'MinLista',
  sheetId: 'own',
  headers: ['Name', 'start date', ' END DATE'],
  row: 0,
  rows: 5,
  column: 2,
  bodyRow: 1,
  bodyRows: 3,
};

function cell(sheetId: string, row: number, column: number): Cell {
  return { sheetId, row, column, address: 'X1', isEmpty: true, holds: '' };
}

const inPlacements = cell('placements', 6, 17);
const besidePlacements = cell('placements', 6, 20);
const elsewhere = cell('report', 2, 2);

function insertion(order: Partial<InsertionOrder> & Pick<InsertionOrder, 'wanted'>, at: Cell): unknown {
  return insertionFor({
    selection: { cell: at, tables: [own, placeringar] },
    settings: { dayRule: 'both', asOf: null },
    language: 'sv',
    ...order,
  });
}

/** What there is to say about a formula has tests of its own. */
const anyRemarks: unknown = expect.any(Array);

const row = (formula: string, table = 'Placeringar'): object => ({
  formula,
  numberFormat: null,
  reads: { what: 'row', table, remarks: anyRemarks },
});
const list = (formula: string): object => ({
  formula,
  numberFormat: null,
  reads: { what: 'list', table: 'Placeringar', remarks: anyRemarks },
});
const example = (formula: string): object => ({ formula, numberFormat: null, reads: { what: 'example' } });
const refused = (table: string): object => ({ failure: 'insideTable', table });

describe('a formula in a row of the placements', () => {
  it.each([
    ['the term', careDays, '=IFO.CAREDAYS([@Startdatum],[@Slutdatum],,,[@Dygnsregel])'],
    [
      'the price',
      placementCost,
      '=IFO.PLACEMENTCOST([@Startdatum],[@Slutdatum],[@Dygnspris],,,[@Dygnsregel])',
    ],
    [
      'the fee, with the full rate',
      fosterCost,
      '=IFO.FOSTERCOST([@Startdatum],[@Slutdatum],[@Arvode],[@Omkostnad],0.3142)',
    ],
  ])('reads %s of the same row', (_, declared, formula) => {
    expect(insertion({ wanted: declared }, inPlacements)).toEqual(row(formula));
  });

  it('names the table when it stands just right of it', () => {
    expect(insertion({ wanted: careDays }, besidePlacements)).toEqual(
      row('=IFO.CAREDAYS(Placeringar[@Startdatum],Placeringar[@Slutdatum],,,Placeringar[@Dygnsregel])'),
    );
  });

  it('works in any table with the columns, in either language, and names them as they stand there', () => {
    expect(insertion({ wanted: careDays }, cell('own', 3, 2))).toEqual(
      row('=IFO.CAREDAYS([@[start date]],[@[ END DATE]],,,"båda")', 'MinLista'),
    );
  });

  it('prefers the table that it stands in to the one on its left', () => {
    const right = { ...placeringar, name: 'Kopia', column: 20 };
    const order = { wanted: careDays, selection: { cell: besidePlacements, tables: [placeringar, right] } };
    expect(insertion(order, besidePlacements)).toEqual(
      row('=IFO.CAREDAYS([@Startdatum],[@Slutdatum],,,[@Dygnsregel])', 'Kopia'),
    );
  });
});

describe('a formula outside the tables', () => {
  it.each([
    [
      'the term',
      careDays,
      '=IFO.CAREDAYS(Placeringar[Startdatum],Placeringar[Slutdatum],,,Placeringar[Dygnsregel])',
    ],
    [
      'persons and terms',
      overlaps,
      '=IFO.OVERLAPS(Placeringar[Person],Placeringar[Startdatum],Placeringar[Slutdatum])',
    ],
  ])('reads %s of all placements', (_, declared, formula) => {
    expect(insertion({ wanted: declared }, elsewhere)).toEqual(list(formula));
  });

  it.each([
    ['two columns right of the table', cell('placements', 6, 21)],
    ['right of its header row', cell('placements', 3, 20)],
    ['above it', cell('placements', 1, 1)],
    ['at the same place of another sheet', cell('report', 6, 17)],
    ['right of the totals row of a table', cell('own', 4, 5)],
  ])('%s is outside', (_, at) => {
    expect(insertion({ wanted: careDays }, at)).toMatchObject({ reads: { what: 'list' } });
  });

  it('compares all rows also just right of the table, where the function needs the whole list', () => {
    expect(insertion({ wanted: overlaps }, besidePlacements)).toMatchObject({ reads: { what: 'list' } });
  });

  it('counts the placed on the as-of date, which is the only date that is known', () => {
    const settings = { dayRule: 'both', asOf: parseIsoDay('2026-10-31') ?? null } as const;
    expect(insertion({ wanted: placed, settings }, elsewhere)).toEqual(
      list('=IFO.PLACED(Placeringar[Startdatum],Placeringar[Slutdatum],DATE(2026,10,31))'),
    );
    expect(insertion({ wanted: placed }, elsewhere)).toEqual(example('=IFO.PLACED(8, , 0.5)'));
  });

  it.each([
    ['no table of that name', []],
    ['a table without the columns', [{ ...placeringar, headers: ['Startdatum', 'Orsak'] }]],
    ['only another table with the columns', [own]],
  ])('is an example where there is %s', (_, tables) => {
    const selection = { cell: elsewhere, tables };
    expect(insertion({ wanted: careDays, selection }, elsewhere)).toEqual(example('=IFO.CAREDAYS(8, , 0.5)'));
  });

  it('is an example where no column can hold what the function needs', () => {
    expect(insertion({ wanted: variance }, elsewhere)).toEqual(example('=IFO.VARIANCE(8, , 0.5)'));
  });
});

describe('a formula inside a table', () => {
  it.each([
    ['of the header row', { declared: careDays, at: cell('placements', 3, 5), table: 'Placeringar' }],
    ['of the totals row', { declared: careDays, at: cell('own', 4, 3), table: 'MinLista' }],
    [
      'where the function needs the whole list',
      { declared: overlaps, at: inPlacements, table: 'Placeringar' },
    ],
    [
      'that lacks a column, since it would fill several cells',
      { declared: placementCost, at: cell('own', 2, 4), table: 'MinLista' },
    ],
    ['where the example fills several cells', { declared: runway, at: inPlacements, table: 'Placeringar' }],
  ])('%s is refused', (_, { declared, at, table }) => {
    expect(insertion({ wanted: declared }, at)).toEqual(refused(table));
  });

  it('may be an example of one cell', () => {
    expect(insertion({ wanted: variance }, inPlacements)).toEqual(example('=IFO.VARIANCE(8, , 0.5)'));
  });
});

describe('the settings in a formula', () => {
  const asOf = parseIsoDay('2026-02-28') ?? null;

  it.each([
    ['the usual rule', { language: 'sv', dayRule: 'both', date: null, end: '"båda")' }],
    ['nights', { language: 'sv', dayRule: 'nights', date: null, end: '"nätter")' }],
    ['nights in English', { language: 'en', dayRule: 'nights', date: null, end: '"nights")' }],
    ['a date', { language: 'sv', dayRule: 'both', date: asOf, end: '"båda",DATE(2026,2,28))' }],
  ] as const)('%s, in a table without the column', (_, { language, dayRule, date, end }) => {
    const order = { wanted: careDays, language, settings: { dayRule, asOf: date } };
    expect(insertion(order, cell('own', 3, 2))).toEqual(
      row(`=IFO.CAREDAYS([@[start date]],[@[ END DATE]],,,${end}`, 'MinLista'),
    );
  });

  it.each([
    ['in a row', 'sv', inPlacements, 'IF([@Dygnsregel]="","nätter",[@Dygnsregel])'],
    [
      'just right of the table',
      'sv',
      besidePlacements,
      'IF(Placeringar[@Dygnsregel]="","nätter",Placeringar[@Dygnsregel])',
    ],
    ['in English', 'en', elsewhere, 'IF(Placeringar[Dygnsregel]="","nights",Placeringar[Dygnsregel])'],
  ] as const)('a row’s own day rule goes before the workbook’s, %s', (...[, language, at, rule]) => {
    const order = { wanted: careDays, language, settings: { dayRule: 'nights', asOf } as const };
    const written = JSON.stringify(`,,,${rule},DATE(2026,2,28))`).slice(1, -1);
    expect(JSON.stringify(insertion(order, at))).toContain(written);
  });

  it('stand in the place that the function gives them, those before left empty', () => {
    const order = { wanted: fosterCost, settings: { dayRule: 'nights', asOf } as const };
    expect(insertion(order, inPlacements)).toEqual(
      row('=IFO.FOSTERCOST([@Startdatum],[@Slutdatum],[@Arvode],[@Omkostnad],0.3142,,,DATE(2026,2,28))'),
    );
  });
});

describe('what there is to know about a formula', () => {
  it.each([
    ['the full rate is assumed', fosterCost, inPlacements, ['fullContribution']],
    ['the full rate is assumed for all rows', fosterCost, elsewhere, ['fullContribution']],
    ['an agreed quantity is not used', careDays, inPlacements, ['quantityUnused']],
    ['an agreed quantity is not used in a cost', placementCost, elsewhere, ['quantityUnused']],
    ['nothing where the table has no such column', careDays, cell('own', 3, 2), []],
    ['nothing where no days are counted', overlaps, elsewhere, []],
  ])('%s', (...[, declared, at, remarks]) => {
    expect(insertion({ wanted: declared }, at)).toMatchObject({ reads: { remarks } });
  });
});

describe('for every function of the product', () => {
  const settings = { dayRule: 'both', asOf: parseIsoDay('2026-10-31') ?? null } as const;

  it.each(describedFunctions.map((each) => [each.id, each] as const))(
    '%s gets a formula outside the tables',
    (id, each) => {
      const written = JSON.stringify(insertion({ wanted: each, settings }, elsewhere));
      expect(written).toMatch(`"formula":"=IFO.${id}(`);
    },
  );

  it.each([
    ['CAREDAYS', 'row'],
    ['PLACEMENTCOST', 'row'],
    ['FOSTERCOST', 'row'],
    ['OVERLAPS', 'list'],
    ['PLACED', 'list'],
    ['PRICEAT', 'row'],
    ['COSTROWS', 'list'],
    ['SUMMARY', 'list'],
    ['EXPLAIN', 'example'],
    ['RUNWAY', 'example'],
    ['VARIANCE', 'example'],
    ['CLAIMDEADLINE', 'example'],
  ])('%s reads the placements as its parameters say: %s', (id, what) => {
    const wanted = functionOf(id);
    const at = what === 'row' ? inPlacements : elsewhere;
    expect(insertion({ wanted, settings }, at)).toMatchObject({ reads: { what } });
  });

  describe('that takes tables', () => {
    const table = (name: string, headers: readonly string[]): PlacedTable => ({
      ...own,
      name,
      sheetId: name,
      headers,
    });
    const rich = [
      own,
      table('Tillägg', ['Placerings-ID']),
      table('Priser', ['Placeringsform', 'Pris']),
      { ...placeringar, headers: ['Nr', ...placeringar.headers, 'Dygn [år]'] },
      table('Former', ['Placeringsform']),
    ];
    const formula = (id: string, tables: readonly PlacedTable[], at = elsewhere): unknown => {
      const wanted = functionOf(id);
      return insertion({ wanted, settings, selection: { cell: at, tables } }, at);
    };
    const block = 'Placeringar[[#All],[Placerings-ID]:[Antal]]';
    const year = 'DATE(2026,1,1),DATE(2026,12,31)';

    it.each([
      [
        'COSTROWS',
        `=IFO.COSTROWS(${block},Priser[#All],${year},DATE(2026,10,31),"båda",Former[#All],Tillägg[#All])`,
      ],
      [
        'SUMMARY',
        `=IFO.SUMMARY(${block},Priser[#All],${year},"kostnad",,,DATE(2026,10,31),"båda",Former[#All],Tillägg[#All])`,
      ],
    ])('%s is filled with those that the workbook has, and the year of its date', (id, expected) => {
      expect(formula(id, rich)).toEqual(list(expected));
    });

    it('leaves out those that the workbook lacks', () => {
      expect(formula('COSTROWS', [placeringar])).toEqual(
        list(`=IFO.COSTROWS(${block},,${year},DATE(2026,10,31),"båda")`),
      );
    });

    it('PRICEAT asks for the price of the row', () => {
      expect(formula('PRICEAT', [table('Priser', ['Pris']), placeringar], inPlacements)).toEqual(
        row('=IFO.PRICEAT(Priser[#All],[@Placeringsform],[@Startdatum],[@Utförare])'),
      );
    });
  });

  it('a date is shown as a date', () => {
    const wanted = functionOf('CLAIMDEADLINE');
    expect(insertion({ wanted }, elsewhere)).toMatchObject({ numberFormat: 'yyyy-mm-dd' });
  });
});
