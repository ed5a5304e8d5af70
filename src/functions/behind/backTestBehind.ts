import { formatIsoDay, isDay } from '../../core/day';
import { kronorFromOre, orePerKrona } from '../../core/ore';
import { roundedWhole } from '../../core/rounding';
import { backTestBehindTexts as texts } from '../../text/behindBackTest';
import { backTestHeaders as headers, trackRecordWords as recordWords } from '../../text/forecastWords';
import { formatsOf } from '../../text/format';
import type { Language, Text } from '../../text/language';
import type { Cell, FunctionResult } from '../cell';
import { sumOfAmounts } from './amountTable';
import type { Question } from './question';
import { balanceTable, listed } from './reimbursementTables';
import type { Behind } from './shown';

type BackTestBehind = Pick<Behind, 'about' | 'sum' | 'tables'>;

const nothing: BackTestBehind = { about: null, sum: null, tables: [] };

const { forecast, outcome, low, high, inside } = headers;

/** Figures that have a sentence of their own. */
const amounts = { forecast, outcome, low, high, inside };

type Figure = keyof typeof headers;

const figures = Object.keys(headers);

const columnOf = (figure: Figure): number => figures.indexOf(figure);

/** What is told of an answer: nothing is forecast again. */
interface Told {
  readonly rows: FunctionResult;
  readonly language: Language;
}

/** The lines below the as-of dates, from above. */
const records = ['bias', 'absoluteError', 'insideShare'] as const;

/** What a figure of BACKTEST is: a forecast against its outcome, or the errors of all of them; a sentence where it is no sum. */
export function backTestBehind(question: Question, _: Cell | null, answer: FunctionResult): BackTestBehind {
  const { row, column, language } = question;
  const rows = answer.slice(1, -records.length);
  const told = { rows, language };
  const line = rows[row - 1];
  const figure = Object.keys(headers)[column];
  if (line !== undefined && figure !== undefined) return behindLine(told, line, figure);
  const record = records[row - 1 - rows.length];
  return row < 1 || record === undefined ? nothing : behindRecord(told, record);
}

/** The dates of a line stand for its error. */
function behindLine({ language }: Told, line: readonly Cell[], figure: string): BackTestBehind {
  const header = Object.entries(amounts).find(([id]) => id === figure)?.[1] ?? headers.error;
  const about = `${dayOf(line)} · ${header[language]}`;
  const sentence = sentences[figure];
  if (sentence !== undefined && isTold(line)) return { about, sum: sentence[language], tables: [] };
  const [made, came] = [oreAt(line, 'forecast'), oreAt(line, 'outcome')];
  if (made === null || came === null) return { ...nothing, about };
  return {
    about,
    sum: sumOfAmounts([made, 0 - came], language),
    tables: balanceTable(
      [
        [forecast, made],
        [outcome, 0 - came],
      ],
      language,
    ),
  };
}

/** How the figures arise that are no sum. */
const sentences: Readonly<Partial<Record<string, Text>>> = {
  forecast: texts.forecast,
  outcome: texts.outcome,
  low: texts.low,
  high: texts.high,
  inside: texts.inside,
};

function isTold(line: readonly Cell[]): boolean {
  return oreAt(line, 'forecast') !== null;
}

/** The mean of the errors, of their sizes, or the share of outcomes in the range, over the forecasts that were made. */
function behindRecord({ rows, language }: Told, record: (typeof records)[number]): BackTestBehind {
  const about = recordWords[record][language];
  const made = rows.filter(isTold);
  if (made.length === 0) return { ...nothing, about };
  const { number } = formatsOf(language);
  if (record === 'insideShare') return { about, sum: texts.insideShare[language], tables: [] };
  const errors = made.map((line) => {
    const ore = oreAt(line, 'error') ?? 0;
    return { names: [dayOf(line)], ore: [record === 'bias' ? ore : Math.abs(ore)] };
  });
  const sum = errors.reduce((all, { ore: [ore] }) => all + (ore ?? 0), 0);
  const mean = kronorFromOre(roundedWhole(sum / made.length));
  return {
    about,
    sum: `${number(kronorFromOre(sum))} / ${number(made.length)} = ${number(mean)}`,
    tables: listed(
      { heading: texts.errors, headers: [headers.asOf, headers.error], lines: errors },
      language,
    ),
  };
}

/** Öre; null: the cell holds no amount. */
function oreAt(line: readonly Cell[], figure: Figure): number | null {
  const cell = line[columnOf(figure)];
  return typeof cell === 'number' ? roundedWhole(cell * orePerKrona) : null;
}

function dayOf(line: readonly Cell[]): string {
  const day = line[columnOf('asOf')];
  return typeof day === 'number' && isDay(day) ? formatIsoDay(day) : '';
}
