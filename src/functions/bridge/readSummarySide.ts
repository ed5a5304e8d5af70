import { isZero } from '../../core/fraction';
import { oreFromAmount } from '../../core/ore';
import { summaryLabels } from '../../text/summaryWords';
import type { LocatedProblem } from '../../text/problem';
import { meaningOf, type Words } from '../../text/words';
import { figure, kronor } from '../arguments/numbers';
import { isLocated } from '../cell';
import { nameAt, numberOrBlankAt } from '../tables/cellAt';
import type { RawRows } from '../tables/cells';
import { neededNames } from '../tables/needed';
import { lackingColumn } from '../tables/neededColumns';
import { type SheetTable, sheetTable } from '../tables/sheetTable';
import { tableReader } from '../tables/tableReader';
import { tableRows } from '../tables/tableRows';
import { type BridgeSide, type SideQuestion, type SideRow, summedByGroup } from './bridgeSide';
import { exactDays } from './exact';
import { summaryResult } from './summaryResult';

const { withoutPrice, uncounted, total } = summaryLabels;

/** Lines of a summary that are no groups; those that lie outside are, where there is something in them. */
const linesBeside: Words<'withoutPrice' | 'uncounted' | 'total'> = { withoutPrice, uncounted, total };

/** Reads the groups of a summary. Problems: missingColumn, badRows, as where days have no price. */
export function readSummarySide(rows: RawRows, { names }: SideQuestion): BridgeSide | LocatedProblem {
  const sheet = sheetOf(rows);
  const lacking = lackingColumn(sheet, ['days', 'cost']);
  if (lacking !== null) return lacking;
  const table = tableReader({ sheet, isNamed: true, anchor: 'group', label: 'group' }, names);
  const groups = neededNames(table, 'group');
  const [days, costs] = [table.numbers('days', figure), table.numbers('cost', kronor)];
  const read = tableRows(table, (row) => ({
    group: nameAt(groups, row),
    days: exactDays(numberOrBlankAt(days, row) ?? 0),
    cost: oreFromAmount(numberOrBlankAt(costs, row) ?? 0),
    price: null,
  }));
  if (isLocated(read)) return read;
  const counted = read.filter((row) => isGroup(row, names.textOf(row.group)));
  return { language: sheet.language, groups: summedByGroup(counted) };
}

function sheetOf(rows: RawRows): SheetTable {
  const sheet = sheetTable(summaryResult, rows);
  return { ...sheet, positions: new Map([...sheet.positions, ['group', 0]]) };
}

function isGroup({ days, cost }: SideRow, label: string): boolean {
  const beside = meaningOf(label, linesBeside);
  if (beside === undefined) return true;
  return beside !== 'total' && (cost !== 0 || !isZero(days));
}
