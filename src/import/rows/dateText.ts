const millisecondsPerSecond = 1000;

/** What Excel shows of a date that is none. */
const noDate = '#####';

/** The day before the first one of Excel: a time of day without a day. */
const dayOfTimes = '1899-12-31';

/**
 * A date cell as text: `2026-01-31`, or `2026-01-31 14:30` where it has a time of day (to the second, since a serial number is no exact
 * time). A time without a date stands alone, and the date 0 as Excel shows it.
 */
export function dateText(date: Date): string {
  const milliseconds = Math.round(date.getTime() / millisecondsPerSecond) * millisecondsPerSecond;
  const rounded = new Date(milliseconds);
  if (Number.isNaN(rounded.getTime())) return noDate;
  const iso = rounded.toISOString();
  if (iso.length > 24) return noDate;
  const day = iso.slice(0, 10);
  const time = timeOf(iso.slice(11, 19));
  if (day === dayOfTimes) return time === '' ? '1900-01-00' : time;
  return time === '' ? day : `${day} ${time}`;
}

function timeOf(time: string): string {
  if (time === '00:00:00') return '';
  return time.endsWith(':00') ? time.slice(0, 5) : time;
}
