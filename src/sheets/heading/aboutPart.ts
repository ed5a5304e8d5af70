import { headingTexts } from '../../text/reportSheet';
import { type Cell, cellArea, quoted } from '../cells';
import type { SheetOrder } from '../order';
import type { Look } from '../report';
import type { StyleId } from '../styles';
import type { HeadingPart } from './headingPart';
import { partsRow } from './inputLines';

/** Columns of the lines that tell where the figures come from. */
const about = { label: 4, value: 7 } as const;

/** The cells of the as-of date and the day rule. */
export interface AboutCells {
  readonly asOf: string;
  readonly dayRule: string;
}

/** Where the figures come from. */
export function aboutPart(order: SheetOrder, { asOf, dayRule }: AboutCells): HeadingPart {
  const { language, version } = order;
  const usedRule = `=${dayRule}&${quoted(headingTexts.unlessSaid[language])}`;
  const lines: readonly (readonly [id: keyof typeof headingTexts, cell: Cell, style: StyleId])[] = [
    ['listDate', fromLog(order, 'listDate'), 'dayLeft'],
    ['importId', fromLog(order, 'importId'), 'label'],
    ['controlSum', fromLog(order, 'controlSum'), 'label'],
    ['priceDate', priceDate(order, asOf), 'dayLeft'],
    ['usedRule', usedRule, 'label'],
    ['version', version, 'label'],
  ];
  const row = partsRow + 1;
  return {
    entries: [
      { row: partsRow, column: about.label, cells: [[headingTexts.about[language]]] },
      { row, column: about.label, cells: lines.map(([id]) => [headingTexts[id][language]]) },
      { row, column: about.value, cells: lines.map(([, cell]) => [cell]) },
    ],
    looks: [
      { area: cellArea(partsRow, about.label), style: 'heading' },
      { area: { row, column: about.label, rows: lines.length, columns: 1 }, style: 'label' },
      ...lines.map(([, , style], index): Look => ({ area: cellArea(row + index, about.value), style })),
    ],
  };
}

/** The last import of the placements, from below. */
function fromLog({ tables, language }: SheetOrder, what: 'listDate' | 'importId' | 'controlSum'): Cell {
  const { log } = tables;
  const none = headingTexts.notImported[language];
  if (log === null) return none;
  return `=XLOOKUP(${quoted(log.placements)},${log.kind},${log[what]},${quoted(none)},0,-1)`;
}

/** The latest first day of a price that lies no later than the as-of date. */
function priceDate({ tables, language }: SheetOrder, asOf: string): Cell {
  const { pricesFrom } = tables;
  const none = headingTexts.noPriceList[language];
  if (pricesFrom === null) return none;
  const through = `${pricesFrom},"<="&${asOf}`;
  return `=IF(COUNTIF(${through})=0,${quoted(none)},MAXIFS(${pricesFrom},${through}))`;
}
