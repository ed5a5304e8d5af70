/** The look of a cell in the grid against its look in a file. */

import { resolveThemeColor, type CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle } from '../grid/grid';
import { fromFileBorder, toFileBorder } from './fileBorders';

/** The font of cells that nobody has touched, in Excel before 2023 and in the grid. */
export const usualFont = { name: 'Calibri', size: 11 } as const;

/** A cell's style in a file; undefined for a cell that nobody has touched. */
export function toFileStyle(style: CellStyle | undefined, format: string | undefined): FileStyle | undefined {
  const file: FileStyle = {};
  if (format !== undefined) file.numFmt = format;
  if (style !== undefined)
    Object.assign(file, fontOf(style), fillOf(style), toFileBorder(style, fileColor), alignmentOf(style));
  return Object.keys(file).length === 0 ? undefined : file;
}

/** `RRGGBB` of the ways in which a grid writes colours; undefined for one that no file holds. */
function fileColor(color: string | undefined): string | undefined {
  if (color === undefined) return undefined;
  const [, short, long] = /^#(?:([\dA-F]{3})|([\dA-F]{6}))$/iu.exec(color) ?? [];
  const parts = /^rgb\((\d{1,3}), ?(\d{1,3}), ?(\d{1,3})\)$/u.exec(color)?.slice(1);
  const digits = short?.replace(/./gu, '$&$&') ?? long ?? parts?.map(twoDigits).join('');
  return digits?.toUpperCase();
}

const twoDigits = (part: string): string => Number(part).toString(16).padStart(2, '0');

function fontOf(style: CellStyle): Pick<FileStyle, 'font'> {
  const { bold, italic, underline, fontColor, fontName, fontSize } = style;
  const rgb = fileColor(fontColor);
  const own = {
    ...(fontName === undefined ? {} : { name: fontName }),
    ...(fontSize === undefined ? {} : { size: fontSize }),
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    ...(underline === true ? { underline } : {}),
    ...(rgb === undefined ? {} : { color: { rgb } }),
  };
  return Object.keys(own).length === 0 ? {} : { font: { ...usualFont, ...own } };
}

function fillOf({ fillColor }: CellStyle): Pick<FileStyle, 'fill'> {
  const rgb = fileColor(fillColor);
  return rgb === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } };
}

function alignmentOf(style: CellStyle): Pick<FileStyle, 'alignment'> {
  const { horizontalAlignment, verticalAlignment, indent, wrapText } = style;
  const alignment = {
    ...(horizontalAlignment === undefined ? {} : { horizontal: horizontalAlignment }),
    ...(verticalAlignment === undefined ? {} : { vertical: verticalAlignment }),
    ...(indent === undefined ? {} : { indent }),
    ...(wrapText === true ? { wrapText } : {}),
  };
  return Object.keys(alignment).length === 0 ? {} : { alignment };
}

/** What a file says of its looks as a whole. */
export interface FileLooks {
  /** The colours of the theme; a file may have none. */
  readonly themeColors: readonly string[];
  /** The size of the font of cells that nobody has touched. */
  readonly usualSize: number;
  /** The name of that font. */
  readonly usualName: string;
}

/** The part of a file's style that the grid can show, and whether there was more. */
export function fromFileStyle(
  file: FileStyle,
  looks: FileLooks,
): { readonly style: CellStyle | undefined; readonly format: string | undefined; readonly more: boolean } {
  const style: CellStyle = {
    ...fromFont(file.font, looks),
    ...fromFill(file.fill, looks),
    ...fromFileBorder(file.border, (color) => colorOf(color, looks)),
    ...fromAlignment(file),
  };
  return {
    style: Object.keys(style).length === 0 ? undefined : style,
    format: file.numFmt === undefined || file.numFmt === 'General' ? undefined : file.numFmt,
    more: hasMore(file),
  };
}

function fromFont(font: FileStyle['font'], looks: FileLooks): CellStyle {
  if (font === undefined) return {};
  const color = colorOf(font.color, looks);
  return {
    ...(font.bold === true ? { bold: true } : {}),
    ...(font.italic === true ? { italic: true } : {}),
    ...(isUnderlined(font) ? { underline: true } : {}),
    ...(font.name === undefined || font.name === looks.usualName ? {} : { fontName: font.name }),
    ...(color === undefined || color === '#000000' ? {} : { fontColor: color }),
    ...(font.size === undefined || font.size === looks.usualSize ? {} : { fontSize: font.size }),
  };
}

const isUnderlined = ({ underline }: NonNullable<FileStyle['font']>): boolean =>
  underline !== undefined && underline !== false;

function fromFill(fill: FileStyle['fill'], looks: FileLooks): CellStyle {
  if (fill?.type !== 'pattern' || fill.pattern !== 'solid') return {};
  const color = colorOf(fill.fgColor, looks);
  return color === undefined || color === '#FFFFFF' ? {} : { fillColor: color };
}

type FileColor = NonNullable<FileStyle['font']>['color'];

function colorOf(color: FileColor, { themeColors }: FileLooks): string | undefined {
  if (color?.rgb !== undefined) return `#${color.rgb.toUpperCase()}`;
  if (color?.theme === undefined || themeColors.length === 0) return undefined;
  return `#${resolveThemeColor([...themeColors], color.theme, color.tint).toUpperCase()}`;
}

function fromAlignment({ alignment }: FileStyle): CellStyle {
  const side = alignment?.horizontal;
  const height = alignment?.vertical;
  const indent = alignment?.indent ?? 0;
  return {
    ...(side === 'left' || side === 'center' || side === 'right' ? { horizontalAlignment: side } : {}),
    ...(height === 'top' || height === 'center' ? { verticalAlignment: height } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(alignment?.wrapText === true ? { wrapText: true } : {}),
  };
}

/** Diagonal lines, lines through, patterns, turned text: nothing of the grid's. */
function hasMore({ font, fill, border, alignment }: FileStyle): boolean {
  const lines = font?.strikethrough === true || font?.vertAlign !== undefined;
  const pattern =
    fill !== undefined && (fill.type !== 'pattern' || !['none', 'solid'].includes(fill.pattern));
  const isTurned = alignment?.textRotation !== undefined;
  return lines || pattern || isTurned || border?.diagonal !== undefined;
}
