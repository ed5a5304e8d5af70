import { constantCells } from '../columns/cells';
import { formEvidence } from '../columns/evidence';
import { type MatchedColumn, matchedColumn } from '../columns/matchedColumn';
import { readColumn } from '../columns/readColumn';
import { settledForms } from '../columns/settledForms';
import { columnsOf } from '../kinds/columnsOf';
import type { ListKind } from '../kinds/kind';
import type { HeldChoices } from '../list';
import { meaningReader, type MeaningsQuery, meaningsFor } from './meanings';

/**
 * Of the constants that are wanted those that can be read as a cell of their column; the others are no choices, and fill nothing. By the
 * id of the column.
 */
export function readableConstants(
  kind: ListKind,
  choices: HeldChoices,
  memory: MeaningsQuery['memory'],
): Readonly<Record<string, string>> {
  const constants = Object.entries(choices.constants ?? {}).filter(([id, text]) => {
    const column = columnsOf(kind).find((each) => each.id === id && id !== kind.source);
    if (column === undefined || text.trim() === '') return false;
    const matched = matchedColumn(kind, column, { header: null, part: null, constant: text });
    return isReadable(matched, text, { choices, memory });
  });
  return Object.fromEntries(constants);
}

function isReadable(
  matched: MatchedColumn,
  text: string,
  { choices, memory }: Pick<MeaningsQuery, 'memory'> & { readonly choices: HeldChoices },
): boolean {
  const cells = constantCells(text, 1);
  const cellsOf = (): typeof cells => cells;
  const columns = [matched];
  const evidence = formEvidence(columns, cellsOf);
  const query = { columns, cellsOf, evidence, delimiter: ';' as const, choices, written: null };
  const { form } = settledForms(query);
  const meaningIn = meaningReader(meaningsFor(matched.column, { choices, memory }));
  const { faults } = readColumn(matched, { cells, form, meaningIn });
  return faults[0] === 0;
}
