/**
 * Widths of columns in a file are counted in digits of the usual font, 7 pixels each, in steps of a 256th; those of the
 * grid in pixels. Source: ECMA-376 part 1, 18.3.1.13.
 */

const pixelsPerDigit = 7;
const steps = 256;
const halfPixel = Math.trunc(128 / pixelsPerDigit);

/** The width in a file of so many pixels. */
export const digitsFromPixels = (pixels: number): number =>
  Math.trunc((pixels / pixelsPerDigit) * steps) / steps;

/** The pixels of a width in a file. */
export const pixelsFromDigits = (width: number): number =>
  Math.trunc(((steps * width + halfPixel) / steps) * pixelsPerDigit);
