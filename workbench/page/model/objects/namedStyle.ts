import type { CellStyle } from '../../grid/grid';

/** The groups of formats that a named style may leave alone where it is given. */
export type StyleGroup = 'alignment' | 'border' | 'font' | 'number' | 'patterns' | 'protection';

/** A named cell style. */
export interface NamedStyle {
  readonly name: string;
  readonly builtIn: boolean;
  look: CellStyle;
  numberFormat: string;
  readonly leavesAlone: Set<StyleGroup>;
  /** Cells were given it. */
  isUsed: boolean;
}

/** The style of cells that nobody has touched. */
export const normalStyle = 'Normal';

/** A style that differs in nothing from the usual one. */
export function newStyle(name: string, builtIn: boolean): NamedStyle {
  return { name, builtIn, look: {}, numberFormat: 'General', leavesAlone: new Set(), isUsed: false };
}

/** The name of the style that a cell with this look has. */
export const styleNameOf = ({ named = '' }: CellStyle): string => (named === '' ? normalStyle : named);
