import type { MoneyUnit } from '../../text/boardCopy';
import { type SheetStyle, sheetStyles, signed } from '../styles';

/** How a cell of a copy looks. */
export type CopyStyle = Omit<SheetStyle, 'name'>;

const moneyFormats: Readonly<Record<MoneyUnit, string>> = { kr: '#,##0', tkr: '#,##0,', mnkr: '#,##0.0,,' };

/** The number format of amounts that are kept in kronor and shown in a unit. */
export function moneyFormat(unit: MoneyUnit): string {
  return signed(moneyFormats[unit]);
}

const own = {
  text: { numberFormat: 'General', wraps: true },
  money: { ...sheetStyles.whole, numberFormat: moneyFormat('kr') },
  moneyTotal: { ...sheetStyles.wholeTotal, numberFormat: moneyFormat('kr') },
} as const satisfies Readonly<Record<string, CopyStyle>>;

/** The styles of a copy: those of the report sheets, text over several lines, and amounts. */
export const copyStyles = { ...sheetStyles, ...own } as const;

/** A style by its short name. */
export type CopyStyleId = keyof typeof copyStyles;

const amounts: ReadonlySet<CopyStyleId> = new Set<CopyStyleId>(['money', 'moneyTotal']);

/** The look of a style in a copy whose amounts are shown in a unit. */
export function copyStyle(id: CopyStyleId, unit: MoneyUnit): CopyStyle {
  const style: CopyStyle = copyStyles[id];
  return amounts.has(id) ? { ...style, numberFormat: moneyFormat(unit) } : style;
}
