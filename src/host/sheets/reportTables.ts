import type { ImportLog, NamedTable, ReportTables } from '../../sheets/order';
import { absences } from '../../tables/absences';
import { addOns } from '../../tables/addOns';
import { computedBlock, registeredBlock } from '../../tables/computedColumns';
import { contributions } from '../../tables/contributions';
import { importLog } from '../../tables/importLog';
import { kinds } from '../../tables/kinds';
import { placements } from '../../tables/placements';
import { prices } from '../../tables/prices';
import { tableReference } from '../../tables/reference';
import { Refused } from '../failure';
import { columnIn, headedAs, type HeadedTable } from './headedTables';

/** Tables that SUMMARY takes after its own arguments. */
const furtherTables = [kinds, contributions, absences, addOns];

/** The tables of the workbook as formulas name them. Refuses where there is no list of placements. */
export function reportTables(tables: readonly HeadedTable[]): ReportTables {
  const listed = headedAs(tables, placements);
  const block = listed === undefined ? null : computedBlock(listed.name, listed.headers);
  if (listed === undefined || block === null) throw new Refused({ failure: 'noPlacements' });
  const priced = headedAs(tables, prices);
  const logged = headedAs(tables, importLog);
  return {
    placements: block,
    placementsRegistered: registeredBlock(listed.name, listed.headers) ?? block,
    prices: priced === undefined ? null : tableReference(priced.name),
    pricesFrom: priced === undefined ? null : columnIn(priced, 'validFrom'),
    others: furtherTables.flatMap((table) => headedAs(tables, table)?.name ?? []).map(tableReference),
    log: logged === undefined ? null : logOf(logged, listed.name),
    named: Object.fromEntries(tables.map((headed) => [headed.table.id, named(headed)] as const)),
  };
}

function named(headed: HeadedTable): NamedTable {
  const columns = headed.table.columns.flatMap(({ id }) => {
    const reference = columnIn(headed, id);
    return reference === null ? [] : [[id, reference] as const];
  });
  return { all: tableReference(headed.name), columns: Object.fromEntries(columns) };
}

/** A log without the columns that are asked of it is the user's own. */
function logOf(logged: HeadedTable, placementsName: string): ImportLog | null {
  const [kind = null, listDate = null, importId = null, controlSum = null] = [
    'kind',
    'asOf',
    'importId',
    'controlSum',
  ].map((id) => columnIn(logged, id));
  if (kind === null || listDate === null || importId === null || controlSum === null) return null;
  return { placements: placementsName, kind, listDate, importId, controlSum };
}
