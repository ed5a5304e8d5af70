import { headingTexts } from '../../text/reportSheet';
import type { Language, Text } from '../../text/language';
import { type Cell, cellArea, fixedName, offset } from '../cells';
import type { Places } from '../order';
import type { Choices, Entry, Look } from '../report';
import type { StyleId } from '../styles';
import type { HeadingPart } from './headingPart';

/** A cell at the top of a sheet that its formulas refer to. */
export interface InputLine {
  readonly label: Text;
  readonly cell: Cell;
  readonly style: StyleId;
  /** Where people fill it in. */
  readonly input?: NonNullable<Entry['input']>;
  /** Among what they choose; without, anything can be written. */
  readonly choices?: Choices;
}

/** Where the first of these cells stands in the heading: the first three are always the days. */
export const firstInput = { row: 4, column: 2 } as const;

/** The row of the heading in which its parts begin. */
export const partsRow = firstInput.row - 1;

/** One of these cells, from 0, as formulas name it. */
export function inputName({ heading }: Pick<Places, 'heading'>, index: number): string {
  return fixedName(offset(heading, firstInput.row + index, firstInput.column));
}

/** The cells that the sheet's formulas refer to, one below the other, each with its label. */
export function inputPart(language: Language, lines: readonly InputLine[]): HeadingPart {
  const { row, column } = firstInput;
  return {
    entries: [
      { row: partsRow, column: 0, cells: [[headingTexts.inputs[language]]] },
      { row, column: 0, cells: lines.map(({ label }) => [label[language]]) },
      ...runs(lines),
    ],
    looks: [
      { area: cellArea(partsRow, 0), style: 'heading' },
      { area: { row, column: 0, rows: lines.length, columns: 1 }, style: 'label' },
      ...lines.map(({ style }, index): Look => ({ area: cellArea(row + index, column), style })),
    ],
    choices: lines.flatMap(({ choices }, index) =>
      choices === undefined ? [] : [{ row: row + index, column, among: choices }],
    ),
  };
}

/** Neighbours that are filled in alike are one entry. */
function runs(lines: readonly InputLine[]): readonly Entry[] {
  const { row, column } = firstInput;
  const found: Entry[] = [];
  for (const [index, { cell, input }] of lines.entries()) {
    const last = found.at(-1);
    if (last !== undefined && last.input === input)
      found[found.length - 1] = { ...last, cells: [...last.cells, [cell]] };
    else found.push({ row: row + index, column, cells: [[cell]], ...(input !== undefined && { input }) });
  }
  return found;
}
