import { civilFromNumber, numberFromCivil } from '../../core/calendar';
import { type Day, isDay } from '../../core/day';

const [december, lastOfDecember] = [12, 31];

/** 1 January of the day's year, which is a day where the day is one. */
export function firstDayOfYear(day: Day): Day {
  const first = numberFromCivil({ year: civilFromNumber(day).year, month: 1, day: 1 });
  return isDay(first) ? first : day;
}

/** 31 December of the day's year, which is a day where the day is one. */
export function lastDayOfYear(day: Day): Day {
  const last = numberFromCivil({ year: civilFromNumber(day).year, month: december, day: lastOfDecember });
  return isDay(last) ? last : day;
}
