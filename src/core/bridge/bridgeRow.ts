import { isOre, type Ore } from '../ore';

/** The parts of a bridge, in the order in which they are shown. */
export const bridgeParts = [
  'budget',
  'volume',
  'mix',
  'ended',
  'price',
  'newKind',
  'withoutDays',
  'unexplained',
  'actual',
  'variance',
] as const;

/** A part of a bridge: where it starts, a change in cost, or what it comes to. */
export type BridgePart = (typeof bridgeParts)[number];

/** The figures of a row in öre, before it is known that all of them can be held exactly. */
export type BridgeFigures = Readonly<Record<BridgePart, number>>;

/**
 * How the budget of a kind, or of all, became the actual cost. What stands between are changes in cost, plus is dearer:
 * budget + volume + mix + price + newKind + withoutDays + unexplained = actual. `ended` is a part of `mix`: that of kinds with no
 * day left. `variance` has the municipal sign, budget − actual: minus is a deficit.
 */
export type BridgeRow = Readonly<Record<BridgePart, Ore>>;

/** Whether every figure of the row can be held exactly. */
export function isBridgeRow(figures: BridgeFigures): figures is BridgeRow {
  return bridgeParts.every((part) => isOre(figures[part]));
}

/** The sum of rows, part by part. */
export function sumOfRows(rows: readonly BridgeFigures[]): BridgeFigures {
  const sum = (part: BridgePart): number => rows.reduce((total, row) => total + row[part], 0);
  return {
    budget: sum('budget'),
    volume: sum('volume'),
    mix: sum('mix'),
    ended: sum('ended'),
    price: sum('price'),
    newKind: sum('newKind'),
    withoutDays: sum('withoutDays'),
    unexplained: sum('unexplained'),
    actual: sum('actual'),
    variance: sum('variance'),
  };
}
