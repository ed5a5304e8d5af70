import { forecastBridgeKind } from '../../../src/sheets/forecastBridge/forecastBridgeSheet';
import type { SheetOrder } from '../../../src/sheets/order';
import { reportSheet } from '../../../src/sheets/reportSheet';
import { forecastLines } from '../../../src/tables/forecastLines';
import { forecastOptions } from '../../../src/tables/forecastOptions';
import { forecasts } from '../../../src/tables/forecasts';
import { columnReference } from '../../../src/tables/reference';
import type { WorkbookTable } from '../../../src/tables/table';
import { budgetOrder } from '../budgetOrder';
import { writtenCells } from '../references';
import { testSoundSheet, testWithoutBlocks } from '../soundSheet';

function named({ name, columns }: WorkbookTable): SheetOrder['tables']['named'][string] {
  return {
    all: `${name.sv}[#All]`,
    columns: Object.fromEntries(columns.map(({ id, header }) => [id, columnReference(name.sv, header.sv)])),
  };
}

/** The workbook with a ledger, in which forecasts have been frozen. */
const frozenOrder: SheetOrder = {
  ...budgetOrder,
  shape: { ...budgetOrder.shape, booked: 1 },
  tables: {
    ...budgetOrder.tables,
    named: {
      ...budgetOrder.tables.named,
      forecasts: named(forecasts),
      forecastLines: named(forecastLines),
      forecastOptions: named(forecastOptions),
    },
  },
};

const orders: readonly (readonly [title: string, order: SheetOrder])[] = [
  ['forecasts and a ledger', frozenOrder],
  ['forecasts, no ledger', { ...frozenOrder, shape: { ...frozenOrder.shape, booked: 0 } }],
  ['forecasts, in English', { ...frozenOrder, language: 'en' }],
];

describe.each(orders)('the sheet of the bridge between forecasts with %s', (_, order) => {
  testSoundSheet(forecastBridgeKind, order);
});

testWithoutBlocks(forecastBridgeKind, frozenOrder);

function formulasOf(name: string): readonly string[] {
  const cells = reportSheet(forecastBridgeKind, frozenOrder).blocks.flatMap(writtenCells);
  return cells.map(({ cell }) => String(cell)).filter((cell) => cell.includes(`IFO.${name}(`));
}

describe('the calls of the sheet', () => {
  // By hand: the days stand in C5:C7, the day rule in C8, the year in C11:C12, the frozen forecasts in C14 and C15; options in Q4, the list
  // of now in T4 with its answer from T5.
  test('FORECAST is asked for placements, with the options beside it', () => {
    expect(formulasOf('FORECAST')).toEqual([
      '=IFO.FORECAST(Placeringar[[#All],[Placerings-ID]:[Registrerad]],Priser[#All],$C$7,$C$12,$Q$5:$R$14,Former[#All],Avgifter[#All],' +
        'Budget[#All],Utfall[#All],Kontomappning[#All])',
    ]);
  });

  test('FORECASTBRIDGE goes from the frozen forecast to that of now, and between the two that were frozen last', () => {
    expect(formulasOf('FORECASTBRIDGE')).toEqual([
      '=IF($C$14="ingen",{"–","–"},IFO.FORECASTBRIDGE(Prognosrader[#All],$T$5#,"sammandrag",$C$14))',
      '=IF($C$15="ingen",{"–","–"},IFO.FORECASTBRIDGE(Prognosrader[#All],Prognosrader[#All],"sammandrag",$C$15,$C$14))',
      '=IF($C$14="ingen",{"–","–"},IFO.FORECASTBRIDGE(Prognosrader[#All],$T$5#,"rader",$C$14))',
    ]);
  });

  test('has waterfalls of every class that changes something, as charts', () => {
    const { charts } = reportSheet(forecastBridgeKind, frozenOrder);
    expect(charts.map(({ type }) => type)).toEqual(['ColumnStacked', 'ColumnStacked']);
    // Labels, the earlier forecast, nine classes and the later forecast; labels, nine classes and their sum.
    expect(charts.map(({ source }) => source.columns)).toEqual([12, 11]);
    // What they draw stands below them, as one reads and prints.
    for (const { over, source } of charts) expect(source.row).toBeGreaterThan(over.row + over.rows);
  });
});
