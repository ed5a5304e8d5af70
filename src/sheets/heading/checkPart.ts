import type { Language, Text } from '../../text/language';
import { headingTexts } from '../../text/reportSheet';
import { type Cell, cellArea, cellName, type Corner, offset, quoted } from '../cells';
import type { ReportBlock } from '../report';
import type { HeadingPart } from './headingPart';
import { partsRow } from './inputLines';
import { rightPart } from './outsidePart';

/** Something that should be 0. */
export interface Check {
  readonly label: Text;
  readonly cell: Cell;
}

/** The row of the heading in which the checks begin: below what lies outside. */
const checksRow = partsRow + 5;

/** What is checked by the sheet itself: figures that should be 0, and whether its tables have room. */
export function checkPart(
  language: Language,
  checks: readonly Check[],
  anchors: readonly Anchor[],
): HeadingPart {
  const { label, figures, columns } = rightPart;
  const row = checksRow + 1;
  const figureColumn = figures + columns - 1;
  return {
    entries: [
      { row: checksRow, column: label, cells: [[headingTexts.checks[language]]] },
      ...checks.flatMap((check, index) => [
        { row: row + index, column: label, cells: [[check.label[language]]] },
        { row: row + index, column: figureColumn, cells: [[check.cell]] },
      ]),
      { row: row + checks.length, column: label, cells: [[roomCheck(language, anchors)]] },
    ],
    looks: [
      { area: cellArea(checksRow, label), style: 'heading' },
      { area: { row, column: label, rows: checks.length + 1, columns: 1 }, style: 'label' },
      { area: { row, column: figureColumn, rows: checks.length, columns: 1 }, style: 'whole' },
    ],
  };
}

/** A formula that fills several cells: its cell and what its table is called. */
export interface Anchor {
  readonly cell: string;
  readonly heading: string;
}

/** The formulas of blocks that fill several cells: those of the blocks that stand somewhere. */
export function anchorsIn(
  blocks: readonly ReportBlock[],
  places: Readonly<Partial<Record<string, Corner>>>,
): Anchor[] {
  return blocks.flatMap(({ id, spills, entries }) => {
    const corner = places[id];
    const heading = String(entries[0]?.cells[0]?.[0] ?? '');
    if (corner === undefined) return [];
    return spills.map(({ row, column }) => ({ cell: cellName(offset(corner, row, column)), heading }));
  });
}

/** ERROR.TYPE of #SPILL!. */
const spillError = 9;

function roomCheck(language: Language, anchors: readonly Anchor[]): Cell {
  const trouble = anchors.map(({ cell, heading }) => {
    const told = (text: Text): string => quoted(`${heading}: ${text[language]} `);
    const [way, error] = [told(headingTexts.inTheWay), told(headingTexts.inError)];
    return `IF(ISERROR(${cell}),IF(ERROR.TYPE(${cell})=${spillError},${way},${error}),"")`;
  });
  const isFine = anchors.map(({ cell }) => `ISERROR(${cell})`).join(',');
  if (anchors.length === 0) return '';
  return `=IF(OR(${isFine}),${trouble.join('&')},${quoted(headingTexts.allFits[language])})`;
}
