import { type Day, dayFromCivil } from '../../core/day';

/** The day of a moment as the user's calendar has it; null for a moment that no list can be from. */
export function dayOfMoment(moment: Date): Day | null {
  const date = { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() };
  return dayFromCivil(date) ?? null;
}

/** A moment as it is on the clock beside the user, as 2026-01-31 09:05: it reads alike in both languages and sorts as it is. */
export function writtenMoment(moment: Date): string {
  const clock = [moment.getHours(), moment.getMinutes()].map(twoDigits).join(':');
  return `${writtenDate(moment)} ${clock}`;
}

/** The day of a moment beside the user, as 2026-01-31. */
export function writtenDate(moment: Date): string {
  return [moment.getFullYear(), ...[moment.getMonth() + 1, moment.getDate()].map(twoDigits)].join('-');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
