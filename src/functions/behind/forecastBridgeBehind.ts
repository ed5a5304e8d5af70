import { type ChangeClass, changeClasses } from '../../core/forecastBridge/changeClass';
import type { ChangeSum, ForecastChange } from '../../core/forecastBridge/forecastBridge';
import { forecastBridgeBehindTexts as texts } from '../../text/behindForecastBridge';
import {
  changeClassWords,
  forecastBridgeHeaders as headers,
  forecastBridgeLabels as labels,
} from '../../text/forecastWords';
import type { Language, Text } from '../../text/language';
import { behindTexts } from '../../text/paneBehind';
import { masked } from '../../text/personalNumbers';
import { summaryLabels } from '../../text/summaryWords';
import { isLocated } from '../cell';
import { forecastBridgeWishes as wishes } from '../forecastBridge';
import { type BuiltForecastBridge, builtForecastBridge } from '../forecastBridge/builtBridge';
import { type AmountLine, amountTable, sumOfAmounts } from './amountTable';
import { changeTables } from './forecastChangeTables';
import type { Question } from './question';
import type { Behind, ShownTable } from './shown';

type BridgeBehind = Pick<Behind, 'about' | 'sum' | 'tables'>;

const nothing: BridgeBehind = { about: null, sum: null, tables: [] };

/** What a figure of FORECASTBRIDGE is made of: the placements and items of a cause, the causes of all, or the months of one placement. */
export function forecastBridgeBehind({ values, row, column, language }: Question): BridgeBehind {
  const [previous, current, show, previousForecast, currentForecast] = values;
  const given = {
    previous: wishes.previous.take(previous, noName),
    current: wishes.current.take(current, noName),
    previousForecast: wishes.previousForecast.take(previousForecast, noName),
    currentForecast: wishes.currentForecast.take(currentForecast, noName),
  };
  const view = wishes.show.take(show, noName);
  if (isLocated(given.previous) || isLocated(given.current) || isLocated(view)) return nothing;
  if (isLocated(given.previousForecast) || isLocated(given.currentForecast)) return nothing;
  const { previousForecast: before, currentForecast: after } = given;
  const built = builtForecastBridge({
    ...{ previous: given.previous, current: given.current },
    ...{ previousForecast: before, currentForecast: after },
  });
  if (isLocated(built) || row < 1) return nothing;
  const told = { ...built, told: language };
  return view === 'rows'
    ? behindRow(told, { row, figure: figureOfRows(column) })
    : behindLine(told, { row, figure: figureOfSummary(column) });
}

const noName = { sv: '', en: '' };

interface Told extends BuiltForecastBridge {
  /** The language of what is shown. */
  readonly told: Language;
}

/** A column of amounts. What names a row stands for its change. */
type Figure = 'amountBefore' | 'amountAfter' | 'change';

const figures = ['amountBefore', 'amountAfter', 'change'] as const satisfies readonly Figure[];

function figureOfRows(column: number): Figure {
  const id = Object.keys(headers)[column];
  return figures.find((figure) => figure === id) ?? 'change';
}

const firstOfSummary = 2;

function figureOfSummary(column: number): Figure {
  return figures[column - firstOfSummary] ?? 'change';
}

interface Place {
  readonly row: number;
  readonly figure: Figure;
}

/** A placement or item, and in the last row all of them. */
function behindRow(told: Told, { row, figure }: Place): BridgeBehind {
  const { rows } = told.bridge;
  const change = rows[row - 1];
  if (change === undefined) return row === rows.length + 1 ? behindAll(told, figure) : nothing;
  const { amountBefore, amountAfter } = change;
  const about = [
    nameOf(told, change) || kindOf(told, change),
    changeClassWords[change.changeClass][told.told],
    headers[figure][told.told],
  ];
  return {
    about: about.join(' · '),
    sum: figure === 'change' ? sumOfAmounts([amountAfter, 0 - amountBefore], told.told) : null,
    tables: changeTables(change, { from: told.from, language: told.told }),
  };
}

/** All causes beside each other: their rows are all that there is. */
function behindAll({ bridge, told }: Told, figure: Figure): BridgeBehind {
  const lines = changeClasses.map((name): AmountLine => ({
    names: [changeClassWords[name][told]],
    ore: amountsOf(bridge.sums[name]),
  }));
  const columns = [headers.changeClass, headers.amountBefore, headers.amountAfter, headers.change];
  const table = { heading: texts.classes, headers: columns, lines, total: amountsOf(bridge.total) };
  return {
    about: `${summaryLabels.total[told]} · ${headers[figure][told]}`,
    sum: sumOfAmounts(
      changeClasses.map((name) => bridge.sums[name][figure]),
      told,
    ),
    tables: [amountTable(table, told)],
  };
}

/** A line of the summary: the earlier forecast, a cause, the later forecast, the check. */
function behindLine(told: Told, { row, figure }: Place): BridgeBehind {
  const { bridge } = told;
  const changeClass = changeClasses[row - 2];
  if (row === 1) return behindBefore(told);
  if (changeClass !== undefined) return behindClass(told, { changeClass, figure });
  if (row === changeClasses.length + 2) return behindAfter(told, bridge.total);
  return { ...nothing, about: labels.check[told.told] };
}

function behindBefore(told: Told): BridgeBehind {
  const { rows, total } = told.bridge;
  const table = rowsTable(told, { rows, columns: ['amountBefore'], total });
  return { about: labels.before[told.told], sum: null, tables: [table] };
}

interface OfClass {
  readonly changeClass: ChangeClass;
  readonly figure: Figure;
}

function behindClass(told: Told, { changeClass, figure }: OfClass): BridgeBehind {
  const rows = told.bridge.rows.filter((each) => each.changeClass === changeClass);
  return {
    about: `${changeClassWords[changeClass][told.told]} · ${headers[figure][told.told]}`,
    sum: sumOfAmounts(
      rows.map((each) => each[figure]),
      told.told,
    ),
    tables:
      rows.length === 0
        ? []
        : [rowsTable(told, { rows, columns: figures, total: told.bridge.sums[changeClass] })],
  };
}

/** The earlier forecast and what each cause changed are the later one. */
function behindAfter({ bridge, told }: Told, { amountBefore, amountAfter }: ChangeSum): BridgeBehind {
  const steps: readonly (readonly [Text, number])[] = [
    [labels.before, amountBefore],
    ...changeClasses.map((name) => [changeClassWords[name], bridge.sums[name].change] as const),
  ];
  const table = {
    heading: texts.way,
    headers: [headers.changeClass, behindTexts.kronor],
    lines: steps.map(([name, ore]): AmountLine => ({ names: [name[told]], ore: [ore] })),
    total: [amountAfter],
    totalName: labels.after,
  };
  return {
    about: labels.after[told],
    sum: sumOfAmounts(
      steps.map(([, ore]) => ore),
      told,
    ),
    tables: [amountTable(table, told)],
  };
}

interface Listed {
  readonly rows: readonly ForecastChange[];
  readonly columns: readonly Figure[];
  readonly total: ChangeSum;
}

/** Placements and items, the largest first as FORECASTBRIDGE has them; those that have nothing in the columns are left out. */
function rowsTable(told: Told, { rows, columns, total }: Listed): ShownTable {
  const shown = rows.filter((row) => columns.some((column) => row[column] !== 0));
  const names = [texts.name, texts.kind];
  const table = {
    heading: texts.rows,
    headers: [...names, ...columns.map((column) => headers[column])],
    lines: shown.map((row): AmountLine => ({
      names: [nameOf(told, row), kindOf(told, row)],
      ore: columns.map((column) => row[column]),
    })),
    total: columns.map((column) => total[column]),
  };
  return amountTable(table, told.told);
}

function nameOf({ names }: Told, { before, after }: ForecastChange): string {
  return masked(names.textOf((after ?? before)?.id ?? -1));
}

function kindOf({ names, told }: Told, { before, after }: ForecastChange): string {
  const kind = (after ?? before)?.kind ?? -1;
  return kind < 0 ? summaryLabels.blank[told] : masked(names.textOf(kind));
}

function amountsOf({ amountBefore, amountAfter, change }: ChangeSum): readonly number[] {
  return [amountBefore, amountAfter, change];
}
