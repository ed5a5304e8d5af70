import { functionById } from '..';
import { formatsOf } from '../../text/format';
import { behindTexts } from '../../text/paneBehind';
import type { Cell } from '../cell';
import { careDays } from '../careDays';
import { type AskedPeriod, askedPeriods } from './askedPeriods';
import type { Question } from './question';
import type { Behind, ShownTable } from './shown';

/** A month or a year of the figure: what the function gives for it alone, and its days. */
interface Part extends AskedPeriod {
  readonly figure: number;
  readonly days: number;
}

/** Functions whose figure is the sum of its months: what they give for a window, and what they measure. */
const measures: Readonly<Record<string, 'days' | 'kronor'>> = {
  CAREDAYS: 'days',
  PLACEMENTCOST: 'kronor',
  FOSTERCOST: 'kronor',
};

/** As many terms as a line still can be read with. */
const mostTerms = 12;

/** The figure month by month (over a long time year by year), each counted by the same function; of other functions, nothing. */
export function periodExplanation(question: Question, value: Cell | null): Pick<Behind, 'sum' | 'tables'> {
  const measure = measures[question.id];
  const parts = measure === undefined || typeof value !== 'number' ? null : partsOf(question);
  if (measure === undefined || typeof value !== 'number' || parts === null) return { sum: null, tables: [] };
  return {
    sum: measure === 'days' ? sumOfDays(parts, value, question) : null,
    tables: [tableOf(parts, { measure, value, question })],
  };
}

function partsOf(question: Question): readonly Part[] | null {
  const parts = askedPeriods(question)?.map((period) => partOf(question, period)) ?? [];
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length && known.length > 0 ? known : null;
}

function partOf(question: Question, period: AskedPeriod): Part | null {
  const figure = numberFrom(functionById(question.id)?.run(period.values));
  const days = numberFrom(careDays.run(period.daysValues));
  return figure === null || days === null ? null : { ...period, figure, days };
}

function numberFrom(result: readonly (readonly Cell[])[] = []): number | null {
  const cell = result[0]?.[0];
  return typeof cell === 'number' ? cell : null;
}

function sumOfDays(parts: readonly Part[], value: number, { language }: Question): string | null {
  const { number } = formatsOf(language);
  const terms = parts.filter(({ figure }) => figure !== 0);
  if (terms.length < 2 || terms.length > mostTerms) return null;
  return `${terms.map(({ figure }) => number(figure)).join(' + ')} = ${number(value)}`;
}

interface Shown {
  readonly measure: 'days' | 'kronor';
  readonly value: number;
  readonly question: Question;
}

function tableOf(parts: readonly Part[], { measure, value, question: { language } }: Shown): ShownTable {
  const { number } = formatsOf(language);
  const isCost = measure === 'kronor';
  const days = parts.reduce((sum, part) => sum + part.days, 0);
  const { period, total, days: daysHeader, kronor, byPeriod } = behindTexts;
  return {
    heading: byPeriod[language],
    headers: [period[language], daysHeader[language], ...(isCost ? [kronor[language]] : [])],
    isFigure: [false, true, ...(isCost ? [true] : [])],
    rows: parts.map((part) => [part.label, number(part.days), ...(isCost ? [number(part.figure)] : [])]),
    total: [total[language], number(days), ...(isCost ? [number(value)] : [])],
    placements: null,
    rowsInAll: parts.length,
  };
}
