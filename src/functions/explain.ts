import { requiredName } from './arguments/name';
import { single } from './arguments/parameter';
import { isLocated, ofCall } from './cell';
import { explanationTable } from './costs/explanationTable';
import { defineFunction } from './defineFunction';
import { asOf } from './parameters';
import {
  furtherTableParameters,
  furtherTablesOf,
  neededFrom,
  neededTo,
  placements,
  prices,
  usualDayRule,
} from './reportParameters';
import { type CostInputs, costInputs, worldOf } from './tables/costInputs';
import { costWindow } from './tables/costWindow';
import { doubledColumn, lackingColumn } from './tables/neededColumns';
import { noName } from './tables/nameTable';

const placementId = single({
  swedishName: 'placering',
  reader: requiredName,
});

/** EXPLAIN: the sum behind what a placement costs. */
export const explain = defineFunction({
  id: 'EXPLAIN',
  parameters: {
    placementId,
    placements,
    prices,
    from: neededFrom,
    to: neededTo,
    asOf,
    dayRule: usualDayRule,
    ...furtherTableParameters,
  },
  compute: ({ placementId, placements, prices, from, to, asOf, dayRule, ...further }) => {
    const window = costWindow({ from, to, asOf });
    if (isLocated(window)) return [[window]];
    const inputs = costInputs({ placements, prices, further: furtherTablesOf(further) });
    if (isLocated(inputs)) return [[inputs]];
    const { sheet } = inputs.placements;
    const wrong = lackingColumn(sheet, ['placementId']) ?? doubledColumn(sheet, ['placementId']);
    if (wrong !== null) return [[wrong]];
    const rows = rowsWithId(inputs, placementId);
    if (rows.length === 0) return [[ofCall({ problem: 'placementNotFound', id: placementId })]];
    return explanationTable(inputs, worldOf(inputs, { ...window, dayRule }), rows);
  },
});

/** The rows of a placement; a move in the middle of it makes several. */
function rowsWithId({ placements }: CostInputs, id: string): number[] {
  const ids = placements.namesOf('placementId');
  const wanted = placements.names.find(id);
  const rows: number[] = [];
  for (const [row, number] of ids.entries())
    if (number === wanted && number !== noName && placements.empty[row] === 0) rows.push(row);
  return rows;
}
