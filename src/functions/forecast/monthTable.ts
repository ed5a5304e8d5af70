import { isDay } from '../../core/day';
import { forecastByMonth, type MonthLine } from '../../core/forecast/byMonth';
import { kronorFromOre } from '../../core/ore';
import { isProblem, type Result } from '../../core/result';
import { budget } from '../../tables/budget';
import { forecastMonthHeaders } from '../../text/forecastWords';
import type { SideQuestion } from '../bridge/bridgeSide';
import { readBooked } from '../bridge/readBooked';
import { readBudgetSide } from '../bridge/readBudgetSide';
import { type Cell, type FunctionResult, isLocated, ofCall } from '../cell';
import { type ReadForecast, sumsOf } from './forecastInputs';
import { tooLittle } from './forecastTable';

/** What a forecast says of each month of its period. Problem: amountOutOfRange. */
export function readMonths(read: ReadForecast): Result<readonly MonthLine[]> {
  const { question, booked, carriesForward } = read;
  return forecastByMonth(read.found, {
    ...{ question, booked, carriesForward },
    adjustments: read.adjustments?.rows ?? [],
    bookedThrough: bookedThrough(read),
  });
}

/** A line for each month of the period, its amounts added up from the first day; the last is the full year. */
export function monthTable(read: ReadForecast): FunctionResult {
  const lines = readMonths(read);
  if (isProblem(lines)) return [[ofCall(lines)]];
  const { language } = read.placements.sheet;
  return [
    Object.values(forecastMonthHeaders).map((header) => header[language]),
    ...lines.map((line) => shown(read, line)),
  ];
}

function shown(read: ReadForecast, { last, soFar, expected, low, high }: MonthLine): readonly Cell[] {
  const told = (ore: number | null): Cell => (ore === null ? tooLittle(read) : kronorFromOre(ore));
  return [
    last,
    soFar === null ? '' : told(soFar),
    told(expected),
    told(low),
    told(high),
    budgetThrough(read, last),
  ];
}

/**
 * Öre booked through a day; each day is summed once, since all months after the last closed one ask for the same. The ledger has been read
 * before, so that nothing is wrong with it.
 */
function bookedThrough({ further, ...read }: ReadForecast): (day: number) => number {
  const known = new Map<number, number>();
  const summed = (day: number): number => {
    const booked = readBooked(further, questionOf(read, day));
    return booked === null || isLocated(booked) ? 0 : sumOf([...booked.values()]);
  };
  return (day) => {
    const ore = known.get(day) ?? summed(day);
    known.set(day, ore);
    return ore;
  };
}

/** Kronor budgeted through a day; blank where no budget is given. */
function budgetThrough({ further, ...read }: ReadForecast, day: number): Cell {
  const rows = further.get(budget.id);
  if (rows === undefined) return '';
  const side = readBudgetSide(rows, questionOf(read, day));
  if (isLocated(side)) return side;
  return kronorFromOre(sumOf([...side.groups.values()].map(({ cost }) => cost)));
}

function sumOf(all: readonly number[]): number {
  return all.reduce((sum, ore) => sum + ore, 0);
}

function questionOf(
  { placements, question }: Pick<ReadForecast, 'placements' | 'question'>,
  to: number,
): SideQuestion {
  return { ...sumsOf(placements, question), to: isDay(to) ? to : null };
}
