import type { CostTables } from '../cost/costRules';
import type { PlacementColumns } from '../cost/placementColumns';
import { numberAt } from '../numberAt';
import { isOpenEnd } from '../placement';
import type { ForecastList, ForecastQuestion, KnownList } from './forecastList';
import { takeRows, takeWhole } from './takeRows';

/**
 * What was known on the as-of date: the rows whose first day had come (and that had been registered, where that is asked), open unless
 * their last day had come, with an extension only where that had begun; and the absences and add-ons that had begun. A planned end and
 * prices ahead are known. Everything else is worked out from this alone, so that nothing later can reach a forecast.
 */
export function knownAt(list: ForecastList, question: ForecastQuestion): KnownList {
  const rows = knownRows(list, question);
  return {
    rows,
    placements: placementsAt(list.placements, rows, question.asOf),
    placementIds: takeWhole(list.placementIds, rows),
    plannedEnd: takeWhole(list.plannedEnd, rows),
    certainEnd: Uint8Array.from(rows, (row) => numberAt(list.certainEnd, row)),
    born: takeWhole(list.born, rows),
    tables: tablesAt(list.tables, question.asOf),
    kinds: list.kinds,
  };
}

function knownRows(list: ForecastList, { asOf, isByRegistration }: ForecastQuestion): number[] {
  const { placements, leftOut, registered } = list;
  const rows: number[] = [];
  for (let row = 0; row < placements.count; row += 1) {
    const start = numberAt(placements.start, row);
    const end = numberAt(placements.end, row);
    const isSound = numberAt(leftOut, row) === 0 && (end === 0 || end >= start);
    const known = isByRegistration ? Math.max(start, numberAt(registered, row)) : start;
    if (isSound && known <= asOf) rows.push(row);
  }
  return rows;
}

/** The rows of the columns, without the days that had not come. */
function placementsAt(columns: PlacementColumns, rows: readonly number[], asOf: number): PlacementColumns {
  const taken = takeRows(columns, rows);
  const come = (day: number): number => (day > asOf || isOpenEnd(day) ? 0 : day);
  return { ...taken, end: taken.end.map(come), extendedFrom: taken.extendedFrom.map(come) };
}

function tablesAt(tables: CostTables, asOf: number): CostTables {
  const hasBegun = ({ from }: { readonly from: number }): boolean => from <= asOf;
  const { absences, addOns } = tables;
  return { ...tables, absences: absences.filter(hasBegun), addOns: addOns.filter(hasBegun) };
}
