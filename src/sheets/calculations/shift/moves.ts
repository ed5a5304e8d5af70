import type { Language } from '../../../text/language';
import { shiftTexts } from '../../../text/shiftSheet';
import { calculationTexts } from '../../../text/calculationSheets';
import { quoted } from '../../cells';
import type { PlacedBlock } from '../../report';
import { sumBelow, tableBlock, type TableColumn, wordBelow } from '../table';
import { moveColumns as at, moveRows, rowsOfMoves, shiftCells, shiftPlaces } from './shiftLayout';
import type { PlannedMove, ShiftOrder } from './shiftOrder';

/** The moves: what is moved at which prices, what a day of it saves, and how many days would cover the year's cost. */
export function movesBlock(order: ShiftOrder): PlacedBlock {
  const { language } = order;
  return tableBlock({
    id: 'moves',
    at: shiftPlaces.moves,
    heading: shiftTexts.moves[language],
    note: shiftTexts.movesNote[language],
    columns: [...planned(order), ...workedOut(language), source(order)],
    rows: moveRows,
    headerLines: 3,
  });
}

function planned({ moves, language }: ShiftOrder): TableColumn[] {
  const given = (value: (move: PlannedMove) => string | number) => (row: number) => {
    const move = moves[row - rowsOfMoves.first];
    return move === undefined ? '' : value(move);
  };
  return [
    {
      header: shiftTexts.from[language],
      look: 'inputText',
      cell: given(({ from }) => from),
      total: wordBelow(calculationTexts.total[language]),
    },
    { header: shiftTexts.to[language], look: 'inputText', cell: given(({ to }) => to) },
    {
      header: shiftTexts.days[language],
      look: 'inputWhole',
      cell: given(({ days }) => days),
      total: sumBelow(at.days),
    },
    { header: shiftTexts.priceFrom[language], look: 'inputExact', cell: given((move) => move.priceFrom) },
    { header: shiftTexts.priceTo[language], look: 'inputExact', cell: given((move) => move.priceTo) },
    { header: shiftTexts.substitute[language], look: 'inputExact', cell: given((move) => move.substitute) },
    { header: shiftTexts.shareAnyway[language], look: 'inputShare', cell: given((move) => move.shareAnyway) },
  ];
}

function workedOut(language: Language): TableColumn[] {
  const { yearlyCost, daysInYear } = shiftCells;
  const ofMove = (row: number, formula: string): string => `=IF($${at.from}${row}="","",${formula})`;
  return [
    {
      header: shiftTexts.perDay[language],
      look: 'exact',
      cell: (row) =>
        ofMove(
          row,
          `(${at.priceFrom}${row}-${at.priceTo}${row}-${at.substitute}${row})*(1-${at.shareAnyway}${row})`,
        ),
    },
    {
      header: shiftTexts.perYear[language],
      look: 'whole',
      cell: (row) => ofMove(row, `ROUND(${at.days}${row}*${at.perDay}${row},2)`),
      total: sumBelow(at.perYear),
    },
    {
      header: shiftTexts.breakEvenDays[language],
      look: 'whole',
      cell: (row) =>
        ofMove(
          row,
          `IF(${at.perDay}${row}<=0,${quoted(shiftTexts.never[language])},ROUNDUP(ROUND(${yearlyCost}/${at.perDay}${row},6),0))`,
        ),
    },
    {
      header: shiftTexts.places[language],
      look: 'decimal',
      cell: (row) =>
        ofMove(row, `IF(${at.perDay}${row}<=0,"",ROUND(${yearlyCost}/${at.perDay}${row}/${daysInYear},6))`),
    },
  ];
}

function source({ moves, language }: ShiftOrder): TableColumn {
  return {
    header: shiftTexts.source[language],
    look: 'inputText',
    cell: (row) => moves[row - rowsOfMoves.first]?.source ?? '',
  };
}
