import { isLocated } from './cell';
import { costRowsTable } from './costs/costRowsTable';
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
import { costInputs, worldOf } from './tables/costInputs';
import { costWindow } from './tables/costWindow';

/** COSTROWS: what each placement costs, row by row. */
export const costRows = defineFunction({
  id: 'COSTROWS',
  parameters: {
    placements,
    prices,
    from: neededFrom,
    to: neededTo,
    asOf,
    dayRule: usualDayRule,
    ...furtherTableParameters,
  },
  compute: ({ placements, prices, from, to, asOf, dayRule, ...further }) => {
    const window = costWindow({ from, to, asOf });
    if (isLocated(window)) return [[window]];
    const inputs = costInputs({ placements, prices, further: furtherTablesOf(further) });
    return isLocated(inputs) ? [[inputs]] : costRowsTable(inputs, worldOf(inputs, { ...window, dayRule }));
  },
});
