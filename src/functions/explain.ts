import { requiredName } from './arguments/name';
import { single } from './arguments/parameter';
import { isLocated, ofCall } from './cell';
import { explanationTable } from './costs/explanationTable';
import { defineFunction } from './defineFunction';
import { explainExamples } from './examples/explainExamples';
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
  about: {
    sv: 'Placeringens ID så som det står i tabellen.',
    en: "The placement's ID as it stands in the table.",
  },
  reader: requiredName,
});

/** EXPLAIN: the sum behind what a placement costs. */
export const explain = defineFunction({
  id: 'EXPLAIN',
  about: {
    sv: 'Visar hur kostnaden för en placering räknas ut: summan så som man skriver den, och dess delar som rader. Från och till är datum: ge cellerna datumformat.',
    en: 'Shows how the cost of a placement is worked out: the sum as people write it, and its terms as rows. From and to are dates: give the cells a date format.',
  },
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
  problems: [
    'windowEndsBeforeItStarts',
    'placementNotFound',
    'endBeforeStart',
    'notInPriceList',
    'missingContribution',
    'absencesOverlap',
    'amountOutOfRange',
  ],
  examples: explainExamples,
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
