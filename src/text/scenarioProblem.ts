import type { ShownValue } from './format';
import type { Text } from './language';

/** A share that lies outside what a change can have, from `least` (0 or −1) to 1. */
export interface ShareOutOfRange {
  readonly problem: 'shareOutOfRange';
  readonly share: number;
  readonly least: number;
}

/** A kind that neither the placements nor the price list nor the table of kinds has. */
export interface UnknownKind {
  readonly problem: 'unknownKind';
  readonly value: ShownValue;
}

/** A cell is filled in that the change of its row has no use for. */
export interface CellNotUsed {
  readonly problem: 'cellNotUsed';
  readonly change: Text;
}

/** Days are to be moved to the kind that they have. */
export interface SameKind {
  readonly problem: 'sameKind';
}

/** The moves of a scenario take more days from a kind than it has. */
export interface MovesTooMuch {
  readonly problem: 'movesTooMuch';
  /** Of all its moves. */
  readonly share: number;
}

/** A kind has costs and counts no days, so that none can be moved or given a price. */
export interface NoDaysOfKind {
  readonly problem: 'noDaysOfKind';
}

/** Nothing tells what a day of a kind costs ahead. */
export interface NoPriceOfKind {
  readonly problem: 'noPriceOfKind';
}

/** What can be wrong with a change of a scenario. */
export type ScenarioProblem =
  ShareOutOfRange | UnknownKind | CellNotUsed | SameKind | MovesTooMuch | NoDaysOfKind | NoPriceOfKind;
