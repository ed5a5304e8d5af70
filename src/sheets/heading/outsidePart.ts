import type { Language } from '../../text/language';
import { headingTexts } from '../../text/reportSheet';
import { type Cell, cellArea, quoted } from '../cells';
import type { HeadingPart } from './headingPart';
import { partsRow } from './inputLines';

/** Columns of the right part of a heading: labels, and figures in the last three. */
export const rightPart = { label: 10, figures: 12, columns: 3 } as const;

/** What lies outside the kinds. */
const lines = ['unknown', 'unpriced', 'uncountable'] as const;
const labels = { unknown: 'unknownKind', unpriced: 'unpriced', uncountable: 'uncountable' } as const;

/** A line of what lies outside. */
export type OutsideLine = (typeof lines)[number];

/** A figure of such a line. */
export type OutsideFigure = 'placed' | 'days' | 'cost';

/** Where in the heading these lines stand. */
export const outsideCells = {
  row: partsRow + 1,
  column: rightPart.figures,
  rows: lines.length,
  columns: rightPart.columns,
} as const;

/** What lies outside the kinds: how many placements, days and kronor, as they stand in the cells of a report by kind. */
export function outsidePart(
  language: Language,
  cellOf: (line: OutsideLine, figure: OutsideFigure) => string,
): HeadingPart {
  const texts = (['placementCount', 'days', 'kronor'] as const).map((id) => headingTexts[id][language]);
  const { row } = outsideCells;
  return {
    entries: [
      { row: partsRow, column: rightPart.label, cells: [[headingTexts.outside[language]]] },
      { row: partsRow, column: rightPart.figures, cells: [texts] },
      { row, column: rightPart.label, cells: lines.map((line) => [headingTexts[labels[line]][language]]) },
      { row, column: rightPart.figures, cells: lines.map((line) => lineCells(language, line, cellOf)) },
    ],
    looks: [
      { area: cellArea(partsRow, rightPart.label), style: 'heading' },
      {
        area: { row: partsRow, rows: 1, column: rightPart.figures, columns: rightPart.columns },
        style: 'header',
      },
      { area: { row, column: rightPart.label, rows: lines.length, columns: 1 }, style: 'label' },
      { area: outsideCells, style: 'whole' },
    ],
  };
}

/** What nothing prices has no kronor, and what cannot be counted has no figures: a sentence in the report's cell says why. */
function lineCells(
  language: Language,
  line: OutsideLine,
  cellOf: (line: OutsideLine, figure: OutsideFigure) => string,
): Cell[] {
  const missing = line === 'uncountable' ? headingTexts.rowsMissing : headingTexts.priceMissing;
  return (['placed', 'days', 'cost'] as const).map((figure) => {
    const cell = cellOf(line, figure);
    return `=IF(ISERROR(${cell}),${quoted(missing[language])},${cell})`;
  });
}
