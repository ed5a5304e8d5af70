import { forecastBlockNames, forecastSheetTexts } from '../../text/forecastSheet';
import { firstInput, partsRow } from '../heading/inputLines';
import { atPlaces, type SheetKind } from '../kind';
import type { Places, SheetOrder } from '../order';
import type { PlacedBlock } from '../report';
import { answerColumns, type ListId } from './answer';
import { byKindBlock } from './byKind';
import { byMonthBlock } from './byMonth';
import { byPlaceBlock } from './byPlace';
import { chartRows, forecastCharts } from './charts';
import { drawnBlock, drawnColumns } from './drawn';
import { headingBlock, shownUnitCell } from './heading';
import { incomeBlock } from './income';
import { listBlock, optionsBlock } from './lists';
import { optionColumns } from './options';
import { type ForecastOrder, sheetColumns } from './order';
import { wordsBlock } from './words';

const lists = [
  'listKinds',
  'listPlaces',
  'listMonths',
  'listAssumptions',
] as const satisfies readonly ListId[];

function forecastBlocks(order: SheetOrder, given: Places): readonly PlacedBlock[] {
  const placedOrder: ForecastOrder = { ...order, places: standing(given) };
  const others = [
    byKindBlock(placedOrder),
    byMonthBlock(placedOrder),
    byPlaceBlock(placedOrder),
    incomeBlock(placedOrder),
    wordsBlock(placedOrder),
    optionsBlock(placedOrder),
    ...lists.map((id) => listBlock(placedOrder, id)),
    drawnBlock(placedOrder),
  ].flatMap((block) => block ?? []);
  return atPlaces([headingBlock(placedOrder, others), ...others], given);
}

/** Without the options of the calls these are left as they are, and so is what refers to them. */
function standing(given: Places): Places {
  if (given['options'] !== undefined) return given;
  const kept = Object.entries(given).filter(([id]) => !lists.some((list) => list === id));
  return { ...Object.fromEntries(kept), heading: given.heading };
}

/** The calls have columns of their own to the right, with an empty one before each, so that no answer meets another however long it is. */
const beside = { row: partsRow, column: sheetColumns + 1 };
const listKinds = { ...beside, column: beside.column + optionColumns(lists.length) + 1 };
const listPlaces = { ...beside, column: listKinds.column + answerColumns.listKinds.length + 1 };
const listMonths = { ...beside, column: listPlaces.column + answerColumns.listPlaces.length + 1 };
const listAssumptions = { ...beside, column: listMonths.column + answerColumns.listMonths.length + 1 };

/** A column is left for the sentences of the assumptions, which are longer than theirs. */
const drawn = { ...beside, column: listAssumptions.column + answerColumns.listAssumptions.length + 2 };

/** In characters: the sheet itself, an empty column, and the options and the calls to the right. */
const columnWidths = [
  ...[18, 36, ...Array.from({ length: sheetColumns - 2 }, () => 14), 4],
  ...[20, 12, 20, 12, 20, 12, 20, 12, 4],
  ...[30, ...Array.from({ length: answerColumns.listKinds.length - 1 }, () => 14), 4],
  ...[14, 14, ...Array.from({ length: answerColumns.listPlaces.length - 2 }, () => 14), 4],
  ...[...answerColumns.listMonths.map(() => 14), 4],
  ...[60, 16, 60, 4],
  ...[20, ...Array.from({ length: drawnColumns - 1 }, () => 14)],
];

/** The sheet of the forecast: where the year ends and how sure that is, with what it rests on. */
export const forecastKind: SheetKind = {
  id: 'forecast',
  name: forecastSheetTexts.sheetName,
  about: forecastSheetTexts.sheetAbout,
  needs: [],
  counts: ['kinds', 'places', 'booked'],
  blockNames: forecastBlockNames,
  days: firstInput,
  outside: null,
  unit: shownUnitCell,
  layout: {
    columnWidths,
    frozen: { rows: 2, columns: 2 },
    charts: { after: 'byMonth', rows: chartRows },
    pageStarts: ['byMonth', 'byPlace', 'words'],
    beside: { options: beside, listKinds, listPlaces, listMonths, listAssumptions, drawn },
  },
  blocks: forecastBlocks,
  charts: forecastCharts,
};
