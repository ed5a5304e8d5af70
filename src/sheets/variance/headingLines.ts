import { headingTexts } from '../../text/reportSheet';
import { varianceTexts } from '../../text/varianceSheet';
import type { InputLine } from '../heading/inputLines';
import { lagLines } from '../heading/lagLines';
import { usualLines } from '../heading/usualLines';
import { unitLines } from '../units';
import { type BlockOrder, input, lagCells } from './order';

/** The cells at the top: days, day rule and unit to fill in, the days that follow, and how late placements are registered. Accumulated is from the first day of the budget year. */
export function headingLines(order: BlockOrder): readonly InputLine[] {
  const { language } = order;
  const through = input(order, 'through');
  const following: readonly (readonly [label: InputLine['label'], cell: string])[] = [
    [headingTexts.through, `=MIN(${input(order, 'to')},${input(order, 'asOf')})`],
    [varianceTexts.yearFrom, `=DATE(YEAR(${through}),1,1)`],
    [varianceTexts.yearTo, `=DATE(YEAR(${through}),12,31)`],
    [headingTexts.lastFrom, `=EDATE(${input(order, 'from')},-12)`],
    [headingTexts.lastThrough, `=EDATE(${through}+1,-12)-1`],
  ];
  return [
    ...usualLines(order),
    ...unitLines(language, input(order, 'unit')),
    ...following.map(([label, cell]): InputLine => ({ label, cell, style: 'day' })),
    ...lagLines(order, lagCells(order)),
  ];
}
