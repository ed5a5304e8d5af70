import { followUpTexts } from '../../text/followUpSheet';
import { headingTexts } from '../../text/reportSheet';
import type { InputLine } from '../heading/inputLines';
import { lagLines } from '../heading/lagLines';
import { usualLines } from '../heading/usualLines';
import { type DayId, type FollowingDayId, followingIds, input, lagCells } from './inputs';
import type { BlockOrder } from './order';

/** Days that follow from those that people fill in. The day before the same day a year earlier ends the period, also in leap years. */
function dayCell(order: BlockOrder, id: FollowingDayId): string {
  const day = (other: DayId): string => input(order, other);
  switch (id) {
    case 'through':
      return `=MIN(${day('to')},${day('asOf')})`;
    case 'lastFrom':
      return `=EDATE(${day('from')},-12)`;
    case 'lastThrough':
      return `=EDATE(${day('through')}+1,-12)-1`;
    case 'monthsTo':
      return `=EOMONTH(${day('from')},11)`;
    case 'lastMonthsTo':
      return `=EOMONTH(${day('lastFrom')},11)`;
    case 'yearsFrom':
      return `=DATE(YEAR(${day('through')})-4,1,1)`;
  }
}

const labels = { ...headingTexts, ...followUpTexts };

/** Days, day rule, the days that follow from them, and how late placements are registered. */
export function headingLines(order: BlockOrder): readonly InputLine[] {
  return [
    ...usualLines(order),
    ...followingIds.map((id): InputLine => ({
      label: labels[id],
      cell: dayCell(order, id),
      style: 'day',
    })),
    ...lagLines(order, lagCells(order)),
  ];
}
