import { type ChangeClass, changeClasses } from '../../core/forecastBridge/changeClass';
import type { ChangeSum, ForecastChange } from '../../core/forecastBridge/forecastBridge';
import type { WrittenLine } from '../../core/forecastBridge/writtenForecast';
import { kronorFromOre } from '../../core/ore';
import {
  changeClassWords,
  changedRowsHeader,
  forecastBridgeHeaders as headers,
  forecastBridgeLabels,
  type ForecastBridgeView,
} from '../../text/forecastWords';
import { summaryLabels } from '../../text/summaryWords';
import type { Cell, FunctionResult } from '../cell';
import { calendarDayParts } from '../forecast/snapshotTable';
import type { BuiltForecastBridge } from './builtBridge';

/** The views of a bridge between two forecasts. */
export const forecastBridgeViews: Readonly<
  Record<ForecastBridgeView, (built: BuiltForecastBridge) => FunctionResult>
> = { rows: rowsTable, summary: summaryTable };

/** A row for each placement, and for what is forecast beside them; then the total, which they add up to to the öre. */
function rowsTable(built: BuiltForecastBridge): FunctionResult {
  const { bridge, language } = built;
  return [
    Object.values(headers).map((header) => header[language]),
    ...bridge.rows.map((row) => rowOf(built, row)),
    [summaryLabels.total[language], '', '', '', '', '', ...amountsOf(bridge.total)],
  ];
}

function rowOf({ names, language }: BuiltForecastBridge, row: ForecastChange): readonly Cell[] {
  const { before, after } = row;
  const kind = (line: WrittenLine | undefined): Cell => {
    if (line === undefined) return '';
    return line.kind < 0 ? summaryLabels.blank[language] : names.textOf(line.kind);
  };
  const days = (line: WrittenLine | undefined): Cell =>
    line?.part === 'placement' ? line.calendarDays / calendarDayParts : '';
  return [
    changeClassWords[row.changeClass][language],
    names.textOf((after ?? before)?.id ?? -1),
    ...[kind(before), kind(after), days(before), days(after)],
    ...amountsOf(row),
  ];
}

/**
 * Always the same lines: the earlier forecast, what each class changes, the later forecast, and a check that is 0 where it closes. A class
 * tells how many rows it has and what they came to before and after.
 */
function summaryTable({ bridge, language }: BuiltForecastBridge): FunctionResult {
  const { changeClass, amountBefore, amountAfter, change } = headers;
  const { before, after, check } = forecastBridgeLabels;
  const { sums, total } = bridge;
  const explained = changeClasses.reduce((sum, name) => sum + sums[name].change, 0);
  const leftOver = total.amountAfter - total.amountBefore - explained;
  const classLine = (name: ChangeClass): readonly Cell[] => [
    changeClassWords[name][language],
    sums[name].rows,
    ...amountsOf(sums[name]),
  ];
  return [
    [changeClass, changedRowsHeader, amountBefore, amountAfter, change].map((header) => header[language]),
    [before[language], '', kronorFromOre(total.amountBefore), '', ''],
    ...changeClasses.map(classLine),
    [after[language], total.rows, '', kronorFromOre(total.amountAfter), kronorFromOre(total.change)],
    [check[language], '', '', '', kronorFromOre(leftOver)],
  ];
}

function amountsOf({ amountBefore, amountAfter, change }: Omit<ChangeSum, 'rows'>): readonly number[] {
  return [amountBefore, amountAfter, change].map((ore) => kronorFromOre(ore));
}
