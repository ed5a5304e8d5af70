import { formatIsoDay, isDay } from '../../core/day';
import { bridgeInputIds } from '../../sheets/bridge/inputs';
import { reportRow } from '../../sheets/bridge/answer';
import { bridgeKind } from '../../sheets/bridge/bridgeSheet';
import { offset } from '../../sheets/cells';
import type { DraftOrder } from '../../sheets/draftText/draft';
import { bridgeFromCells } from '../../sheets/draftText/fromCells';
import { firstInput } from '../../sheets/heading/inputLines';
import { bridgeLevelWords } from '../../text/bridgeWords';
import { meaningOf } from '../../text/words';
import { Refused } from '../failure';
import { rangeOf } from '../lists/ranges';
import { findSheet } from './heldSheet';

/** The bridge that stands on its sheet, with its language, its level and its days; refuses where there is none or where it is in error. */
export async function readBridge(context: Excel.RequestContext): Promise<Omit<DraftOrder, 'made'>> {
  const held = await findSheet(context, bridgeKind);
  const area = (id: string): FoundArea | undefined =>
    held?.sheet.blocks.find((block) => block.id === id)?.area;
  const [heading, block] = [area('heading'), area('bridge')];
  if (held === null || heading === undefined || block === undefined)
    throw new Refused({ failure: 'noBridge' });
  const sheet = context.workbook.worksheets.getItem(held.sheet.sheetId);
  const anchor = rangeOf(sheet, { ...offset(block, reportRow), rows: 1, columns: 1 });
  const answer = anchor.getSpillingToRangeOrNullObject();
  const inputs = rangeOf(sheet, {
    ...offset(heading, firstInput.row, firstInput.column),
    ...{ rows: bridgeInputIds.length, columns: 1 },
  });
  answer.load('values');
  inputs.load('values');
  await context.sync();
  const bridge = answer.isNullObject ? null : bridgeFromCells(answer.values);
  const input = (id: (typeof bridgeInputIds)[number]): unknown =>
    inputs.values[bridgeInputIds.indexOf(id)]?.[0];
  const level = meaningOf(String(input('level')), bridgeLevelWords);
  const [from, through] = [input('from'), input('through')].map(written);
  if (bridge === null || level === undefined || from === undefined || through === undefined)
    throw new Refused({ failure: 'bridgeInError', sheet: held.sheet.name });
  return { language: held.record.language, level, from, through, ...bridge };
}

interface FoundArea {
  readonly row: number;
  readonly column: number;
}

function written(cell: unknown): string | undefined {
  return typeof cell === 'number' && isDay(cell) ? formatIsoDay(cell) : undefined;
}
