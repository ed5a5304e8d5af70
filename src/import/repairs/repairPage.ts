import { formatIsoDay, isDay } from '../../core/day';
import { kronorFromOre } from '../../core/ore';
import { amountsPerKrona } from '../../core/amount';
import { measurable, type RowMeasure } from '../records/measure';
import type { RepairedRow, RepairPage, RepairQuery } from './repair';
import type { RepairedReading } from './repairedReading';
import type { Fate } from './repairStays';

/** Some of the rows that were repaired, in the order of the file. */
export function repairPage(reading: RepairedReading, { repair, from, count }: RepairQuery): RepairPage {
  const wanted = [...reading.repairs.fates].filter(([, fate]) => repair === null || fate.repair === repair);
  const tell = repairedRowIn(reading);
  const rows = wanted.slice(Math.max(0, from), Math.max(0, from) + count);
  return { total: wanted.length, rows: rows.map(([row, fate]) => tell(row, fate)) };
}

/** Tells what became of a row as people see it: by the numbers of the rows in the file, and what that means in days and kronor. */
export function repairedRowIn(reading: RepairedReading): (row: number, fate: Fate) => RepairedRow {
  const { heading, records, used, repairs } = reading;
  const { endBefore, endAfter, measureOf } = repairs;
  const can = measurable({ kind: heading.kind, columns: records.columns, asOf: used.asOf });
  const numberOf = (row: number): number => (records.read[row] ?? 0) + 1;
  return (row, { repair, because, wasRemoved }) => {
    const [before, after] = [endBefore[row] ?? 0, endAfter[row] ?? 0];
    const was = measureOf(row, before);
    const is = wasRemoved ? nothing : measureOf(row, after);
    return {
      ...{ repair, row: numberOf(row), because: numberOf(because), wasRemoved },
      end: wasRemoved ? null : { before: written(before), after: written(after) },
      days: can.days && was !== null && is !== null ? daysOf(is) - daysOf(was) : null,
      kronor: can.kronor && was !== null && is !== null ? kronorFromOre(is.ore - was.ore) : null,
    };
  };
}

const nothing: RowMeasure = { days: 0, agreed: 0, ore: 0 };

function daysOf({ days, agreed }: RowMeasure): number {
  return days + agreed / amountsPerKrona;
}

function written(day: number): string {
  return isDay(day) ? formatIsoDay(day) : '';
}
