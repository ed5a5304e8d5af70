import { civilFromNumber } from '../../core/calendar';
import type { Day } from '../../core/day';
import { monthsInPeriod, type Period } from '../../core/period';
import { isProblem } from '../../text/problem';
import { functionById } from '..';
import { dateOrBlank, requiredDate } from '../arguments/dates';
import { singleOf } from '../arguments/range';
import { type Reader, readCell } from '../arguments/reader';
import type { Question } from './question';

/** A month or a year of the question. */
export interface AskedPeriod {
  /** 2026-01, or 2026. */
  readonly label: string;
  /** The arguments of the call for this period alone. */
  readonly values: readonly unknown[];
  /** The arguments of CAREDAYS for it. */
  readonly daysValues: readonly unknown[];
}

/** Two years of months can be looked through; of a longer time the years are shown. */
const mostMonths = 24;

/** The months, or years, that the placement of a call counts in; null where it has no end, or its dates cannot be read. */
export function askedPeriods(question: Question): readonly AskedPeriod[] | null {
  const counted = countedPeriod(question);
  if (counted === null) return null;
  const months = monthsInPeriod(counted).map(({ month, period }) => ({
    label: `${String(month.year)}-${String(month.month).padStart(2, '0')}`,
    period,
  }));
  const shown = months.length > mostMonths ? yearsOf(months.map(({ period }) => period)) : months;
  return shown.map(({ label, period }) => ({
    label,
    values: valuesWith(question, period),
    daysValues: daysValuesOf(question, period),
  }));
}

function countedPeriod(question: Question): Period | null {
  const start = dayOf(question, 'start', requiredDate);
  if (start === undefined || start === null) return null;
  const from = dayOf(question, 'from', dateOrBlank);
  const lasts = ['end', 'to', 'asOf'].map((name) => dayOf(question, name, dateOrBlank));
  if (from === undefined || lasts.includes(undefined)) return null;
  const last = Math.min(...lasts.map((day) => day ?? Infinity));
  return Number.isFinite(last) ? { from: Math.max(start, from ?? start), until: last + 1 } : null;
}

/** Null: blank; undefined: no date. */
function dayOf(question: Question, name: string, reader: Reader<Day | null>): Day | null | undefined {
  const single = singleOf(argumentOf(question, name));
  const day = isProblem(single) ? single : readCell(single.cell, reader);
  return isProblem(day) ? undefined : day;
}

function positionOf({ id }: Question, name: string): number {
  return functionById(id)?.parameters.findIndex((parameter) => parameter.name.en === name) ?? -1;
}

function argumentOf(question: Question, name: string): unknown {
  return question.values[positionOf(question, name)];
}

function valuesWith(question: Question, { from, until }: Period): readonly unknown[] {
  const [first, last] = [positionOf(question, 'from'), positionOf(question, 'to')];
  const count = Math.max(question.values.length, last + 1);
  return Array.from({ length: count }, (_, index) => {
    if (index === first) return from;
    return index === last ? until - 1 : question.values[index];
  });
}

/** Month pay counts every date, whatever the day rule. */
function daysValuesOf(question: Question, { from, until }: Period): readonly unknown[] {
  const given = (name: string): unknown => argumentOf(question, name);
  return [given('start'), given('end'), from, until - 1, given('dayRule'), given('asOf')];
}

function yearsOf(months: readonly Period[]): { readonly label: string; readonly period: Period }[] {
  const years = new Map<number, Period>();
  for (const { from, until } of months) {
    const { year } = civilFromNumber(from);
    years.set(year, { from: years.get(year)?.from ?? from, until });
  }
  return [...years].map(([year, period]) => ({ label: String(year), period }));
}
