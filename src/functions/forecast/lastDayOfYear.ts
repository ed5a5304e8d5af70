import { civilFromNumber, numberFromCivil } from '../../core/calendar';
import { type Day, isDay } from '../../core/day';

const [december, lastOfDecember] = [12, 31];

/** 31 December of the day's year, which is a day where the day is one. */
export function lastDayOfYear(day: Day): Day {
  const last = numberFromCivil({ year: civilFromNumber(day).year, month: december, day: lastOfDecember });
  return isDay(last) ? last : day;
}
