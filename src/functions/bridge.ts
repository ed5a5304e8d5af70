import type { ProblemCode } from '../text/problem';
import { bridgeLevelWords } from '../text/bridgeWords';
import { option } from './arguments/parameter';
import { table } from './arguments/tableParameter';
import { word } from './arguments/word';
import { bridgeInputs } from './bridge/bridgeInputs';
import { bridgeTable } from './bridge/bridgeTable';
import { isLocated, ofCall } from './cell';
import { defineFunction } from './defineFunction';
import { from, to } from './parameters';
import { furtherTableParameters, furtherTablesOf } from './reportParameters';

/** What can be wrong with the cells of a budget or a summary. */
const problemsOfSides = [
  'missingColumn',
  'missingDate',
  'notADate',
  'notANumber',
  'negativeAmount',
  'amountOutOfRange',
  'notAName',
  'blankCell',
  'badRows',
] as const satisfies readonly ProblemCode[];

const budget = table({
  swedishName: 'budget',
  problems: problemsOfSides,
});

const actual = table({
  swedishName: 'utfall',
  problems: problemsOfSides,
});

const level = option({
  swedishName: 'nivå',
  reader: word(bridgeLevelWords, 'kind'),
});

/** What is asked for beside the two sides and the further tables. */
export const bridgeWishes = { level, from, to };

/** BRIDGE: from budget to actual cost by volume, mix and price. */
export const bridge = defineFunction({
  id: 'BRIDGE',
  parameters: { budget, actual, ...bridgeWishes, ...furtherTableParameters },
  compute: ({ budget, actual, level, from, to, ...further }) => {
    if (from !== null && to !== null && to < from) {
      return [[ofCall({ problem: 'windowEndsBeforeItStarts', from, to })]];
    }
    const inputs = bridgeInputs({ budget, actual, level, from, to, further: furtherTablesOf(further) });
    return isLocated(inputs) ? [[inputs]] : bridgeTable(inputs);
  },
});
