import { type KindLine, kindLines, lineRow, rowsByKind } from '../kindLines';

/** A row of a table by kind: a kind by its place in Former, or one of the lines after the kinds. */
export interface KindRow {
  /** From 0, as in the lists. */
  readonly line: number;
  readonly of: 'kind' | KindLine;
}

/** The rows of a table by kind. */
export function kindRows(kinds: number): readonly KindRow[] {
  return Array.from({ length: rowsByKind(kinds) }, (_, line): KindRow => {
    return { line, of: line < kinds ? 'kind' : (kindLines[line - lineRow(kinds, 'unknown')] ?? 'total') };
  });
}
