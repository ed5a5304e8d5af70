import { calculationTexts } from '../../../text/calculationSheets';
import { effectWayTexts, gainerTexts, investmentTexts, levelTexts } from '../../../text/investmentSheet';
import type { Language } from '../../../text/language';
import { type Cell, columnLetters, quoted } from '../../cells';
import type { Choice, PlacedBlock } from '../../report';
import type { StyleId } from '../../styles';
import { rowsAboveTable, sumBelow, tableBlock, type TableColumn, wordBelow } from '../table';
import { effectColumns as at, effectRows, type InvestmentLayout } from './investmentLayout';
import { type InvestmentOrder, type Level, levels, type PlannedEffect } from './investmentOrder';

/** What is expected of each kind: placements, days and prices, and what that comes to in a full year. */
export function effectsBlock(order: InvestmentOrder, layout: InvestmentLayout): PlacedBlock {
  const { language } = order;
  const block = tableBlock({
    id: 'effects',
    at: layout.effects,
    heading: investmentTexts.effects[language],
    note: investmentTexts.effectsNote[language],
    columns: [...planned(order, layout), ...workedOut(order), ...sources(order, layout)],
    rows: effectRows,
    headerLines: 3,
  });
  return { ...block, choices: choicesOf(order) };
}

/** What is done, and who gains, are chosen among words. */
function choicesOf({ language }: InvestmentOrder): Choice[] {
  const ways = Object.values(effectWayTexts).map((text) => text[language]);
  const whose = Object.values(gainerTexts).map((text) => text[language]);
  return Array.from({ length: effectRows }, (_, row) => rowsAboveTable + row).flatMap((row) => [
    { row, column: at.way, among: ways },
    { row, column: at.gainer, among: whose },
  ]);
}

/** A column of cells that the user changes. */
type Input = (header: string, look: StyleId, value: (effect: PlannedEffect) => Cell) => TableColumn;

function inputOf({ effects }: InvestmentOrder, { rowsOfEffects }: InvestmentLayout): Input {
  return (header, look, value) => ({
    header,
    look,
    cell: (row) => {
      const effect = effects[row - rowsOfEffects.first];
      return effect === undefined ? '' : value(effect);
    },
  });
}

function planned(order: InvestmentOrder, layout: InvestmentLayout): TableColumn[] {
  const { language } = order;
  const input = inputOf(order, layout);
  const say = (text: keyof typeof investmentTexts): string => investmentTexts[text][language];
  return [
    {
      ...input(say('from'), 'inputText', ({ from }) => from),
      total: wordBelow(calculationTexts.total[language]),
    },
    input(say('to'), 'inputText', ({ to }) => to),
    input(say('way'), 'inputText', ({ way }) => effectWayTexts[way][language]),
    input(say('gainer'), 'inputText', ({ gainer }) => gainerTexts[gainer][language]),
    ...levels.map((level) =>
      input(
        `${say('placements')}, ${levelTexts[level][language]}`,
        'inputDecimal',
        ({ placements }) => placements[level],
      ),
    ),
    input(say('days'), 'inputDecimal', ({ days }) => days),
    input(say('priceFrom'), 'inputExact', ({ priceFrom }) => priceFrom),
    input(say('priceTo'), 'inputExact', ({ priceTo }) => priceTo),
    input(say('substitute'), 'inputExact', ({ substitute }) => substitute),
    input(say('shareAnyway'), 'inputShare', ({ shareAnyway }) => shareAnyway),
  ];
}

function sources(order: InvestmentOrder, layout: InvestmentLayout): TableColumn[] {
  const header = investmentTexts.source[order.language];
  return [inputOf(order, layout)(header, 'inputText', ({ source }) => source)];
}

/** What nobody is said to gain is asked about, and counts nowhere: not in the sum either, which is then that of those who gain. */
function ofGainer(row: number, language: Language, effect: string): string {
  const whose = `${columnLetters(at.gainer)}${row}`;
  const known = Object.values(gainerTexts).map((text) => `${whose}=${quoted(text[language])}`);
  return `IF(OR(${known.join(',')}),${effect},${quoted(investmentTexts.whoGains[language])})`;
}

const placementsOf = { low: at.low, base: at.base, high: at.high } as const;
const effectOf = { low: at.effectLow, base: at.effectBase, high: at.effectHigh } as const;

/** What a placement saves, and all of them in a full year. */
function workedOut({ language }: InvestmentOrder): TableColumn[] {
  const cell = (column: number, row: number): string => `${columnLetters(column)}${row}`;
  const ofRow = (row: number, formula: string): string => `=IF($A${row}="","",${formula})`;
  const perPlacement = (row: number): string =>
    `${cell(at.days, row)}*(${cell(at.priceFrom, row)}-${cell(at.priceTo, row)}-${cell(at.substitute, row)})*(1-${cell(at.shareAnyway, row)})`;
  const placements = (level: Level, row: number): string => cell(placementsOf[level], row);
  const saved = (row: number): string => cell(at.perPlacement, row);
  const effect = (level: Level): TableColumn => ({
    header: `${investmentTexts.perYear[language]}, ${levelTexts[level][language]}`,
    look: 'whole',
    cell: (row) => ofRow(row, ofGainer(row, language, `ROUND(${placements(level, row)}*${saved(row)},2)`)),
    total: sumBelow(columnLetters(effectOf[level])),
  });
  return [
    {
      header: investmentTexts.perPlacement[language],
      look: 'whole',
      cell: (row) => ofRow(row, perPlacement(row)),
    },
    ...levels.map(effect),
  ];
}
