import { parseIsoDay } from '../../core/day';
import { afterDigits } from './characters';
import { type ColumnCells, forEachText } from './cells';
import { addOrderEvidence, noOrderEvidence, type OrderEvidence } from './dateOrder';
import { type DayForm, dayOfNumber, isOpenDate, isOpenWord, isSerial, readDay, settledDayForm } from './day';
import { isShortDay } from './shortDay';

/** What the cells of a column of dates show of how they are written. */
export interface DayEvidence {
  readonly order: OrderEvidence;
  /** How the column is written, apart from the order; null: it holds nothing that tells. */
  readonly form: 'serial' | 'short' | 'written' | null;
}

/** How often each form stands in a column. */
interface FormCounts {
  serials: number;
  /** Numbers of a worksheet that are serial numbers; they are read as such whatever the texts beside them are. */
  typed: number;
  shorts: number;
  others: number;
}

/**
 * Looks at every text of a column. Texts are serial numbers only where all of them are, and dates of six digits only where all are;
 * what says that there is no last day goes with either. In columns of months 202601 is a month.
 */
export function dayEvidence(cells: ColumnCells, mayBeMonth: boolean): DayEvidence {
  const order = noOrderEvidence();
  const counts: FormCounts = { serials: 0, typed: 0, shorts: 0, others: 0 };
  let months = 0;
  forEachText(cells, (text, number, count) => {
    const value = cells.typed.get(number);
    if (value !== undefined && dayOfNumber(value, settledDayForm) !== null) counts.typed++;
    else if (!isOpen(text)) {
      if (mayBeMonth && isMonth(text)) months++;
      countForm(text, counts);
      const digits = afterDigits(text, 0);
      if (digits === 1 || digits === 2) addOrderEvidence(text, count, order);
    }
  });
  return { order, form: formOf(counts, months) };
}

function countForm(text: string, counts: FormCounts): void {
  if (isSerial(text)) counts.serials++;
  else if (isShortDay(text)) counts.shorts++;
  else counts.others++;
}

function formOf({ serials, typed, shorts, others }: FormCounts, months: number): DayEvidence['form'] {
  const texts = serials + shorts + others;
  if (texts === 0) return typed === 0 ? null : 'serial';
  if (serials === texts) return 'serial';
  return shorts === texts && months < texts ? 'short' : 'written';
}

/** 9999-12-31 and 2999-12-31 say no more than the words do, and may stand among dates of any form. */
function isOpen(text: string): boolean {
  return isOpenWord(text) || isOpenDate(text);
}

const earliestMonth = 1950;
const latestMonth = 2099;

/** Whether six digits are a year and a month: 202601, but not 260131. */
function isMonth(text: string): boolean {
  const year = Number(text.slice(0, 4));
  if (text.length !== 6 || year < earliestMonth || year > latestMonth) return false;
  return parseIsoDay(`${text.slice(0, 4)}-${text.slice(4)}-01`) !== undefined;
}

/** The latest day of a column whose dates have years of four digits; 0 where there is none. What says that there is no last day is none. */
export function latestDay(cells: ColumnCells, form: DayForm): number {
  let latest = 0;
  forEachText(cells, (text, number) => {
    const value = cells.typed.get(number);
    const day = value === undefined ? readDay(text, form) : dayOfNumber(value, form);
    if (typeof day === 'number' && day > latest && !isOpen(text)) latest = day;
  });
  return latest;
}
