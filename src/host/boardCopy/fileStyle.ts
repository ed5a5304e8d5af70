import type { CellStyle } from 'hucre/xlsx';
import type { CopyStyle } from '../../sheets/boardCopy/copyStyles';

/** The font of the copy. */
export const usualFont = { name: 'Calibri', size: 11 } as const;

/** A style as a file holds it. Texts in a cell of several lines begin at its top. */
export function fileStyle(style: CopyStyle): CellStyle {
  const { numberFormat, fill, line } = style;
  return {
    numFmt: numberFormat,
    font: fontOf(style),
    alignment: alignmentOf(style),
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: colorOf(fill) } }),
    ...(line === true ? { border: { top: { style: 'thin', color: colorOf('#0B5A57') } } } : {}),
  };
}

function fontOf({ bold, italic, size, color }: CopyStyle): NonNullable<CellStyle['font']> {
  return {
    ...usualFont,
    ...(size === undefined ? {} : { size }),
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    ...(color === undefined ? {} : { color: colorOf(color) }),
  };
}

function alignmentOf({ align, wraps, numberFormat }: CopyStyle): NonNullable<CellStyle['alignment']> {
  return {
    ...(align === undefined ? {} : { horizontal: align === 'Left' ? 'left' : 'right' }),
    ...(wraps === true || numberFormat === 'General' ? { wrapText: true } : {}),
    vertical: 'top',
  };
}

function colorOf(color: string): { rgb: string } {
  return { rgb: color.replace('#', '') };
}
