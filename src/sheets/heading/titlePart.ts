import type { Language, Text } from '../../text/language';
import { headingTexts } from '../../text/reportSheet';
import { cellArea } from '../cells';
import { firstInput } from './inputLines';
import type { HeadingPart } from './headingPart';

/** What the title says, and which cells it is about. */
export interface Title {
  readonly title: Text;
  /** The cells of the first and the last day that are counted. */
  readonly from: string;
  readonly through: string;
  /** How many cells at the top formulas refer to: below them it says which can be changed. */
  readonly lines: number;
}

/** A date as text, alike in every language of Excel. */
export function isoText(cell: string): string {
  return `YEAR(${cell})&"-"&RIGHT("0"&MONTH(${cell}),2)&"-"&RIGHT("0"&DAY(${cell}),2)`;
}

/** The title, and under it the window in words. */
export function titlePart(language: Language, { title, from, through, lines }: Title): HeadingPart {
  const noteRow = firstInput.row + lines;
  return {
    entries: [
      { row: 0, column: 0, cells: [[title[language]], [`=${isoText(from)}&"–"&${isoText(through)}`]] },
      { row: noteRow, column: 0, cells: [[headingTexts.howTo[language]]] },
    ],
    looks: [
      { area: cellArea(0, 0), style: 'title' },
      { area: cellArea(1, 0), style: 'note' },
      { area: cellArea(noteRow, 0), style: 'note' },
    ],
  };
}
