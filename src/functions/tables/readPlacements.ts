import type { PlacementColumns } from '../../core/cost/placementColumns';
import { dayRuleCodes } from '../../core/cost/dayRuleCode';
import { chargeOrBlank } from '../arguments/numbers';
import type { Names } from './names';
import type { SheetTable } from './sheetTable';
import type { WantedColumn } from './tableColumns';
import { birthYearOrBlank, quantityOrBlank } from './tableNumbers';
import { blankColumns } from './blankColumn';
import { neededDays } from './needed';
import { type TableReader, tableReader } from './tableReader';

/** The columns without which placements are not counted: a list whose ends are missing would go on for ever. */
export const neededOfPlacements = ['kind', 'start', 'end'] as const;

/** The columns that decide what a placement costs, in the order of the table. Their problems are those of its row. */
export const costColumns: readonly string[] = [
  'kind',
  'provider',
  'start',
  'end',
  'extendedFrom',
  'dayPrice',
  'fee',
  'expense',
  'carerBorn',
  'dayRule',
  'quantity',
];

/** What is read of placements beside what all reports need. */
export interface PlacementWish {
  /** Without a price list nobody asks which of its rows holds for a placement: then neither providers nor extensions are read. */
  readonly hasPriceList: boolean;
  /** IDs are read where other tables name some. */
  readonly hasIds: boolean;
}

/** Reads the table of placements, first what costs are worked out from. A row that holds something and has no first day has the problem missingDate. */
export function readPlacements(sheet: SheetTable, names: Names, wish: PlacementWish): TableReader {
  const marks = { anchor: 'start', label: 'placementId', isUnnamedTotal: true };
  return tableReader({ sheet, isNamed: false, ...marks, wanted: wantedColumns(wish) }, names);
}

function wantedColumns({ hasPriceList, hasIds }: PlacementWish): readonly WantedColumn[] {
  const listed: readonly WantedColumn[] = [
    { as: 'names', id: 'provider' },
    { as: 'days', id: 'extendedFrom' },
  ];
  return [
    { as: 'days', id: 'start' },
    { as: 'ends', id: 'end' },
    { as: 'names', id: 'kind' },
    { as: 'dayRules', id: 'dayRule' },
    ...numberColumns,
    ...(hasPriceList ? listed : []),
    ...(hasIds ? [{ as: 'knownNames', id: 'placementId' } as const] : []),
  ];
}

const numberColumns: readonly WantedColumn[] = [
  { as: 'numbers', id: 'quantity', reader: quantityOrBlank },
  { as: 'numbers', id: 'dayPrice', reader: chargeOrBlank },
  { as: 'numbers', id: 'fee', reader: chargeOrBlank },
  { as: 'numbers', id: 'expense', reader: chargeOrBlank },
  { as: 'numbers', id: 'carerBorn', reader: birthYearOrBlank },
];

/** What costs are worked out from; row i of the table is element i, also where it holds nothing or has a problem. */
export function placementColumns(
  reader: TableReader,
  { hasPriceList }: Pick<PlacementWish, 'hasPriceList'>,
): PlacementColumns {
  const { days, ends, namesOf, numbers } = reader;
  const start = neededDays(reader, 'start');
  return {
    count: reader.sheet.count,
    start,
    end: ends('end'),
    extendedFrom: hasPriceList ? days('extendedFrom') : blankColumns.days(reader.sheet.count),
    kind: namesOf('kind'),
    provider: hasPriceList ? namesOf('provider') : blankColumns.names(reader.sheet.count),
    dayRule: dayRulesOf(reader),
    quantity: numbers('quantity', quantityOrBlank),
    dayPrice: numbers('dayPrice', chargeOrBlank),
    fee: numbers('fee', chargeOrBlank),
    expense: numbers('expense', chargeOrBlank),
    carerBorn: yearsOf(numbers('carerBorn', birthYearOrBlank)),
  };
}

/** A loop, since a hundred thousand rows are copied: a blank one has no number, and 0 is no year. */
function yearsOf(numbers: Float64Array): Int32Array {
  if (numbers === blankColumns.numbers(numbers.length)) return blankColumns.days(numbers.length);
  const years = new Int32Array(numbers.length);
  for (let row = 0; row < years.length; row += 1) years[row] = numbers[row] ?? 0;
  return years;
}

function dayRulesOf(reader: TableReader): Uint8Array {
  const codes = new Uint8Array(reader.sheet.count);
  for (const [row, rule] of reader.dayRules('dayRule').entries())
    if (rule !== undefined) codes[row] = dayRuleCodes[rule];
  return codes;
}
