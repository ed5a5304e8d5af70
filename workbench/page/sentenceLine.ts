/** The line under the grid: the sentence behind the selected cell's error, as Excel shows it on the cell's card. */

import type { Area } from './grid/grid';
import type { UniverGrid } from './grid/univerGrid';
import { formatCells } from './model/range/address';

/** Keeps the line up to date with the selection and with the calculation. */
export function keepSentence(line: HTMLElement, grid: UniverGrid, hint: string): void {
  const show = (): void => {
    const { text, kind } = lineFor(grid, hint);
    if (line.textContent !== text) line.textContent = text;
    line.dataset['kind'] = kind;
  };
  grid.onEvent((event) => {
    if (event.kind === 'selected' || event.kind === 'sheetActivated') show();
  });
  grid.onCalculated(show);
  show();
}

interface Line {
  readonly text: string;
  readonly kind: 'error' | 'hint';
}

function lineFor(grid: UniverGrid, hint: string): Line {
  const cell: Area = { ...grid.selection(), rows: 1, columns: 1 };
  const value = grid.values(cell)[0]?.[0];
  const sentence = typeof value === 'string' && value.startsWith('#') ? grid.errorSentence(cell) : undefined;
  if (sentence === undefined) return { text: hint, kind: 'hint' };
  return { text: `${formatCells(cell)}  ${String(value)}  ${sentence}`, kind: 'error' };
}
