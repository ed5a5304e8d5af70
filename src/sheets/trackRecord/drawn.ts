import { trackRecordTexts } from '../../text/trackRecordSheet';
import { type Area, type Cell, cellArea } from '../cells';
import { answerCell } from '../forecast/answer';
import { isoText } from '../heading/titlePart';
import type { ReportBlock } from '../report';
import {
  backTestAnchor,
  backTestColumn,
  recordLines,
  type TrackRecordBlockId,
  type TrackRecordOrder,
  triedMonths,
} from './order';

const [headerRow, first] = [1, 2];

/** What the chart draws of each forecast. */
const drawn = ['low', 'forecast', 'high'] as const;

/** How many columns the figures of the chart take, with the ends of months. */
export const drawnColumns = drawn.length + 1;

/** Where in the block the chart's figures stand: the ends of months, and figures under their headers. */
export const chartArea: Area = { row: headerRow, column: 0, rows: triedMonths + 1, columns: drawnColumns };

/**
 * Each forecast and its range as a share above or below its own outcome, so that a year and a part of one can stand in one line: in kronor the
 * line would fall or rise where the years change, for no other reason than their lengths. It stands to the right of the sheet.
 */
export function drawnBlock(order: TrackRecordOrder): ReportBlock<TrackRecordBlockId> | undefined {
  const anchor = backTestAnchor(order);
  if (order.places.drawn === undefined || anchor === null) return undefined;
  const { language } = order;
  const figures = { row: first, rows: triedMonths };
  return {
    id: 'drawn',
    size: { rows: first + triedMonths, columns: drawnColumns },
    entries: [
      { row: 0, column: 0, cells: [[trackRecordTexts.chartColumns[language]]] },
      { row: headerRow, column: 0, cells: [['', ...drawn.map((id) => trackRecordTexts[id][language])]] },
      { row: first, column: 0, cells: cellsOf(`${anchor}#`) },
    ],
    looks: [
      { area: cellArea(0, 0), style: 'heading' },
      { area: { row: headerRow, column: 0, rows: 1, columns: drawnColumns }, style: 'quiet' },
      { area: { ...figures, column: 0, columns: 1 }, style: 'quiet' },
      { area: { ...figures, column: 1, columns: drawn.length }, style: 'percent' },
    ],
    groups: [],
    spills: [],
  };
}

/** What cannot be said is #N/A, over which a chart draws nothing: a text would be drawn as a forecast that met its outcome. */
function cellsOf(answer: string): Cell[][] {
  return Array.from({ length: triedMonths }, (_, month): Cell[] => {
    const at = (id: (typeof drawn)[number] | 'asOf' | 'outcome'): string =>
      answerCell(answer, month + 2, backTestColumn(id));
    const isRow = `ROWS(${answer})-${recordLines.length + 1}>${month}`;
    return [
      `=IFERROR(IF(${isRow},${isoText(at('asOf'))},""),"")`,
      ...drawn.map(
        (id): Cell => `=IFERROR(IF(${isRow},(${at(id)}-${at('outcome')})/${at('outcome')},NA()),NA())`,
      ),
    ];
  });
}
