import { formatIsoDay } from '../../src/core/day';
import { placements } from '../../src/tables/placements';
import { yesNoWords } from '../../src/tables/words';
import type { SampleSheet } from '../../workbench/page/sample/workbook';
import { listDate } from './calendar';
import { input } from './inputs';
import { kinds } from './kinds';
import { tableSheet, type Cell, type OwnColumn } from './sheet';
import type { Stay } from './stays';

/** The placement list with the municipality's own columns, which count this year's days and cost row by row. */
export function placementSheet(stays: readonly Stay[]): SampleSheet {
  const children = [...new Set(stays.map(({ child }) => child))];
  const rows = stays.map((stay, index) => {
    const cells = cellsOf(stay, { number: index + 1, child: children.indexOf(stay.child) + 1 });
    return placements.columns.map(({ id }) => cells[id] ?? '');
  });
  return tableSheet(placements, rows, ownColumns());
}

/** The number of the stay with this place in the list, from 0. */
export function idOf(index: number): string {
  return `P${padded(index + 1, 4)}`;
}

/** A cell for each column that the stay has something for, by the column's id. */
function cellsOf(stay: Stay, row: { number: number; child: number }): Readonly<Record<string, Cell>> {
  const { name, unit, activity } = kinds[stay.kind];
  return {
    placementId: idOf(row.number - 1),
    person: `B${padded(row.child, 3)}`,
    kind: name,
    law: stay.law,
    start: stay.start,
    end: stay.end ?? '',
    plannedEnd: stay.plannedEnd ?? '',
    certainEnd: stay.certainEnd ? yesNoWords.yes.sv : '',
    ...payOf(stay),
    unit,
    activity,
    registered: stay.registered ?? '',
    source: `Exempellista ${formatIsoDay(listDate)}, rad ${row.number + 1}`,
  };
}

function payOf({ pay }: Stay): Readonly<Record<string, Cell>> {
  if ('dayPrice' in pay) return { provider: pay.provider, dayPrice: pay.dayPrice };
  const { name, fee, expense, born } = pay.home;
  return { provider: name, fee, expense, carerBorn: born };
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

/** The column of what a row costs without absences and add-ons: days times price, or months of pay. */
export const baseCost = 'Grundkostnad i år';

const term = '[@Startdatum],[@Slutdatum]';

function ownColumns(): readonly OwnColumn[] {
  const [from, to, rule, asOf] = [input('from'), input('to'), input('dayRule'), input('asOf')];
  const fosterCost = `IFO.FOSTERCOST(${term},[@Arvode],[@Omkostnad],[@Avgiftssats],${from},${to},${asOf})`;
  const placementCost = `IFO.PLACEMENTCOST(${term},[@Dygnspris],${from},${to},${rule},${asOf})`;
  return [
    { header: 'Avgiftssats', format: '0.00%', formula: rateFormula() },
    { header: 'Placerad nu', format: '0', formula: `=IFO.CAREDAYS(${term},${asOf},${asOf},"båda",${asOf})` },
    { header: 'Dygn i år', format: '#,##0', formula: `=IFO.CAREDAYS(${term},${from},${to},${rule},${asOf})` },
    {
      header: baseCost,
      format: '#,##0.00',
      formula: `=IF([@Arvode]+[@Omkostnad]>0,${fosterCost},${placementCost})`,
    },
  ];
}

/**
 * The employer's contribution by the carer's age at the year's beginning. Where the table Avgifter has no row for the age,
 * or the birth year is missing (which makes the age about two thousand), the full rate.
 */
function rateFormula(): string {
  const year = input('year');
  const age = `${year}-1-[@[Uppdragstagare född]]`;
  const conditions = `Avgifter[År],${year},Avgifter[Ålder från],"<="&(${age}),Avgifter[Ålder till],">="&(${age})`;
  const hasRow = `SUMIFS(Avgifter[År],${conditions})=${year}`;
  return `=IF([@Arvode]>0,IF(${hasRow},SUMIFS(Avgifter[Sats],${conditions}),${input('fullRate')}),"")`;
}
