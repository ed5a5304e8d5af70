import { civilFromNumber, numberFromCivil } from './calendar';
import { monthUntil } from './month';

const monthsInQuarter = 3;

/** The first day of the quarter that the day lies in; quarters are known by it. */
export function quarterOf(dayNumber: number): number {
  const { year, month } = civilFromNumber(dayNumber);
  return numberFromCivil({ year, month: month - ((month - 1) % monthsInQuarter), day: 1 });
}

/** The first day of the next quarter. */
export function quarterUntil(quarter: number): number {
  let month = quarter;
  for (let passed = 0; passed < monthsInQuarter; passed += 1) month = monthUntil(month);
  return month;
}
