/** How the year is divided in a copy for the board: months, four-month periods, or not at all. Each is finer than the next. */
export const boardUnits = ['month', 'fourMonths', 'year'] as const;

/** How finely the year is divided. */
export type BoardUnit = (typeof boardUnits)[number];

/** Months of the year, from 0: `from` counts, `until` does not. */
export interface MonthSpan {
  readonly from: number;
  readonly until: number;
}

const monthsIn: Readonly<Record<BoardUnit, number>> = { month: 1, fourMonths: 4, year: 12 };

/** The periods of a copy that reaches so many months. The last one is cut; of a year there is one, the accumulated. */
export function boardPeriods(unit: BoardUnit, months: number): readonly MonthSpan[] {
  const length = monthsIn[unit];
  return Array.from({ length: Math.ceil(months / length) }, (_, index) => ({
    from: index * length,
    until: Math.min((index + 1) * length, months),
  }));
}

/** The unit and those that are coarser. */
export function unitsFrom(unit: BoardUnit): readonly BoardUnit[] {
  return boardUnits.slice(boardUnits.indexOf(unit));
}

/** A period as the one of its unit, from 0. */
export interface UnitPeriod {
  readonly unit: BoardUnit;
  readonly index: number;
  readonly span: MonthSpan;
}

/** Every period that a copy by this unit shows a figure of, or lets be added up: its own, and those of the coarser units. */
export function shownPeriods(unit: BoardUnit, months: number): readonly UnitPeriod[] {
  return unitsFrom(unit).flatMap((each) =>
    boardPeriods(each, months).map((span, index) => ({ unit: each, index, span })),
  );
}
