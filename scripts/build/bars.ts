/** How large the bundles may be that people wait for, and whether they are. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that a file of dist may measure when it has been packed with gzip, in bytes. */
export interface Bar {
  readonly file: string;
  readonly most: number;
}

const kilobytes = (count: number): number => count * 1000;

/**
 * What stands between opening a workbook and its figures, and between opening the pane and seeing it. What is fetched later has no
 * bar: it makes nobody wait who does not use it.
 */
export const bars: readonly Bar[] = [
  { file: 'functions.js', most: kilobytes(60) },
  { file: 'taskpane.js', most: kilobytes(250) },
];

/** A bar with what its file measures now, in bytes. */
export interface Measured extends Bar {
  readonly bytes: number;
}

/** Measures the files in the folder as they travel. */
export function measureBars(folder: string): readonly Measured[] {
  return bars.map((bar) => ({ ...bar, bytes: packedBytes(readFileSync(join(folder, bar.file))) }));
}

/** How many bytes the content is when it is packed as tightly as gzip can. */
export function packedBytes(content: Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}

/** One line for each file, and whether all of them are within their bars. */
export function barReport(measured: readonly Measured[]): {
  readonly lines: string[];
  readonly hold: boolean;
} {
  const lines = measured.map(
    ({ file, bytes, most }) =>
      `${file}: ${kilobytesText(bytes)} of ${kilobytesText(most)} gzip${bytes > most ? ', too large' : ''}`,
  );
  return { lines, hold: measured.every(({ bytes, most }) => bytes <= most) };
}

const kilobytesText = (bytes: number): string => `${(bytes / kilobytes(1)).toFixed(1)} kB`;
