import type { Committed } from '../../core/forecast/committed';
import { orePerKrona } from '../../core/ore';
import { roundedWhole } from '../../core/rounding';
import { endsByWords, snapshotHeaders, type SnapshotPart, snapshotPartWords } from '../../text/forecastWords';
import type { Cell, FunctionResult } from '../cell';
import { shownCell } from '../costs/shownCell';
import { kindName } from './forecastTable';
import type { ReadForecast } from './forecastInputs';

/** A line of a forecast by placement; öre, days. */
interface SnapshotLine {
  readonly part: SnapshotPart;
  readonly id?: Cell;
  readonly kind: number;
  readonly closed?: number;
  readonly after?: number;
  readonly ahead?: number;
  readonly days?: number;
  readonly endsBy?: string;
}

/** Days are shown to the hundredth. */
const parts = 100;

/**
 * A line for each placement that has cost something or is open, for the new ones of each kind, for each adjustment, and for what was
 * booked above the list; then the total, which they add up to to the öre.
 */
export function snapshotTable(read: ReadForecast): FunctionResult {
  const { language } = read.placements.sheet;
  const lines = [...placementLines(read), ...flowLines(read), ...adjustmentLines(read)];
  const total = (of: (line: SnapshotLine) => number | undefined): number =>
    lines.reduce((sum, line) => sum + (of(line) ?? 0), 0);
  const summed: SnapshotLine = {
    part: 'total',
    kind: -1,
    closed: total(({ closed }) => closed),
    after: total(({ after }) => after),
    ahead: total(({ ahead }) => ahead),
    days: total(({ days }) => days),
  };
  return [
    Object.values(snapshotHeaders).map((header) => header[language]),
    ...[...lines, summed].map((line) => shown(read, line)),
  ];
}

function shown(read: ReadForecast, line: SnapshotLine): readonly Cell[] {
  const { language } = read.placements.sheet;
  const { part, id = '', kind, closed = 0, after = 0, ahead = 0, days = 0, endsBy = '' } = line;
  return [
    snapshotPartWords[part][language],
    id,
    part === 'total' ? '' : kindName(read, kind),
    closed / orePerKrona,
    after / orePerKrona,
    ahead / orePerKrona,
    (closed + after + ahead) / orePerKrona,
    roundedWhole(days * parts) / parts,
    endsBy,
  ];
}

function placementLines(read: ReadForecast): readonly SnapshotLine[] {
  const { found, placements } = read;
  const { language } = placements.sheet;
  const ahead = wholeAhead(found.committed);
  const open = new Map(found.committed.map((each) => [each.row, each]));
  return found.listed.flatMap(({ row, kind, closed, after }) => {
    const committed = open.get(row);
    if (closed === 0 && after === 0 && committed === undefined) return [];
    const id = shownCell(placements, 'placementId', found.known.rows[row] ?? 0);
    const costs = { closed, after, ahead: ahead.get(row) ?? 0 };
    const endsBy = committed === undefined ? '' : endsByWords[committed.by][language];
    return [{ part: 'placement', id, kind, ...costs, days: committed?.days ?? 0, endsBy } as const];
  });
}

/** Whole öre of each placement by its row, which add up to the rounded sum of its kind: each is what the sum grows by. */
function wholeAhead(committed: readonly Committed[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  return new Map(
    committed.map(({ row, kind, cost }) => {
      const before = sums.get(kind) ?? 0;
      sums.set(kind, before + cost);
      return [row, roundedWhole(before + cost) - roundedWhole(before)];
    }),
  );
}

function flowLines({ found }: ReadForecast): readonly SnapshotLine[] {
  return found.lines.flatMap(({ kind, residual, carried, expectedNew }) => {
    const of = { kind: kind ?? -1 };
    const lines: readonly SnapshotLine[] = [
      { part: 'residual', ...of, closed: residual },
      { part: 'expectedNew', ...of, ahead: expectedNew ?? 0 },
      { part: 'carried', ...of, ahead: carried },
    ];
    return lines.filter(({ closed = 0, ahead = 0 }) => closed !== 0 || ahead !== 0);
  });
}

function adjustmentLines({ found, adjustments }: ReadForecast): readonly SnapshotLine[] {
  return found.adjustments.map(({ row, kind, cost }) => ({
    part: 'adjustment',
    id: adjustments === null ? '' : whyOf(adjustments.table, row),
    kind,
    ahead: Number.isNaN(cost) ? 0 : cost,
  }));
}

/** The placement that an adjustment concerns, or else why it was made. */
function whyOf(table: Parameters<typeof shownCell>[0], row: number): Cell {
  const id = shownCell(table, 'placementId', row);
  return id === '' ? shownCell(table, 'why', row) : id;
}
