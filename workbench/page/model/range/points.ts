/** The API measures in points, the grid in pixels: 96 pixels are 72 points. */
export const pixelsPerPoint = 4 / 3;
