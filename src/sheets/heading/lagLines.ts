import { firstValidDay, lastValidDay } from '../../core/day';
import { fewestRegistered } from '../../core/lag/registrationLag';
import type { Language } from '../../text/language';
import { lagTexts } from '../../text/registrationLag';
import { placements } from '../../tables/placements';
import { type Cell, cellArea, quoted } from '../cells';
import type { SheetOrder } from '../order';
import type { HeadingPart } from './headingPart';
import type { InputLine } from './inputLines';
import { isoText } from './titlePart';

/** Cells of a heading as formulas name them: the as-of date, the lag, and the last day of the last month that is final. */
export interface LagCells {
  readonly asOf: string;
  readonly lag: string;
  readonly finalThrough: string;
}

/** The cells of a sheet, by how it names its own in formulas. */
export function lagCellsOf(named: (id: keyof LagCells) => string): LagCells {
  return { asOf: named('asOf'), lag: named('lag'), finalThrough: named('finalThrough') };
}

type ListOrder = Pick<SheetOrder, 'language' | 'tables'>;

/**
 * How many days placements are registered late in the median, by the list as it stands, and through which day months are final: a
 * month is provisional while its last day and the lag lie after the as-of date, and in any case until it is over. Where too few
 * placements tell when they were registered, the cells say so and no month is provisional.
 */
export function lagLines(order: ListOrder, { asOf, lag }: LagCells): readonly [InputLine, InputLine] {
  const { language } = order;
  const final = `EOMONTH(INT(${asOf}-MAX(${lag},0))+1,-1)`;
  const none = quoted(lagTexts.none[language]);
  return [
    { label: lagTexts.lag, cell: lagFormula(order), style: 'wordRight' },
    { label: lagTexts.finalThrough, cell: `=IF(ISNUMBER(${lag}),${final},${none})`, style: 'day' },
  ];
}

/** The same in a sentence, in a row of the heading. */
export function lagPart(order: ListOrder, cells: LagCells, row: number): HeadingPart {
  return {
    entries: [{ row, column: 0, cells: [[lagSentence(order, cells)]] }],
    looks: [{ area: cellArea(row, 0), style: 'note' }],
  };
}

/** Placements with both days: 1 for each row that has them. Null where the list has not both columns. */
function bothDays({
  tables,
}: ListOrder): { readonly has: string; readonly start: string; readonly registered: string } | null {
  const { start, registered } = tables.named[placements.id]?.columns ?? {};
  if (start === undefined || registered === undefined) return null;
  return { start, registered, has: `${isDate(registered)}*${isDate(start)}` };
}

/** 1 for each cell that is a day as functions read it, at whatever time; a number that is none is not counted, and an error is not compared. */
function isDate(cells: string): string {
  return `IF(ISNUMBER(${cells}),(${cells}>=${firstValidDay})*(${cells}<${lastValidDay + 1}),0)`;
}

function lagFormula(order: ListOrder): Cell {
  const unknown = lagTexts.unknown[order.language];
  const both = bothDays(order);
  if (both === null) return unknown;
  const { has, start, registered } = both;
  const median = `MEDIAN(IF(${has},INT(${registered})-INT(${start})))`;
  return `=IF(SUMPRODUCT(${has})<${fewestRegistered},${quoted(unknown)},${median})`;
}

function lagSentence(order: ListOrder, { lag, finalThrough }: LagCells): Cell {
  const { language } = order;
  const both = bothDays(order);
  if (both === null) return lagTexts.notKnown[language];
  const text = (id: keyof typeof lagTexts): string => quoted(lagTexts[id][language]);
  const days = `ABS(${lag})&IF(ABS(${lag})=1,${text('day')},${text('days')})`;
  const late = `${text('late')}&${days}&${text('lateOf')}`;
  const early = `${text('early')}&${days}&${text('earlyOf')}`;
  const of = `SUMPRODUCT(${both.has})&${text('provisionalAfter')}`;
  const sentence = `IF(${lag}<0,${early},${late})&${of}&${isoText(finalThrough)}&${text('areProvisional')}`;
  return `=IF(ISNUMBER(${lag}),${sentence},${text('notKnown')})`;
}

/** A month by formulas of its first and its last day, and the last day that is counted. */
export interface MarkedMonth {
  readonly first: string;
  readonly last: string;
  readonly through: string;
}

/** A formula, without its sign of equality, that is a text for a provisional month and blank for any other; one that has yet to begin is not. */
export function whenProvisional(
  { first, last, through }: MarkedMonth,
  finalThrough: string,
  text: string,
): string {
  const isProvisional = `AND(ISNUMBER(${finalThrough}),${first}<=${through},${last}>${finalThrough})`;
  return `IF(${isProvisional},${quoted(text)},"")`;
}

/** Twelve months from a day on, the first of them that in which it lies. */
export interface TwelveMonths {
  readonly from: string;
  readonly through: string;
  readonly finalThrough: string;
}

const monthCount = 12;

/** What stands above the headers of twelve months that functions answer: which of them are provisional. */
export function marksAbove(language: Language, months: TwelveMonths): readonly Cell[] {
  return Array.from({ length: monthCount }, (_, month): Cell => {
    return `=${whenProvisional(monthOfTwelve(months, month), months.finalThrough, lagTexts.mark[language])}`;
  });
}

/** What follows a month's name where it is provisional; a formula without its sign of equality. */
export function markAfter(language: Language, months: TwelveMonths, month: number): string {
  return whenProvisional(monthOfTwelve(months, month), months.finalThrough, ` ${lagTexts.mark[language]}`);
}

function monthOfTwelve({ from, through }: TwelveMonths, month: number): MarkedMonth {
  return { first: `EOMONTH(${from},${month - 1})+1`, last: `EOMONTH(${from},${month})`, through };
}
