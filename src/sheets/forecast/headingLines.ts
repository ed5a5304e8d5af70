import { forecastSheetTexts } from '../../text/forecastSheet';
import { type Cell, quoted } from '../cells';
import { frozenParts } from '../frozenTables';
import type { InputLine } from '../heading/inputLines';
import { lagLines } from '../heading/lagLines';
import { usualLines } from '../heading/usualLines';
import { unitLines } from '../units';
import { closedCell, yearFromCell } from './decided';
import { forecastInput, type ForecastOrder, lagCells } from './order';

/** In the order of `forecastInputIds`. The year is that of the last day of the period. */
export function headingLines(order: ForecastOrder): readonly InputLine[] {
  const to = forecastInput(order, 'to');
  const { yearFrom, yearTo, closedThrough, previous } = forecastSheetTexts;
  return [
    ...usualLines(order),
    ...unitLines(order.language, forecastInput(order, 'unit')),
    { label: yearFrom, cell: yearFromCell(order, to), style: 'day' },
    { label: yearTo, cell: `=DATE(YEAR(${to}),12,31)`, style: 'day' },
    { label: closedThrough, cell: closedCell(order, forecastInput(order, 'asOf')), style: 'day' },
    { label: previous, cell: previousCell(order), style: 'wordRight' },
    ...lagLines(order, lagCells(order)),
  ];
}

/** The name of the forecast of the same year that was frozen last. */
function previousCell(order: ForecastOrder): Cell {
  const none = forecastSheetTexts.noPrevious[order.language];
  const { forecastId, to } = frozenParts(order);
  if (forecastId === undefined || to === undefined) return none;
  return `=XLOOKUP(${forecastInput(order, 'yearTo')},${to},${forecastId},${quoted(none)},0,-1)`;
}
