import { type NewAtPlace, newByPlace, type PlaceLine } from '../../core/forecast/byPlace';
import { type SnapshotLine, snapshotLine } from '../../core/forecast/snapshot';
import { forecastBehindTexts as texts } from '../../text/behindForecast';
import { forecastHeaders, placeHeaders as headers } from '../../text/forecastWords';
import { masked } from '../../text/personalNumbers';
import { summaryLabels } from '../../text/summaryWords';
import { isLocated } from '../cell';
import { type NamedPlace, plannedAt, type ReadPlaces, readPlaces } from '../forecast/placeTable';
import type { AmountLine } from './amountTable';
import { kindIn, type ToldForecast } from './forecastCallOf';
import {
  type AmountFigure,
  amountOf,
  carriedSum,
  type FigureBehind,
  type ForecastBehind,
  type ForecastGroup,
  noFigure,
  partBehind,
  totalBehind,
} from './forecastFigure';
import { listedTable } from './forecastItems';
import type { Question } from './question';
import type { ShownTable } from './shown';

/** The columns of amounts. */
const figures = [
  ...(['soFar', 'committed', 'expectedNew', 'adjustments', 'carried', 'fullYear'] as const),
  ...(['budget', 'variance', 'residual'] as const),
] as const satisfies readonly AmountFigure[];

/** A figure of a cost centre with activity, or of all; the names of a line stand for its full year. */
export function forecastPlaceBehind(told: ToldForecast, { row, column }: Question): ForecastBehind {
  const found = readPlaces(told.read);
  if (isLocated(found)) return { about: null, ...noFigure };
  const id = Object.keys(headers)[column];
  const figure = figures.find((each) => each === id) ?? 'fullYear';
  const header = headers[figure][told.language];
  const place = found.lines[row - 1];
  if (place !== undefined)
    return {
      about: [...namesOf(told, place), header].join(' · '),
      ...behindPlace(told, { found, line: place.line }, figure),
    };
  if (row !== found.lines.length + 1) return { about: null, ...noFigure };
  return { about: `${summaryLabels.total[told.language]} · ${header}`, ...behindAll(told, found, figure) };
}

function namesOf({ language }: ToldForecast, { unit, activity }: NamedPlace): readonly string[] {
  return [unit, activity].map((name) => (name === '' ? summaryLabels.blank[language] : masked(name)));
}

interface FoundPlace {
  readonly found: ReadPlaces;
  readonly line: PlaceLine;
}

function behindPlace(told: ToldForecast, place: FoundPlace, figure: AmountFigure): FigureBehind {
  const { found, line } = place;
  switch (figure) {
    case 'expectedNew':
      return { sum: null, tables: newTable(told, newOf(told, place)) };
    case 'carried':
      return { sum: carriedSum(told, line), tables: [] };
    case 'budget':
      return found.planned === null ? noFigure : { sum: texts.budgetOfPlace[told.language], tables: [] };
    case 'soFar':
    case 'committed':
    case 'adjustments':
    case 'fullYear':
    case 'variance':
    case 'residual':
      return partBehind(told, groupOf(told, place), figure);
  }
}

function groupOf(told: ToldForecast, place: FoundPlace): ForecastGroup {
  const { found, line } = place;
  return { parts: line, items: itemsOf(told, place), budget: plannedAt(found.planned, line.place) };
}

/** What was booked at a place, and is carried on there, is of no one kind. */
const noKind = -1;

/** Placements and adjustments where they belong; what is of a kind as a whole by the place's part of it. */
function itemsOf(told: ToldForecast, place: FoundPlace): readonly SnapshotLine[] {
  const { line, found } = place;
  const { ofRow, ofAdjustment } = found.places;
  const own = told.items.filter(({ part, row }) => {
    if (part === 'placement') return ofRow(row) === line.place;
    return part === 'adjustment' && ofAdjustment(row) === line.place;
  });
  const ofNew = newOf(told, place).map(({ kind, ore }) => snapshotLine('expectedNew', { kind, ahead: ore }));
  return [
    ...own,
    ...ofNew,
    snapshotLine('residual', { kind: noKind, closed: line.residual }),
    snapshotLine('carried', { kind: noKind, ahead: line.carried }),
  ];
}

function newOf({ read }: ToldForecast, { found, line }: FoundPlace): readonly NewAtPlace[] {
  return newByPlace(read.found, found.places, read.question.asOf).filter(({ place }) => place === line.place);
}

/** What is new of each kind, by how many of its arrivals began here. */
function newTable(told: ToldForecast, ofNew: readonly NewAtPlace[]): readonly ShownTable[] {
  const { rates } = told.read.found;
  const lines = ofNew.map(({ kind, ore, arrivals }): AmountLine => ({
    names: [kindIn(told, kind), `${String(arrivals)} / ${String(rates.get(kind)?.arrivals ?? 0)}`],
    ore: [ore],
  }));
  const columns = [forecastHeaders.kind, texts.arrivalsHere, headers.expectedNew];
  return listedTable(told, { heading: texts.kinds, headers: columns, lines });
}

/** What all cost centres come to: that of each. */
function behindAll(told: ToldForecast, { lines, planned }: ReadPlaces, figure: AmountFigure): FigureBehind {
  const group = { parts: told.read.found.total, items: told.items, budget: plannedAt(planned, null) };
  return totalBehind(told, group, {
    figure,
    heading: texts.places,
    headers: [headers.unit, headers.activity],
    lines: lines.map((place) => ({
      names: namesOf(told, place),
      ore: amountOf(place.line, plannedAt(planned, place.line.place), figure),
    })),
  });
}
