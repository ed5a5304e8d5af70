import { costRemarks } from '../../core/cost/checks/costRemarks';
import type { CostRemark } from '../../core/cost/checks/costRemark';
import type { PriceRow } from '../../core/cost/priceRow';
import { firstValidDay, type Day } from '../../core/day';
import { placements } from '../../tables/placements';
import type { Text } from '../../text/language';
import { problemSentence } from '../../text/problems';
import type { NamingTable } from '../../text/unknownNames';
import { isLocated } from '../cell';
import { unknownNames, unknownNameText } from '../names/unknownNames';
import type { RawRows } from '../tables/cells';
import { type CostInputs, costInputs, worldOf } from '../tables/costInputs';
import type { FurtherTables } from '../tables/furtherTables';
import { neededOfPlacements } from '../tables/readPlacements';
import { remarkText } from './remarkText';

/** The tables of the workbook that prices depend on, as they were read; null: the workbook has none. */
export interface CheckedTables {
  readonly placements: RawRows | null;
  readonly prices: RawRows | null;
  readonly further: readonly RawRows[];
}

/** The same, and the tables whose rows name placements, kinds, cost centres or persons, by their ids. */
export interface LookedThrough extends CheckedTables {
  readonly naming: FurtherTables;
}

/** Something worth looking at: a sentence, and the row (from 0) of the table that it begins with; null: no one row. */
export interface CostCheck {
  readonly text: Text;
  readonly place: { readonly table: CheckedTable; readonly row: number } | null;
}

/** The tables that a check can be about, by their ids. */
export type CheckedTable = 'prices' | 'placements' | 'kinds' | 'contributions' | NamingTable;

/**
 * What is worth asking about in the tables, for the dates through one: prices that overlap or have gaps, kinds that no row prices, fees
 * without a rate, rows that count for nothing, and names that the list does not have. A table that cannot be read is one sentence.
 */
export function costChecks(
  { placements: given, prices, further, naming }: LookedThrough,
  through: Day,
): readonly CostCheck[] {
  const inputs = costInputs({ placements: given ?? noPlacements, prices, further });
  if (isLocated(inputs)) {
    const text = { sv: problemSentence(inputs, 'sv'), en: problemSentence(inputs, 'en') };
    return [{ text, place: null }];
  }
  // No remark asks which days are billed.
  const world = worldOf(inputs, { from: firstValidDay, until: through + 1, dayRule: 'both' });
  const remarks = costRemarks(world, inputs.tables).map((remark) => ({
    text: remarkText(remark, namesIn(inputs)),
    place: placeOf(remark),
  }));
  const unknown = unknownNames(inputs, naming).map((each) => ({
    text: unknownNameText(each),
    place: { table: each.table, row: each.row },
  }));
  return [...remarks, ...unknown];
}

const noPlacements: RawRows = [
  placements.columns
    .filter(({ id }) => neededOfPlacements.some((needed) => needed === id))
    .map(({ header }) => header.sv),
];

/** How the numbers of a remark are told. */
export interface RemarkNames {
  readonly nameOf: (number: number) => string;
  readonly priceRow: (row: number) => PriceRow | undefined;
}

function namesIn({ placements: { names }, tables }: CostInputs): RemarkNames {
  return {
    nameOf: (number) => (number < 0 ? '' : names.textOf(number)),
    priceRow: (row) => tables.prices.find((price) => price.row === row),
  };
}

function placeOf(remark: CostRemark): CostCheck['place'] {
  switch (remark.remark) {
    case 'pricesOverlap':
    case 'priceGap':
    case 'priceOfUnknownKind':
      return { table: 'prices', row: remark.row };
    case 'kindGivenTwice':
      return { table: 'kinds', row: remark.row };
    case 'agesReversed':
      return { table: 'contributions', row: remark.row };
    case 'absenceTooShort':
      return { table: 'absences', row: remark.row };
    case 'outsidePlacement':
    case 'endsBeforeItBegins':
      return { table: remark.table, row: remark.row };
    case 'kindWithoutPrice':
    case 'feeWithoutRate':
    case 'birthYearUnknown':
    case 'carerBornTooLate':
    case 'extendedOutside':
    case 'quantityCut':
      return { table: 'placements', row: remark.first };
  }
}
