import { type Measure, moneyMeasures } from '../../core/summary/measure';
import { law } from '../../tables/placementColumns';
import { dimensionWords, summaryMeasureWords } from '../../text/summaryWords';
import type { Cell, FunctionResult } from '../cell';
import { summary } from '../summary';
import type { RawRows } from '../tables/cells';
import { type SummaryCall, summaryArguments } from './summaryCall';
import type { SummaryMembers } from './summaryMembers';

/** A placement of a cell, by its row in the table, and its figures in the order of the measures. */
export interface SummaryLineOfPlacement {
  readonly row: number;
  readonly figures: readonly Cell[];
}

/** The same summary, asked for each placement and for all of them together. */
export interface PlacementLines {
  /** What the measures are called, in the language of the table. */
  readonly headers: readonly Cell[];
  readonly lines: readonly SummaryLineOfPlacement[];
  /** What of them has no price. */
  readonly unpriced: readonly Cell[];
  /** What has a price. */
  readonly priced: readonly Cell[];
  readonly all: readonly Cell[];
}

/** The measures by which the placements of a cell are told: days, kronor where prices count, and the cell's own. */
export function measuresTold(call: SummaryCall, measure: Measure): readonly Measure[] {
  const isPriced = call.wish.measures.some((each) => moneyMeasures.has(each));
  return [...new Set<Measure>(['days', ...(isPriced ? ['cost' as const] : []), measure])];
}

/**
 * Asks SUMMARY itself for each placement of a cell: the column of the law, by which its lines can be divided, is given the row's own
 * number. A date that several placements of a person claim can only be given out among all of them.
 */
export function placementLines(
  call: SummaryCall,
  members: SummaryMembers,
  measures: readonly Measure[],
): PlacementLines {
  const among = measures.includes('personDays') ? allRows(call) : members.rows;
  const wanted = new Set(members.rows);
  const [headers = [], ...divided] = asked(call, { ...members, rows: among }, { measures, by: 'law' });
  const together = asked(call, members, { measures, by: 'none' });
  const lines = divided.flatMap(([label, ...figures]) => {
    const row = rowOfKey(label);
    return row !== null && wanted.has(row) ? [{ row, figures }] : [];
  });
  const [, priced = [], unpriced = [], , all = []] = together;
  return {
    headers: headers.slice(1),
    lines,
    priced: priced.slice(1),
    unpriced: unpriced.slice(1),
    all: all.slice(1),
  };
}

function allRows({ inputs }: SummaryCall): readonly number[] {
  return Array.from({ length: inputs.placements.sheet.count }, (_, row) => row);
}

interface Asked {
  readonly measures: readonly Measure[];
  readonly by: 'law' | 'none';
}

function asked(
  { values, placements, inputs }: SummaryCall,
  { rows, from, to }: SummaryMembers,
  { measures, by }: Asked,
): FunctionResult {
  const given = Array.from(
    { length: Math.max(values.length, summaryArguments.tables) },
    (_, index) => values[index],
  );
  given[summaryArguments.placements] = keyedRows(
    placements,
    inputs.placements.sheet.positions.get('law'),
    rows,
  );
  given[summaryArguments.from] = from;
  given[summaryArguments.to] = to;
  given[summaryArguments.measures] = [measures.map((measure) => summaryMeasureWords[measure].sv)];
  given[summaryArguments.rows] = dimensionWords[by].sv;
  given[summaryArguments.columns] = null;
  return summary.run(given);
}

/** Some rows of the placements, with a key for each in place of the law. */
function keyedRows(placements: RawRows, position: number | undefined, rows: readonly number[]): RawRows {
  const headers = placements[0] ?? [];
  const at = position ?? headers.length;
  const withLaw = (cells: readonly unknown[], text: unknown): unknown[] => {
    const copy = [...cells];
    copy[at] = text;
    return copy;
  };
  return [
    withLaw(headers, headers[at] ?? law.header.sv),
    ...rows.map((row) => withLaw(placements[row + 1] ?? [], `${keyStart}${String(row)}`)),
  ];
}

const keyStart = '#';

function rowOfKey(label: Cell | undefined): number | null {
  return typeof label === 'string' && label.startsWith(keyStart)
    ? Number(label.slice(keyStart.length))
    : null;
}
