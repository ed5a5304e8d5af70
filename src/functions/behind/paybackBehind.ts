import { kronorFromAmount } from '../../core/amount';
import { investmentTable, type InvestmentLine } from '../../core/investment/investmentTable';
import type { InvestmentYear } from '../../core/investment/investmentYear';
import { payback } from '../../core/investment/payback';
import { noAmount, noRate } from '../arguments/numbers';
import { kronorFromOre } from '../../core/ore';
import type { Rate } from '../../core/rate';
import { isProblem } from '../../core/result';
import { paybackBehindTexts as texts } from '../../text/behindPayback';
import { formatsOf } from '../../text/format';
import type { Language, Text } from '../../text/language';
import { behindTexts } from '../../text/paneBehind';
import { investmentHeaders, type PaybackMeasure, paybackMeasureWords } from '../../text/paybackWords';
import { type Cell, isLocated } from '../cell';
import { paybackWishes } from '../payback';
import { investmentYears } from '../payback/investmentYears';
import type { Question } from './question';
import { mostRows, type Behind, type ShownTable } from './shown';

type PaybackBehind = Pick<Behind, 'about' | 'sum' | 'tables'>;

const nothing: PaybackBehind = { about: null, sum: null, tables: [] };

/** The years of an investment behind a figure of PAYBACK: what is added up, or set against each other. */
export function paybackBehind(question: Question, value: Cell | null): PaybackBehind {
  const call = callOf(question.values);
  if (call === null || typeof value !== 'number') return nothing;
  const told: Told = { ...call, value, language: question.language };
  return call.measure === 'table' ? ofTable(told, question) : byMeasure[call.measure](told);
}

interface PaybackCall {
  readonly years: readonly InvestmentYear[];
  readonly lines: readonly InvestmentLine[];
  readonly rate: Rate;
  readonly measure: PaybackMeasure;
}

interface Told extends PaybackCall {
  readonly value: number;
  readonly language: Language;
}

const noName = { sv: '', en: '' };

/** The arguments as the function itself reads them; null where it has a problem with one of them. */
function callOf([costs, savings, discountRate, measure]: readonly unknown[]): PaybackCall | null {
  const [cost, saving] = [
    paybackWishes.costs.take(costs, noName),
    paybackWishes.savings.take(savings, noName),
  ];
  const rate = paybackWishes.discountRate.take(discountRate, noName);
  const wish = paybackWishes.measure.take(measure, noName);
  if (isLocated(cost) || isLocated(saving) || isLocated(rate) || isLocated(wish)) return null;
  const years = investmentYears(cost, saving);
  if (isLocated(years)) return null;
  const lines = investmentTable(years, rate ?? noRate);
  return isProblem(lines) ? null : { years, lines, rate: rate ?? noRate, measure: wish.measure };
}

const byMeasure: Readonly<Record<Exclude<PaybackMeasure, 'table'>, (told: Told) => PaybackBehind>> = {
  year: paidBack,
  npv: (told) => ({ about: aboutMeasure(told), ...netWorth(told, told.lines.length) }),
  ratio: (told) => setAgainst(told, ['saving', 'cost']),
  breakEvenShare: (told) => setAgainst(told, ['cost', 'saving']),
};

const monthsPerYear = 12;

/** Through the year in which what was saved is what was spent; its months share the year's net evenly. */
function paidBack(told: Told): PaybackBehind {
  const { years, lines, value, language } = told;
  const found = payback(years);
  if (isProblem(found)) return nothing;
  const { number } = formatsOf(language);
  return {
    about: aboutMeasure(told),
    sum: `${number(found.year - 1)} + ${number(found.month)} / ${number(monthsPerYear)} ${equals(value)} ${number(shortened(value))}`,
    tables: [netTable(lines.slice(0, found.year), language)],
  };
}

const parts = 10_000;

/** Years to four decimals: a twelfth has no end. */
function shortened(years: number): number {
  return Math.round(years * parts) / parts;
}

function equals(years: number): string {
  return shortened(years) === years ? '=' : '≈';
}

function aboutMeasure({ measure, language }: Told): string {
  return paybackMeasureWords[measure][language];
}

/** The present values of the years through one of them: they add up to what they are worth. */
function netWorth({ lines, language }: Told, count: number): Pick<PaybackBehind, 'sum' | 'tables'> {
  const { number } = formatsOf(language);
  const through = lines.slice(0, count);
  const worth = through.at(-1)?.accumulatedPresentValue ?? 0;
  const rows = through.map((line) => [
    ...[line.year, kronorFromAmount(netOf(line)), line.factor, kronorFromOre(line.presentValue)].map(number),
  ]);
  const headers = [texts.year, texts.net, texts.factor, texts.worth];
  return {
    sum: null,
    tables: [yearTable({ headers, rows, sums: ['', '', number(kronorFromOre(worth))] }, language)],
  };
}

/** What years have saved and cost, in the money of the first one; one of the two is divided by the other. */
function setAgainst(
  told: Told,
  [over, under]: readonly ['saving' | 'cost', 'saving' | 'cost'],
): PaybackBehind {
  const { years, rate, value, language } = told;
  const { number } = formatsOf(language);
  const worth = { cost: worthOf(years, 'cost', rate), saving: worthOf(years, 'saving', rate) };
  if (worth.cost === null || worth.saving === null) return nothing;
  const total = { cost: sumOf(worth.cost), saving: sumOf(worth.saving) };
  const { cost, saving } = worth;
  const rows = years.map((_, year) => [
    number(year + 1),
    ...[saving[year] ?? 0, cost[year] ?? 0].map((ore) => number(kronorFromOre(ore))),
  ]);
  const sums = [total.saving, total.cost].map((ore) => number(kronorFromOre(ore)));
  const headers = [texts.year, texts.worthOfSaving, texts.worthOfCost];
  return {
    about: aboutMeasure(told),
    sum: `${number(kronorFromOre(total[over]))} / ${number(kronorFromOre(total[under]))} = ${number(value)}`,
    tables: [yearTable({ headers, rows, sums }, language)],
  };
}

/** The present values of one side year by year, in öre: as of an investment that only saves it. */
function worthOf(
  years: readonly InvestmentYear[],
  side: keyof InvestmentYear,
  rate: Rate,
): readonly number[] | null {
  const lines = investmentTable(
    years.map((year) => ({ cost: noAmount, saving: year[side] })),
    rate,
  );
  return isProblem(lines) ? null : lines.map(({ presentValue }) => presentValue);
}

/** A cell of the table year by year. */
function ofTable(told: Told, { row, column }: Question): PaybackBehind {
  const { lines, value, language } = told;
  const header = Object.entries(investmentHeaders)[column];
  const line = lines[row - 1];
  if (header === undefined || line === undefined) return nothing;
  const [id, name] = header;
  const { number } = formatsOf(language);
  const about = `${texts.year[language]} ${number(line.year)} · ${name[language]}`;
  if (id === 'accumulated') return { about, sum: null, tables: [netTable(lines.slice(0, row), language)] };
  if (id === 'accumulatedPresentValue') return { about, ...netWorth(told, row) };
  const net = number(kronorFromAmount(netOf(line)));
  const sum = id === 'presentValue' ? `${net} × ${number(line.factor)} = ${number(value)}` : null;
  return { about, sum, tables: [] };
}

/** Cost, saving and net of years: the nets add up to what they have saved above what they cost. */
function netTable(lines: readonly InvestmentLine[], language: Language): ShownTable {
  const { number } = formatsOf(language);
  const of = (figure: (line: InvestmentLine) => number): number => kronorFromAmount(sumOf(lines.map(figure)));
  const rows = lines.map((line) => [
    number(line.year),
    ...[line.cost, line.saving, netOf(line)].map((amount) => number(kronorFromAmount(amount))),
  ]);
  const net = kronorFromOre(lines.at(-1)?.accumulated ?? 0);
  const sums = [of(({ cost }) => cost), of(({ saving }) => saving), net].map(number);
  return yearTable({ headers: [texts.year, texts.cost, texts.saving, texts.net], rows, sums }, language);
}

interface Years {
  readonly headers: readonly Text[];
  readonly rows: readonly (readonly string[])[];
  /** After the word for them. */
  readonly sums: readonly string[];
}

function yearTable({ headers, rows, sums }: Years, language: Language): ShownTable {
  return {
    heading: texts.byYear[language],
    headers: headers.map((header) => header[language]),
    isFigure: headers.map((_, column) => column > 0),
    rows: rows.slice(0, mostRows),
    total: [behindTexts.total[language], ...sums],
    placements: null,
    rowsInAll: rows.length,
  };
}

/** Millionths of a krona. */
function netOf({ cost, saving }: InvestmentYear): number {
  return saving - cost;
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
