/** How cells look, in the words of the grid and in those of the engine. */

import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import { borderLines, type CellBorder, type CellSide, type CellStyle } from './grid';

/** The engine keeps what it does not know: here, which named style a cell was given. */
export interface NamedStyleData extends IStyleData {
  named?: string | null;
}

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

const vertical = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

const lines: Readonly<Record<CellBorder['line'], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const sides = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;
const sideNames: readonly CellSide[] = ['top', 'bottom', 'left', 'right'];

const pixelsPerIndent = 9;
const usualPadding = 2;

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The change of style that has only the given parts. */
export function styleChange(style: CellStyle): NamedStyleData {
  return { ...fontChange(style), ...placeChange(style), ...boxChange(style) };
}

function fontChange(style: CellStyle): IStyleData {
  const data: IStyleData = {};
  if (style.bold !== undefined) data.bl = flag(style.bold);
  if (style.italic !== undefined) data.it = flag(style.italic);
  if (style.underline !== undefined) data.ul = { s: flag(style.underline) };
  if (style.fontColor !== undefined) data.cl = { rgb: style.fontColor };
  if (style.fontName !== undefined) data.ff = style.fontName;
  if (style.fontSize !== undefined) data.fs = style.fontSize;
  return data;
}

function placeChange(style: CellStyle): IStyleData {
  const { horizontalAlignment: across, verticalAlignment: down, indent } = style;
  const data: IStyleData = {};
  if (style.wrapText !== undefined) data.tb = style.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (across !== undefined) data.ht = across === 'general' ? null : horizontal[across];
  if (down !== undefined) data.vt = vertical[down];
  if (indent !== undefined) data.pd = indent === 0 ? null : { l: usualPadding + indent * pixelsPerIndent };
  return data;
}

function boxChange({ fillColor, borders, named }: CellStyle): NamedStyleData {
  const data: NamedStyleData = {};
  if (fillColor !== undefined) data.bg = fillColor === '' ? null : { rgb: fillColor };
  if (borders !== undefined) data.bd = borderChange(borders);
  if (named !== undefined) data.named = named === '' ? null : named;
  return data;
}

function borderChange(borders: NonNullable<CellStyle['borders']>): IBorderData {
  const data: IBorderData = {};
  for (const side of sideNames) {
    const border = borders[side];
    if (border !== undefined)
      data[sides[side]] = border === null ? null : { s: lines[border.line], cl: { rgb: border.color } };
  }
  return data;
}

/** A cell's own style; parts that it does not have read as those of a cell that nobody has touched. */
export function styleOfData(data: NamedStyleData): CellStyle {
  const borders = bordersOf(data.bd ?? {});
  return {
    bold: data.bl === BooleanNumber.TRUE,
    italic: data.it === BooleanNumber.TRUE,
    wrapText: data.tb === WrapStrategy.WRAP,
    fontSize: data.fs ?? 11,
    fontColor: data.cl?.rgb ?? '#000000',
    fillColor: data.bg?.rgb ?? '#FFFFFF',
    ...placeOfData(data),
    ...(data.ul?.s === BooleanNumber.TRUE ? { underline: true } : {}),
    ...(typeof data.ff === 'string' ? { fontName: data.ff } : {}),
    ...(Object.keys(borders).length === 0 ? {} : { borders }),
    ...(typeof data.named === 'string' ? { named: data.named } : {}),
  };
}

function placeOfData({ ht, vt, pd }: IStyleData): CellStyle {
  const across = keyOf(horizontal, ht);
  const down = keyOf(vertical, vt);
  const left = pd?.l ?? 0;
  return {
    ...(across === undefined ? {} : { horizontalAlignment: across }),
    ...(down === undefined ? {} : { verticalAlignment: down }),
    ...(left > 0 ? { indent: Math.round((left - usualPadding) / pixelsPerIndent) } : {}),
  };
}

function keyOf<Key extends string>(table: Readonly<Record<Key, unknown>>, value: unknown): Key | undefined {
  const isKey = (key: string): key is Key => key in table;
  return Object.keys(table)
    .filter(isKey)
    .find((key) => table[key] === value);
}

function bordersOf(data: IBorderData): NonNullable<CellStyle['borders']> {
  const entries = sideNames.flatMap((side): [CellSide, CellBorder][] => {
    const border = borderOf(data[sides[side]]);
    return border === undefined ? [] : [[side, border]];
  });
  return Object.fromEntries(entries);
}

function borderOf(data: IBorderData[keyof IBorderData]): CellBorder | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const line = borderLines.find((name) => lines[name] === data.s);
  return line === undefined ? undefined : { line, color: data.cl.rgb ?? '#000000' };
}
