import { orePerKrona } from '../../core/ore';
import { roundedWhole } from '../../core/rounding';
import { type BridgePart, bridgeParts } from '../../core/bridge/bridgeRow';
import { type BridgeLine, bridgeLines } from '../../text/bridgeWords';
import type { DraftRow } from './draftRow';

/** The bridge of a sheet: its groups and all of them together. */
export interface ReadBridge {
  readonly groups: readonly DraftRow[];
  readonly total: DraftRow;
}

/**
 * Reads BRIDGE's answer as it stands on a sheet: a row of names, and below it the lines of a bridge in their order. Null where anything
 * else stands there, such as an error or a formula that has yet to answer: a draft is made of a whole bridge or not at all.
 */
export function bridgeFromCells(cells: readonly (readonly unknown[])[]): ReadBridge | null {
  const [header = [], ...lines] = cells;
  if (lines.length !== bridgeLines.length || header.length < 2) return null;
  const rows = header.slice(1).map((name, index) => rowFrom(name, (line) => cellOf(lines, line, index + 1)));
  const sound = rows.flatMap((row) => (row === null ? [] : [row]));
  const total = sound.at(-1);
  if (total === undefined || sound.length < rows.length) return null;
  return { groups: sound.slice(0, -1), total: { ...total, name: null } };
}

function cellOf(lines: readonly (readonly unknown[])[], line: BridgeLine, column: number): unknown {
  return lines[bridgeLines.indexOf(line)]?.[column];
}

function rowFrom(name: unknown, cell: (line: BridgeLine) => unknown): DraftRow | null {
  const [budgetDays, actualDays] = [cell('budgetDays'), cell('actualDays')];
  const isWhole = bridgeParts.every((part) => typeof cell(part) === 'number');
  if (!isWhole || typeof budgetDays !== 'number' || typeof actualDays !== 'number') return null;
  const figure = (part: BridgePart): number => roundedWhole(numberIn(cell(part)) * orePerKrona);
  return {
    name: String(name),
    figures: figuresOf(figure),
    budgetDays,
    actualDays,
    budgetPrice: priceIn(cell('budgetPrice')),
    actualPrice: priceIn(cell('actualPrice')),
  };
}

function figuresOf(figure: (part: BridgePart) => number): DraftRow['figures'] {
  return {
    budget: figure('budget'),
    volume: figure('volume'),
    mix: figure('mix'),
    ended: figure('ended'),
    price: figure('price'),
    newKind: figure('newKind'),
    withoutDays: figure('withoutDays'),
    unexplained: figure('unexplained'),
    actual: figure('actual'),
    variance: figure('variance'),
  };
}

function numberIn(cell: unknown): number {
  return typeof cell === 'number' ? cell : NaN;
}

function priceIn(cell: unknown): number | null {
  return typeof cell === 'number' ? cell : null;
}
