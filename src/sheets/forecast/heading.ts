import { forecastSheetTexts } from '../../text/forecastSheet';
import { quoted } from '../cells';
import { aboutPart } from '../heading/aboutPart';
import { anchorsIn, type Check, checkPart } from '../heading/checkPart';
import { headingOf } from '../heading/headingOf';
import type { HeadingPart } from '../heading/headingPart';
import { firstInput, inputPart } from '../heading/inputLines';
import { lagPart } from '../heading/lagLines';
import { titlePart } from '../heading/titlePart';
import type { ReportBlock } from '../report';
import { answerCell, answerOf, columnOf, orDash } from './answer';
import { headingLines } from './headingLines';
import {
  type ForecastBlockId,
  forecastInput,
  forecastInputIds,
  type ForecastOrder,
  lagCells,
  sheetColumns,
} from './order';
import { namesSentence, troubleSentence, unknownCount } from './sentences';

/**
 * Below the cells that can be set it says that they can, then how late placements are registered, why there is no full year, if so, and
 * which names the list does not have.
 */
const lagRow = firstInput.row + forecastInputIds.length + 1;
const troubleRow = lagRow + 1;
const namesRow = troubleRow + 1;

/** Where in the heading the unit stands in which amounts are shown. */
export const shownUnitCell = {
  row: firstInput.row + forecastInputIds.indexOf('shownUnit'),
  column: firstInput.column,
} as const;

/** The top of the sheet: title, what can be set, where the figures come from, and checks. */
export function headingBlock(
  order: ForecastOrder,
  others: readonly ReportBlock<ForecastBlockId>[],
): ReportBlock<ForecastBlockId> {
  const { language, places } = order;
  const cell = (id: (typeof forecastInputIds)[number]): string => forecastInput(order, id);
  const parts = [
    titlePart(language, {
      ...{ title: forecastSheetTexts.title, from: cell('yearFrom'), through: cell('yearTo') },
      lines: forecastInputIds.length,
    }),
    inputPart(language, headingLines(order)),
    lagPart(order, lagCells(order), lagRow),
    troublePart(order),
    aboutPart(order, { asOf: cell('asOf'), dayRule: cell('dayRule') }),
    checkPart(language, checks(order), anchorsIn(others, places)),
  ];
  return headingOf(parts, { rows: namesRow + 1, columns: sheetColumns });
}

function troublePart(order: ForecastOrder): HeadingPart {
  const kinds = answerOf(order, 'listKinds');
  const assumptions = answerOf(order, 'listAssumptions');
  const trouble = kinds === null ? '' : `=${troubleSentence(order, kinds)}`;
  const names = assumptions === null ? '' : namesSentence(order, assumptions);
  return {
    entries: [{ row: troubleRow, column: 0, cells: [[trouble], [names]] }],
    looks: [{ area: { row: troubleRow, column: 0, rows: 2, columns: 1 }, style: 'note' }],
  };
}

/** The cost centres and the months come to the same as the kinds, all rows of the list can be read, and all names are in it. */
function checks(order: ForecastOrder): Check[] {
  const [kinds, places, months] = [
    answerOf(order, 'listKinds'),
    answerOf(order, 'listPlaces'),
    answerOf(order, 'listMonths'),
  ];
  if (kinds === null) return [];
  const total = (id: string): string => answerCell(kinds, `ROWS(${kinds})`, columnOf('listKinds', id));
  const { placesAgree, monthsAgree, uncounted, thereAre, unknownNames } = forecastSheetTexts;
  const bad = answerCell(kinds, `ROWS(${kinds})-1`, 2);
  const found: Check[] = [
    { label: uncounted, cell: `=IF(ISERROR(${bad}),${quoted(thereAre[order.language])},${bad})` },
  ];
  if (places !== null)
    found.push({
      label: placesAgree,
      cell: `=${orDash(`ROUND(${placeSum(places)}-${total('soFar')}-${total('committed')},2)`)}`,
    });
  if (months !== null) {
    const last = answerCell(months, `ROWS(${months})`, columnOf('listMonths', 'expected'));
    found.push({ label: monthsAgree, cell: `=${orDash(`ROUND(${last}-${total('fullYear')},2)`)}` });
  }
  const assumptions = answerOf(order, 'listAssumptions');
  if (assumptions !== null)
    found.push({ label: unknownNames, cell: `=${orDash(unknownCount(order, assumptions))}` });
  return found;
}

/** The lines of the cost centres added up, so that it is not their own total that is compared. */
function placeSum(places: string): string {
  const both = (['soFar', 'committed'] as const).map((id) => {
    const column = columnOf('listPlaces', id);
    return `SUM(INDEX(${places},0,${column}))-${answerCell(places, `ROWS(${places})`, column)}`;
  });
  return both.join('+');
}
