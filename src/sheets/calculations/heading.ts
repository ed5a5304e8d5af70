import { formatsOf } from '../../text/format';
import { calculationTexts } from '../../text/calculationSheets';
import type { PlacedBlock } from '../report';
import { isDay } from '../../core/day';
import type { CalculationOrder } from './calculation';

/** What stands at the top: the title, what the sheet says and by which sign, and by whom it was written and when. */
export interface HeadingSpec {
  readonly title: string;
  readonly about: readonly string[];
  /** Whether IFO.PAYBACK stands on the sheet, beside plain formulas. */
  readonly hasPayback?: true;
}

/** How many rows a heading takes with so many lines about the sheet. */
export function headingHeight(about: number): number {
  return about + 3;
}

/** The top of a calculation. Below what is said of it stands which cells are the user's, and what wrote them. */
export function headingBlock<Id extends string>(
  id: Id,
  { title, about, hasPayback }: HeadingSpec,
  order: CalculationOrder,
): PlacedBlock<Id> {
  const yellow = calculationTexts[hasPayback === true ? 'yellowWithPayback' : 'yellow'];
  const lines = [...about, yellow[order.language], writtenLine(order)];
  return {
    id,
    at: { row: 0, column: 0 },
    size: { rows: headingHeight(about.length), columns: 1 },
    entries: [{ row: 0, column: 0, cells: [[title], ...lines.map((line) => [line])] }],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: 'title' },
      { area: { row: 1, column: 0, rows: lines.length, columns: 1 }, style: 'note' },
    ],
    groups: [],
    spills: [],
  };
}

function writtenLine({ language, version, day }: CalculationOrder): string {
  const when = day !== null && isDay(day) ? ` ${formatsOf(language).day(day)}` : '';
  return `${calculationTexts.written[language]}${when}, Vårddygn ${version}`;
}
