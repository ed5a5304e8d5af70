import { ledger } from '../../tables/ledger';
import { bridgeSheetTexts } from '../../text/bridgeSheet';
import { bridgeLevelWords } from '../../text/bridgeWords';
import { headingTexts } from '../../text/reportSheet';
import { type Cell, cellArea, type Corner, quoted } from '../cells';
import { aboutPart } from '../heading/aboutPart';
import { anchorsIn, type Check, checkPart } from '../heading/checkPart';
import { headingOf } from '../heading/headingOf';
import type { HeadingPart } from '../heading/headingPart';
import { type InputLine, inputPart, partsRow } from '../heading/inputLines';
import { rightPart } from '../heading/outsidePart';
import { titlePart } from '../heading/titlePart';
import { usualLines, wordLine, wordsIn } from '../heading/usualLines';
import type { Look, ReportBlock } from '../report';
import type { StyleId } from '../styles';
import { unitLines } from '../units';
import { waterfallRows } from '../waterfall/waterfallSteps';
import { answerOf, answerRow, ownCell } from './answer';
import { bridgeInput, bridgeInputIds, countCell } from './inputs';
import { tableColumns } from './kindTable';
import { type BridgeBlockId, type BridgeOrder, shownGroups } from './order';
import { hasLedger } from './reports';
import { waterfallSteps } from './waterfallSteps';

/** The top of the sheet: title, what can be set, where the figures come from, what is told of the bridge, and checks. */
export function headingBlock(
  order: BridgeOrder,
  others: readonly ReportBlock<BridgeBlockId>[],
): ReportBlock<BridgeBlockId> {
  const { language, places } = order;
  const [from, through] = [bridgeInput(order, 'from'), bridgeInput(order, 'through')];
  const parts = [
    titlePart(language, { title: bridgeSheetTexts.title, from, through, lines: bridgeInputIds.length }),
    inputPart(language, linesOf(order)),
    aboutPart(order, { asOf: bridgeInput(order, 'asOf'), dayRule: bridgeInput(order, 'dayRule') }),
    factsPart(order),
    checkPart(language, checksOf(order), anchorsIn(others, places)),
  ];
  return headingOf(parts, { rows: partsRow + 1 + bridgeInputIds.length + 2, columns: tableColumns });
}

/** In the order of `bridgeInputIds`. */
function linesOf(order: BridgeOrder): InputLine[] {
  const { language } = order;
  const levels = wordsIn(bridgeLevelWords, language);
  const last = `=MIN(${bridgeInput(order, 'to')},${bridgeInput(order, 'asOf')})`;
  return [
    ...usualLines(order),
    wordLine(bridgeSheetTexts.level, bridgeLevelWords.kind[language], levels),
    ...unitLines(language, bridgeInput(order, 'unit')),
    { label: headingTexts.through, cell: last, style: 'day' },
  ];
}

/** How many groups there are, whose the cost is, and how far the ledger reaches. */
function factsPart(order: BridgeOrder): HeadingPart {
  const { language } = order;
  const { label } = rightPart;
  const whose = bridgeSheetTexts[hasLedger(order) ? 'byLedger' : 'byList'][language];
  // The count is the first: the table looks for it there.
  const lines: readonly (readonly [label: keyof typeof bridgeSheetTexts, cell: Cell, style: StyleId])[] = [
    ['count', countFormula(order), 'whole'],
    ['cost', whose, 'label'],
    ['lastBooked', lastBooked(order), 'dayLeft'],
  ];
  const row = partsRow + 1;
  return {
    entries: [
      { row: partsRow, column: label, cells: [[bridgeSheetTexts.facts[language]]] },
      { row, column: label, cells: lines.map(([id]) => [bridgeSheetTexts[id][language]]) },
      { row, column: countCell.column, cells: lines.map(([, cell]) => [cell]) },
      { row: row + lines.length, column: label, cells: [[shownFormula(order)]] },
    ],
    looks: [
      { area: cellArea(partsRow, label), style: 'heading' },
      { area: { row, column: label, rows: lines.length + 1, columns: 1 }, style: 'label' },
      ...lines.map(([, , style], index): Look => ({ area: cellArea(row + index, countCell.column), style })),
    ],
  };
}

function checksOf(order: BridgeOrder): Check[] {
  const answer = answerOf(order, 'bridge');
  if (answer === null) return [];
  const { waterfall } = order.places;
  const closes = { label: bridgeSheetTexts.closes, cell: closesFormula(answer) };
  if (waterfall === undefined) return [closes];
  return [closes, { label: bridgeSheetTexts.waterfallCloses, cell: waterfallFormula(waterfall) }];
}

/** The largest figure of BRIDGE's own check, whatever its sign. */
function closesFormula(answer: string): Cell {
  const line = `INDEX(${answer},${answerRow('check')},0)`;
  return `=MAX(MAX(${line}),-MIN(${line}))`;
}

/** Where the last change ends is where the actual cost stands. */
function waterfallFormula(waterfall: Corner): Cell {
  const last = waterfallSteps.length;
  const end = ownCell(waterfall, waterfallRows.to, last - 1);
  return `=ROUND(${end}-${ownCell(waterfall, waterfallRows.amount, last)},2)`;
}

/** Columns of BRIDGE's answer but for labels and sum. */
function countFormula(order: BridgeOrder): Cell {
  const answer = answerOf(order, 'bridge');
  return answer === null ? '' : `=COLUMNS(${answer})-2`;
}

function shownFormula(order: BridgeOrder): Cell {
  const { language, places } = order;
  if (places.kinds === undefined || places.bridge === undefined) return '';
  const [count, room] = [bridgeInput(order, 'count'), shownGroups(order)];
  const gathered = `(${count}-${room})&${quoted(bridgeSheetTexts.gathered[language])}`;
  return `=IF(${count}>${room},${gathered},${quoted(bridgeSheetTexts.allShown[language])})`;
}

/** The latest booking of the days: a ledger that ends early makes the cost too low. */
function lastBooked(order: BridgeOrder): Cell {
  const { language, tables } = order;
  const date = tables.named[ledger.id]?.columns['date'];
  const none = bridgeSheetTexts.nothingBooked[language];
  if (!hasLedger(order) || date === undefined) return none;
  const [from, through] = [bridgeInput(order, 'from'), bridgeInput(order, 'through')];
  const days = `${date},">="&${from},${date},"<="&${through}`;
  return `=IF(COUNTIFS(${days})=0,${quoted(none)},MAXIFS(${date},${days}))`;
}
