import type { ChangeClass } from '../../../src/core/forecastBridge/changeClass';
import type { WrittenForecast, WrittenLine } from '../../../src/core/forecastBridge/writtenForecast';

/*
 * The second implementation of the bridge between two forecasts: one placement after the other, its lines sought anew in both forecasts,
 * and one question after the other in the words of the rule. It shares nothing with the first but the shape of the lines.
 */

/** A row of the bridge: of what it is, why it changed, and öre before and after. */
export interface NaiveChange {
  readonly of: string;
  readonly why: ChangeClass;
  readonly before: number;
  readonly after: number;
}

/** All rows, in no order. */
export function naiveForecastBridge(before: WrittenForecast, after: WrittenForecast): readonly NaiveChange[] {
  const all = [...before.lines, ...after.lines].map(nameOf);
  return all
    .filter((name, index) => all.indexOf(name) === index)
    .map((name) => {
      const [one, other] = [before, after].map(({ lines }) => lines.filter((line) => nameOf(line) === name));
      const [earlier, later] = [one ?? [], other ?? []];
      return {
        of: name,
        why: whyOf(earlier, later, before),
        before: total(earlier, ({ amount }) => amount),
        after: total(later, ({ amount }) => amount),
      };
    });
}

/** By what a line is found in the other forecast. */
function nameOf({ part, id, kind, firstDay }: WrittenLine): string {
  if (part === 'placement' && id >= 0) return `placement ${id}`;
  if (part === 'placement') return `placements of ${kind} since ${firstDay ?? 'never'}`;
  if (part === 'adjustment') return `adjustment ${id} of ${kind}`;
  return `${part} of ${kind}`;
}

function whyOf(
  before: readonly WrittenLine[],
  after: readonly WrittenLine[],
  asked: WrittenForecast,
): ChangeClass {
  const [line] = [...before, ...after];
  if (line?.part === 'expectedNew') return 'expectedFlow';
  if (line?.part === 'adjustment') return 'adjustments';
  if (line?.part === 'residual' || line?.part === 'carried') return 'ledgerResidual';
  if (changedInClosedMonth(before, after, asked)) return 'corrected';
  if (before.length === 0) return 'new';
  const [wasOpen, isOpen] = [before, after].map((lines) => lines.some((each) => each.isOpen));
  if (after.length === 0 || (wasOpen === true && isOpen === false)) return 'ended';
  if (kindOf(before) !== kindOf(after)) return 'movedKind';
  return lengthOrPrice(before, after);
}

/** Goes through the dates of the window: where a month turns, its sums are compared, if its last date was closed. */
function changedInClosedMonth(
  before: readonly WrittenLine[],
  after: readonly WrittenLine[],
  { from, to, closedThrough }: WrittenForecast,
): boolean {
  let month = 0;
  for (let date = from; date <= to; date++) {
    const isLast = date === to || new Date(Date.UTC(1899, 11, 30 + date + 1)).getUTCDate() === 1;
    if (!isLast) continue;
    const [one, other] = [before, after].map((lines) => total(lines, ({ months }) => months[month] ?? 0));
    if (closedThrough !== null && date <= closedThrough && one !== other) return true;
    month++;
  }
  return false;
}

/** The kind of the line that began last; of two, the one that stands later. */
function kindOf(lines: readonly WrittenLine[]): number {
  const latest = Math.max(...lines.map(({ firstDay }) => firstDay ?? 0));
  return lines.filter(({ firstDay }) => (firstDay ?? 0) === latest).at(-1)?.kind ?? -1;
}

/** In exact fractions: days more at the old cost of a day, against the days of now at what a day has become dearer. */
function lengthOrPrice(before: readonly WrittenLine[], after: readonly WrittenLine[]): ChangeClass {
  const [a0, a1] = [before, after].map((lines) => BigInt(total(lines, ({ amount }) => amount)));
  const [d0, d1] = [before, after].map((lines) => BigInt(total(lines, ({ calendarDays }) => calendarDays)));
  if (a0 === undefined || a1 === undefined || d0 === undefined || d1 === undefined)
    throw new Error('two sides');
  if (a0 === a1 && d0 === d1) return 'unchanged';
  if (d0 === d1) return 'price';
  if (d0 === 0n) return 'prolongedOrShortened';
  // Both times d0.
  const [byDays, byPrice] = [(d1 - d0) * a0, a1 * d0 - a0 * d1].map((part) => (part < 0n ? -part : part));
  return (byDays ?? 0n) >= (byPrice ?? 0n) ? 'prolongedOrShortened' : 'price';
}

function total(lines: readonly WrittenLine[], of: (line: WrittenLine) => number): number {
  let sum = 0;
  for (const line of lines) sum += of(line);
  return sum;
}
