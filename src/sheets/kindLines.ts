/** The lines that follow the kinds in every report by kind, in SUMMARY's order. */
export const kindLines = ['unknown', 'unpriced', 'uncountable', 'total'] as const;

/** A line of a report by kind that is no kind. */
export type KindLine = (typeof kindLines)[number];

/** How many rows a report by so many kinds has, without its header row. */
export function rowsByKind(kinds: number): number {
  return kinds + kindLines.length;
}

/** Which of these rows a line is, from 0. */
export function lineRow(kinds: number, line: KindLine): number {
  return kinds + kindLines.indexOf(line);
}
