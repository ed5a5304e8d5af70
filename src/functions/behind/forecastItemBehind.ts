import type { SnapshotLine } from '../../core/forecast/snapshot';
import { snapshotPartWords } from '../../text/forecastWords';
import { snapshotName } from '../forecast/snapshotTable';
import { writtenCell } from './explanation';
import { kindIn, type ToldForecast } from './forecastCallOf';
import { explainedItem } from './forecastExplained';
import { type FigureBehind, type ForecastBehind, noFigure } from './forecastFigure';
import { type ItemFigure, itemFigure, itemOf } from './forecastItemFigure';
import { adjustmentsTable, amountsTable } from './forecastItems';
import { behindKind, type KindFigure } from './forecastKindBehind';
import { placementNames } from './placementNames';
import type { Question } from './question';

/** A figure of a line of a forecast by placement and flow; in the last row all of them. */
export function forecastItemBehind(told: ToldForecast, question: Question): ForecastBehind {
  const { items, language } = told;
  const item = items[question.row - 1];
  const figure = itemFigure(told, question.column);
  if (item === undefined && question.row !== items.length + 1) return { about: null, ...noFigure };
  const name = item === undefined ? snapshotPartWords.total[language] : nameOf(told, item);
  if (figure === null) return { about: name, ...noFigure };
  return {
    about: `${name} · ${figure.header[language]}`,
    ...(item === undefined ? behindAll(told, figure) : behindItem({ told, question, item }, figure)),
  };
}

function nameOf(told: ToldForecast, item: SnapshotLine): string {
  const { language, read } = told;
  if (item.part === 'placement') return placementNames(read.placements)(item.row);
  const part = snapshotPartWords[item.part][language];
  const name = writtenCell(snapshotName(read, item), { language });
  return [part, name, kindIn(told, item.kind)].filter((text) => text !== '').join(' · ');
}

interface AskedItem {
  readonly told: ToldForecast;
  readonly question: Question;
  readonly item: SnapshotLine;
}

/** The figure of a kind that a flow of it is. */
const flows: Readonly<Partial<Record<SnapshotLine['part'], KindFigure>>> = {
  expectedNew: 'expectedNew',
  residual: 'residual',
  carried: 'carried',
};

function behindItem({ told, question, item }: AskedItem, figure: ItemFigure): FigureBehind {
  if (figure.ore(item) === 0) return noFigure;
  if (item.part === 'placement') {
    const { from, to, part } = figure;
    return explainedItem({ told, question, item: itemOf(item, figure), from, to }, part);
  }
  if (item.part === 'adjustment') return { sum: null, tables: adjustmentsTable(told, [item]) };
  const { kind } = item;
  const line = told.read.found.lines.find((each) => each.kind === kind);
  const flow = flows[item.part];
  return line === undefined || flow === undefined ? noFigure : behindKind(told, { ...line, kind }, flow);
}

/** All lines; what is ahead is told where it is known of those to come, and months have no sum. */
function behindAll(told: ToldForecast, { header, ore, part }: ItemFigure): FigureBehind {
  const isKnown = part === 'soFar' || told.read.found.refusal === null;
  return isKnown ? { sum: null, tables: amountsTable(told, header, ore) } : noFigure;
}
