import type { WrittenForecast, WrittenLine } from './writtenForecast';

/**
 * What a forecast says of each placement, of the new ones of each kind, of each adjustment and of what was booked above the list, by what
 * it is known by in another forecast. Rows of one placement are one: its kind is that of the row that began last (tie: the later row), and
 * it is open where one of them is.
 */
export function standsOf({ lines }: WrittenForecast): ReadonlyMap<string, WrittenLine> {
  const stands = new Map<string, WrittenLine>();
  for (const line of lines) {
    const key = keyOf(line);
    const met = stands.get(key);
    stands.set(key, met === undefined ? line : together(met, line));
  }
  return stands;
}

/** A placement is known by its ID; those without one that are of a kind and began on one day are told together. */
function keyOf({ part, id, kind, firstDay }: WrittenLine): string {
  if (part === 'placement') return id < 0 ? `${part} ${kind} from ${firstDay ?? ''}` : `${part} ${id}`;
  return part === 'adjustment' ? `${part} ${id} ${kind}` : `${part} ${kind}`;
}

function together(one: WrittenLine, other: WrittenLine): WrittenLine {
  const latest = (other.firstDay ?? 0) >= (one.firstDay ?? 0) ? other : one;
  const count = Math.max(one.months.length, other.months.length);
  return {
    ...latest,
    isOpen: one.isOpen || other.isOpen,
    amount: one.amount + other.amount,
    calendarDays: one.calendarDays + other.calendarDays,
    months: Array.from(
      { length: count },
      (_, month) => (one.months[month] ?? 0) + (other.months[month] ?? 0),
    ),
  };
}
