import { absences } from '../../tables/absences';
import { addOns } from '../../tables/addOns';
import { adjustments } from '../../tables/adjustments';
import { contributions } from '../../tables/contributions';
import { kinds } from '../../tables/kinds';
import { persons } from '../../tables/persons';
import type { Table } from '../../tables/table';
import type { LocatedProblem } from '../../text/problem';
import { isLocated } from '../cell';
import type { RawRows } from '../tables/cells';
import { type CostInputs, costInputs } from '../tables/costInputs';
import { type FurtherTables, furtherTables } from '../tables/furtherTables';
import { type ReadForecastList, readForecastList } from './readForecastList';

/** The tables of a call that forecasts: placements, prices, and further ones in any order. */
export interface GivenTables {
  readonly placements: RawRows;
  readonly prices: RawRows | null;
  readonly further: readonly (RawRows | null)[];
}

/** The same, read so far as they tell of the list itself. */
export interface ListTables {
  readonly further: FurtherTables;
  readonly costs: CostInputs;
  readonly read: ReadForecastList;
}

const ofCosts = [kinds, contributions, absences, addOns];

/** The further tables that tell of the list, and the adjustments. */
export const tablesOfLists: readonly Table[] = [...ofCosts, adjustments, persons];

/** Recognises the further tables and reads the list. Problems of the call as a whole: those of the tables. */
export function readListTables(given: GivenTables, accepted: readonly Table[]): ListTables | LocatedProblem {
  const further = furtherTables(given.further, accepted);
  if (isLocated(further)) return further;
  const { placements, prices } = given;
  const costs = costInputs({ placements, prices, further: ofCosts.map(({ id }) => further.get(id) ?? null) });
  if (isLocated(costs)) return costs;
  const read = readForecastList(costs, further.get(persons.id) ?? null);
  return isLocated(read) ? read : { further, costs, read };
}
