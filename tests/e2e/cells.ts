/** Reading and writing cells of the workbench's grid by sheet name and place, from a test. */

import type { Page } from 'playwright-core';
import type {} from '../../workbench/page/globals';
import { settled } from './session';

export type Content = string | number | boolean;

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What stands in a block of cells; rows and columns from 0. */
export function readBlock(
  page: Page,
  place: Place,
  size: { rows: number; columns: number },
): Promise<Content[][]> {
  return page.evaluate(
    ([{ sheet, row, column }, { rows, columns }]) => {
      const grid = window.workbench?.grid;
      const found = grid?.sheets().find(({ name }) => name === sheet);
      if (grid === undefined || found === undefined) throw new Error(`No sheet ${sheet}.`);
      return grid.values({ sheetId: found.id, row, column, rows, columns });
    },
    [place, size] as const,
  );
}

export async function readCell(page: Page, place: Place): Promise<Content> {
  const [[content] = []] = await readBlock(page, place, { rows: 1, columns: 1 });
  return content ?? '';
}

/** Enters constants and formulas (they begin with `=`) and waits for the calculation. */
export async function enter(page: Page, place: Place, block: readonly (readonly Content[])[]): Promise<void> {
  const entries = block.map((line) => line.map((content) => ({ kind: kindOf(content), content })));
  await page.evaluate(
    ([{ sheet, row, column }, lines]) => {
      const grid = window.workbench?.grid;
      const found = grid?.sheets().find(({ name }) => name === sheet);
      if (grid === undefined || found === undefined) throw new Error(`No sheet ${sheet}.`);
      grid.write(
        { sheetId: found.id, row, column, rows: lines.length, columns: lines[0]?.length ?? 0 },
        lines,
      );
    },
    [place, entries] as const,
  );
  await settled(page);
}

const kindOf = (content: Content): 'formula' | 'constant' =>
  typeof content === 'string' && content.startsWith('=') ? 'formula' : 'constant';

/** The sentence behind the error in a cell. */
export function sentenceOf(page: Page, { sheet, row, column }: Place): Promise<string | undefined> {
  return page.evaluate(
    ([name, r, c]) => {
      const grid = window.workbench?.grid;
      const found = grid?.sheets().find((candidate) => candidate.name === name);
      if (grid === undefined || found === undefined) throw new Error(`No sheet ${name}.`);
      return grid.errorSentence({ sheetId: found.id, row: r, column: c, rows: 1, columns: 1 });
    },
    [sheet, row, column] as const,
  );
}
