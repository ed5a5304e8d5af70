/** The lines around a cell in the grid against those in a file: both call them by the same names. */

import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellBorder, CellSide, CellStyle } from '../grid/grid';

const sides: readonly CellSide[] = ['top', 'right', 'bottom', 'left'];

/** The lines in a file; `RRGGBB` of a colour is found by the given function. */
export function toFileBorder(
  { borders = {} }: CellStyle,
  fileColor: (color: string) => string | undefined,
): Pick<FileStyle, 'border'> {
  const entries = sides.flatMap((side) => {
    const line = borders[side];
    if (line === undefined || line === null) return [];
    const rgb = fileColor(line.color);
    return [[side, { style: line.line, ...(rgb === undefined ? {} : { color: { rgb } }) }] as const];
  });
  return entries.length === 0 ? {} : { border: Object.fromEntries(entries) };
}

type FileBorder = NonNullable<FileStyle['border']>;
type FileColor = NonNullable<FileBorder['top']>['color'];

/** The lines that a file has. */
export function fromFileBorder(
  border: FileBorder | undefined,
  colorOf: (color: FileColor) => string | undefined,
): Pick<CellStyle, 'borders'> {
  const entries = sides.flatMap((side): [CellSide, CellBorder][] => {
    const line = border?.[side];
    if (line === undefined) return [];
    return [[side, { line: line.style, color: colorOf(line.color) ?? '#000000' }]];
  });
  return entries.length === 0 ? {} : { borders: Object.fromEntries(entries) };
}
