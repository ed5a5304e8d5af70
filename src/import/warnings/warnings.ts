import { columnOf } from '../columns/typedColumn';
import { plainMarks, type RowMarks } from '../records/marks';
import type { StayColumns } from '../kinds/kind';
import type { ListReading } from '../readList';
import type { Records } from '../records/records';
import type { Stays } from '../repairs/stays';
import { alikeAsEarlier } from './alike';
import { bornAfterStart } from './births';
import { twoIdentities } from './identities';
import { beyondLimits } from './limits';
import { overlappingRows } from './overlapping';
import { missingPrices, unusualPrices } from './prices';
import { unusualSides } from './sides';
import { longStays, plannedBeforeStart, startsInFuture, stillOpen } from './terms';

/** What is worth a look in the rows that are left after the repairs; `left` is null for lists whose rows are no stays. */
export function warningsOf(reading: ListReading, left: Stays | null): readonly RowMarks[] {
  const { heading, records } = reading;
  const { kind } = heading;
  const ofStays = left === null || kind.stays === undefined ? [] : stayWarnings(reading, left, kind.stays);
  return [...ofStays, ...unusualSides(kind, records), ...alikeAsEarlier(records), ...protectedMarks(records)];
}

function stayWarnings({ heading, records }: ListReading, left: Stays, ids: StayColumns): readonly RowMarks[] {
  const { kind } = heading;
  const { columns, kept, read } = records;
  const numberOf = (row: number): number => (read[row] ?? 0) + 1;
  const query = { kind, stays: ids, columns, kept };
  const hasEnds = columnOf(columns, kind.term.last) !== undefined;
  return [
    ...bornAfterStart(query),
    ...twoIdentities(left, { columns, ids, numberOf }),
    ...startsInFuture(left, kind.term.first),
    ...plannedBeforeStart(left, columns, ids.plannedEnd),
    ...unusualPrices(query),
    ...missingPrices(query),
    ...longStays(left),
    ...(hasEnds ? beyondLimits(left, columns, ids) : []),
    ...(hasEnds ? overlappingRows(left, numberOf) : []),
    ...(hasEnds ? stillOpen(left) : []),
  ];
}

function protectedMarks({ kept, areProtected }: Records): readonly RowMarks[] {
  const rows = kept.filter((row) => areProtected[row] === 1);
  return rows.length === 0 ? [] : [plainMarks('protectedIdentity', null, rows)];
}
