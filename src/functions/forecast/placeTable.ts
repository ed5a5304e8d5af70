import { forecastByPlace, type PlaceLine, type Places } from '../../core/forecast/byPlace';
import { isDay } from '../../core/day';
import { kronorFromOre } from '../../core/ore';
import { ledger } from '../../tables/ledger';
import { budget } from '../../tables/budget';
import { compareTexts } from '../../text/alphabet';
import { placeHeaders } from '../../text/forecastWords';
import { summaryLabels } from '../../text/summaryWords';
import type { LocatedProblem } from '../../text/problem';
import type { SideQuestion } from '../bridge/bridgeSide';
import { readBooked } from '../bridge/readBooked';
import { readBudgetSide } from '../bridge/readBudgetSide';
import { type Cell, type FunctionResult, isLocated } from '../cell';
import { nameAt } from '../tables/cellAt';
import { namesOfPlace, noPlace, placesOf } from '../tables/places';
import { type ReadForecast, sumsOf } from './forecastInputs';
import { tooLittle } from './forecastTable';

/** Öre by place; null where the table is not given. */
type Sums = ReadonlyMap<number, number> | null;

/** A cost centre with activity, by their names; blank where they have none. */
export interface NamedPlace extends PlaceTexts {
  readonly line: PlaceLine;
}

/** A forecast by cost centre and activity. */
export interface ReadPlaces {
  /** In the order of the alphabet, those without a name last. */
  readonly lines: readonly NamedPlace[];
  /** Where what is forecast belongs. */
  readonly places: Places;
  /** Öre budgeted by place; null where no budget is given. */
  readonly planned: Sums;
}

/** Reads where the money of a forecast belongs, and divides it. Problems: those of the ledger and of the budget. */
export function readPlaces(read: ReadForecast): ReadPlaces | LocatedProblem {
  const booked = bookedAt(read);
  if (isLocated(booked)) return booked;
  const planned = budgetAt(read);
  if (isLocated(planned)) return planned;
  const places = placesIn(read, { booked, planned });
  const lines = forecastByPlace(read.found, places, read).map((line) => ({
    line,
    ...textsOf(read, line.place),
  }));
  return { lines: lines.sort(inOrder), places, planned };
}

/**
 * A line for each cost centre with activity, in the order of the alphabet, those without a name last; then the total, which is that of
 * the kinds. There is no range: years are simulated for all that a kind comes to, wherever it lies.
 */
export function placeTable(read: ReadForecast): FunctionResult {
  const found = readPlaces(read);
  if (isLocated(found)) return [[found]];
  const { lines, planned } = found;
  const { language } = read.placements.sheet;
  return [
    Object.values(placeHeaders).map((header) => header[language]),
    ...lines.map(({ line, unit, activity }) => [
      unit === '' ? summaryLabels.blank[language] : unit,
      activity === '' ? summaryLabels.blank[language] : activity,
      ...figures(read, line, plannedAt(planned, line.place)),
    ]),
    [summaryLabels.total[language], '', ...figures(read, read.found.total, plannedAt(planned, null))],
  ];
}

/** Öre budgeted at a place, or null: at all of them; null where no budget is given. */
export function plannedAt(planned: Sums, place: number | null): number | null {
  if (planned === null) return null;
  return place === null ? sumOf(planned) : (planned.get(place) ?? 0);
}

function placesIn(
  { placements, adjustments }: ReadForecast,
  { booked, planned }: { readonly booked: Sums; readonly planned: Sums },
): Places {
  const ofRow = placesOf(placements);
  const ids = placements.namesOf('placementId');
  const rows = new Map([...ids].map((id, row) => [id, row]));
  rows.delete(-1);
  const named = adjustments?.table.namesOf('placementId');
  return {
    ofRow,
    ofAdjustment: (row) => {
      const placement = named === undefined ? undefined : rows.get(nameAt(named, row));
      return placement === undefined ? noPlace : ofRow(placement);
    },
    booked,
    always: [...(planned?.keys() ?? [])],
  };
}

function bookedAt(read: ReadForecast): Sums | LocatedProblem {
  if (read.booked === null || !read.further.has(ledger.id)) return null;
  return readBooked(read.further, questionOf(read, read.booked.through));
}

function budgetAt(read: ReadForecast): Sums | LocatedProblem {
  const rows = read.further.get(budget.id);
  if (rows === undefined) return null;
  const side = readBudgetSide(rows, questionOf(read, read.question.to));
  return isLocated(side) ? side : new Map([...side.groups].map(([place, { cost }]) => [place, cost]));
}

function questionOf({ placements, question }: ReadForecast, to: number): SideQuestion {
  return { ...sumsOf(placements, question), level: 'place', to: isDay(to) ? to : null };
}

function sumOf(sums: ReadonlyMap<number, number>): number {
  return [...sums.values()].reduce((sum, ore) => sum + ore, 0);
}

interface PlaceTexts {
  readonly unit: string;
  readonly activity: string;
}

function textsOf({ placements }: ReadForecast, place: number): PlaceTexts {
  const { unit, activity } = namesOfPlace(place);
  const { names } = placements;
  return { unit: names.textOf(unit), activity: names.textOf(activity) };
}

function inOrder(one: PlaceTexts, other: PlaceTexts): number {
  return namedFirst(one.unit, other.unit) || namedFirst(one.activity, other.activity);
}

function namedFirst(one: string, other: string): number {
  return one === '' || other === '' ? Number(one === '') - Number(other === '') : compareTexts(one, other);
}

function figures(
  read: ReadForecast,
  line: Omit<PlaceLine, 'place'>,
  planned: number | null,
): readonly Cell[] {
  const told = (ore: number | null): Cell => (ore === null ? tooLittle(read) : kronorFromOre(ore));
  const { fullYear } = line;
  return [
    told(line.soFar),
    told(line.committed),
    told(line.expectedNew),
    told(line.adjustments),
    told(line.carried),
    told(fullYear),
    planned === null ? '' : told(planned),
    planned === null ? '' : told(fullYear === null ? null : planned - fullYear),
    told(line.residual),
  ];
}
