import { formatIsoDay, isDay } from '../../core/day';
import { orePerKrona } from '../../core/ore';
import { roundedWhole } from '../../core/rounding';
import { bridgeInputIds, costCell } from '../../sheets/bridge/inputs';
import { reportRow } from '../../sheets/bridge/answer';
import { bridgeKind } from '../../sheets/bridge/bridgeSheet';
import { offset } from '../../sheets/cells';
import type { DraftOrder } from '../../sheets/draftText/draft';
import { bridgeFromCells } from '../../sheets/draftText/fromCells';
import { listColumns, sumRow } from '../../sheets/reconciliation/listColumns';
import { reconciliationKind } from '../../sheets/reconciliation/reconciliationSheet';
import { firstInput } from '../../sheets/heading/inputLines';
import { bridgeLevelWords } from '../../text/bridgeWords';
import { bridgeSheetTexts } from '../../text/bridgeSheet';
import type { DraftBasis } from '../../text/draftText';
import type { Language } from '../../text/language';
import { meaningOf } from '../../text/words';
import { Refused } from '../failure';
import { rangeOf } from '../lists/ranges';
import { findSheet, readDays } from './heldSheet';

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
  const cost = rangeOf(sheet, { ...offset(heading, costCell.row, costCell.column), rows: 1, columns: 1 });
  cost.load('values');
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
  const { language } = held.record;
  const basis = basisIn(cost.values[0]?.[0], language);
  const waiting = basis === 'ledger' ? await readWaiting(context, { from, through }) : null;
  return { language, level, from, through, basis, waiting, ...bridge };
}

/** Whose cost it is, as the heading says; null where it says something else. */
function basisIn(word: unknown, language: Language): DraftBasis | null {
  if (word === bridgeSheetTexts.byLedger[language]) return 'ledger';
  return word === bridgeSheetTexts.byList[language] ? 'list' : null;
}

/** Öre that the sheet of the reconciliation has to accrue in the same days; null where it has no such sum, or other days. */
async function readWaiting(
  context: Excel.RequestContext,
  days: { readonly from: string; readonly through: string },
): Promise<number | null> {
  const held = await findSheet(context, reconciliationKind);
  const block = held?.sheet.blocks.find(({ id }) => id === 'accruals')?.area;
  const window = held === null ? null : await readDays(context, reconciliationKind, held);
  if (held === null || block === undefined || window === null) return null;
  const isSame =
    written(window.from) === days.from && written(Math.min(window.to, window.asOf)) === days.through;
  if (!isSame) return null;
  const at = offset(block, sumRow, listColumns.accruals - 1);
  const cell = rangeOf(context.workbook.worksheets.getItem(held.sheet.sheetId), {
    ...at,
    rows: 1,
    columns: 1,
  });
  cell.load('values');
  await context.sync();
  const sum: unknown = cell.values[0]?.[0];
  return typeof sum === 'number' ? roundedWhole(sum * orePerKrona) : null;
}

interface FoundArea {
  readonly row: number;
  readonly column: number;
}

function written(cell: unknown): string | undefined {
  return typeof cell === 'number' && isDay(cell) ? formatIsoDay(cell) : undefined;
}
