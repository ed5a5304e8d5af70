import type { ColumnForm, DateForm } from '../forms';
import type { DateOrder, HeldChoices } from '../list';
import { type OrderEvidence, provenOrder } from './dateOrder';
import type { DayForm } from './day';
import type { DayEvidence } from './dayEvidence';
import type { Settled } from './settled';

/** How the dates of a column are read, apart from what the column is for. */
export type DaysRead = Pick<DayForm, 'order' | 'areSerials' | 'areShort' | 'pivot'>;

/** What decides beside a column's own texts. */
export interface DaysQuery {
  readonly choices: HeldChoices;
  /** The order that the dates of the whole list prove; null: none. */
  readonly order: DateOrder | null;
  /** For years of two digits, by the year of the list; null: nobody knows. */
  readonly pivot: number | null;
  /** The ids of the columns of planned days: they lie ahead, and so in this century. */
  readonly planned: ReadonlySet<string>;
}

/** Every year of two digits belongs to this century. */
const aheadPivot = 99;

/** By the id of each column of dates, how it is read. */
export function settledDays(
  evidence: ReadonlyMap<string, DayEvidence>,
  query: DaysQuery,
): ReadonlyMap<string, Settled<DaysRead>> {
  const ahead = { ...query, pivot: aheadPivot };
  return new Map(
    Array.from(evidence, ([id, shown]) => [id, settledDay(id, shown, query.planned.has(id) ? ahead : query)]),
  );
}

function settledDay(id: string, shown: DayEvidence, { choices, order, pivot }: DaysQuery): Settled<DaysRead> {
  const proven = orderOf(shown.order, order);
  const detected = detectedForm(shown, proven, pivot);
  const chosen = choices.forms?.[id];
  if (chosen?.type === 'date') {
    const used = { ...chosen, pivot: chosen.pivot ?? (chosen.form === 'shortYear' ? pivot : null) };
    return { detected, used, reading: readingOf(used.form, used.pivot ?? pivot, proven) };
  }
  const ofList = choices.dates;
  const used = ofList !== undefined && hasParts(shown.order) ? dateForm(ofList, null) : detected;
  const form = shown.form === 'serial' || shown.form === 'short' ? detectedName[shown.form] : null;
  return { detected, used, reading: readingOf(form, pivot, ofList ?? proven) };
}

const detectedName = { serial: 'serial', short: 'shortYear' } as const;

/** Dates that only need an order are never serial numbers; and where the form is serial or short, other dates are read in the order that holds. */
function readingOf(form: DateForm | null, pivot: number | null, order: DateOrder | null): DaysRead {
  switch (form) {
    case 'serial':
      return { order, areSerials: true, areShort: false, pivot: null };
    case 'shortYear':
      return { order, areSerials: false, areShort: true, pivot };
    case null:
      return { order, areSerials: false, areShort: false, pivot };
    case 'yearMonthDay':
    case 'dayMonthYear':
    case 'monthDayYear':
      return { order: form, areSerials: false, areShort: false, pivot };
  }
}

/** The order that the column's own dates prove, else that of the list; none where they contradict each other. */
function orderOf(own: OrderEvidence, ofList: DateOrder | null): DateOrder | null {
  return own.dayFirst > 0 || own.monthFirst > 0 ? provenOrder(own) : ofList;
}

function detectedForm(shown: DayEvidence, order: DateOrder | null, pivot: number | null): ColumnForm | null {
  switch (shown.form) {
    case null:
      return null;
    case 'serial':
      return dateForm('serial', null);
    case 'short':
      return dateForm('shortYear', pivot);
    case 'written':
      if (!hasParts(shown.order)) return dateForm('yearMonthDay', null);
      return order === null ? null : dateForm(order, null);
  }
}

/** Whether there are dates of which the order must be known. */
function hasParts({ dayFirst, monthFirst, either }: OrderEvidence): boolean {
  return dayFirst + monthFirst + either > 0;
}

function dateForm(form: DateForm, pivot: number | null): ColumnForm {
  return { type: 'date', form, pivot };
}
