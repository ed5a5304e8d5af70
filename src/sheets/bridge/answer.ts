import { type BridgeLine, bridgeLines } from '../../text/bridgeWords';
import { cellName, type Corner, fixedName, offset } from '../cells';
import type { BridgeOrder } from './order';

/** The row of a block in which the header of its report stands; its heading stands above. */
export const reportRow = 1;

/** The answer of BRIDGE, or of the SUMMARY below it, as formulas name all of it; null where its block has been taken away. */
export function answerOf({ places }: BridgeOrder, id: 'bridge' | 'outcome'): string | null {
  const block = places[id];
  return block === undefined ? null : `${fixedName(offset(block, reportRow))}#`;
}

/** The row of a line in BRIDGE's answer, its header counted, from 1. */
export function answerRow(line: BridgeLine): number {
  return bridgeLines.indexOf(line) + 2;
}

/** A cell of a line, in a column of the answer counted from 1. */
export function answerCell(answer: string, line: BridgeLine, column: string): string {
  return `INDEX(${answer},${answerRow(line)},${column})`;
}

/** The figure of all groups together. */
export function totalCell(answer: string, line: BridgeLine): string {
  return answerCell(answer, line, `COLUMNS(${answer})`);
}

/** A cell of a block on the sheet. */
export function ownCell(block: Corner, row: number, column: number): string {
  return cellName(offset(block, row, column));
}
