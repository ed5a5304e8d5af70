import { bridge, type Bridge } from '../../core/bridge/bridge';
import type { BridgeKind, DaysAndCost } from '../../core/bridge/bridgeKind';
import { type BridgePart, bridgeParts, type BridgeRow } from '../../core/bridge/bridgeRow';
import { zero } from '../../core/fraction';
import { kronorFromOre, oreFromNumber } from '../../core/ore';
import { isProblem, type Result } from '../../core/result';
import { bridgePartWords } from '../../text/bridgeWords';
import type { Language } from '../../text/language';
import { dimensionTitle, summaryLabels } from '../../text/summaryWords';
import { type Cell, type FunctionResult, ofCall } from '../cell';
import { basisLines } from './basisLines';
import type { BridgeInputs } from './bridgeInputs';
import type { GroupSum } from './bridgeSide';

/** A bridge that has been worked out: its groups by name, what they are worked out from, and its rows. */
export interface BuiltBridge {
  readonly labels: readonly string[];
  readonly kinds: readonly BridgeKind[];
  readonly built: Bridge;
}

/** Works out the bridge of a call. Problem: amountOutOfRange. */
export function builtBridge(inputs: BridgeInputs): Result<BuiltBridge> {
  const groups = groupsOf(inputs);
  const kinds: BridgeKind[] = [];
  for (const group of groups) {
    const kind = kindOf(inputs, group);
    if (isProblem(kind)) return kind;
    kinds.push(kind);
  }
  const built = bridge(kinds);
  if (isProblem(built)) return built;
  return { labels: groups.map((group) => inputs.names.textOf(group)), kinds, built };
}

/**
 * A row for each part of the bridge, a column for each group and one for all of them; then a row that is 0 where a column adds up, and
 * the days and prices from which it is worked out.
 */
export function bridgeTable(inputs: BridgeInputs): FunctionResult {
  const found = builtBridge(inputs);
  if (isProblem(found)) return [[ofCall(found)]];
  const { labels, kinds, built } = found;
  const { language } = inputs.budget;
  return [
    [dimensionTitle(inputs.level, language), ...labels, summaryLabels.total[language]],
    ...linesOf(built, language),
    ...basisLines(kinds, language),
  ];
}

/** The groups of the outcome, then those that only the budget has, then those that only the ledger has. */
function groupsOf({ budget, actual, booked }: BridgeInputs): readonly number[] {
  return [...new Set([...actual.groups.keys(), ...budget.groups.keys(), ...(booked?.keys() ?? [])])];
}

function kindOf({ budget, actual, booked, listPrice }: BridgeInputs, group: number): Result<BridgeKind> {
  const planned = budget.groups.get(group);
  const [before, after] = [sideOf(planned), sideOf(actual.groups.get(group))];
  if (isProblem(before)) return before;
  if (isProblem(after)) return after;
  const inLedger = booked === null ? null : oreFromNumber(booked.get(group) ?? 0);
  if (isProblem(inLedger)) return inLedger;
  return { budget: before, actual: after, knownPrice: planned?.price ?? listPrice(group), booked: inLedger };
}

function sideOf(sum: GroupSum | undefined): Result<DaysAndCost> {
  const cost = oreFromNumber(sum?.cost ?? 0);
  return isProblem(cost) ? cost : { days: sum?.days ?? zero, cost };
}

function linesOf({ kinds, total }: Bridge, language: Language): readonly (readonly Cell[])[] {
  const rows = [...kinds, total];
  const line = (label: BridgePart | 'check', figure: (row: BridgeRow) => number): readonly Cell[] => [
    bridgePartWords[label][language],
    ...rows.map((row) => kronorFromOre(figure(row))),
  ];
  return [...bridgeParts.map((part) => line(part, (row) => row[part])), line('check', leftOver)];
}

/** What the changes do not explain: nothing, or the bridge would be wrong. */
function leftOver(row: BridgeRow): number {
  const { budget, volume, mix, price, newKind, withoutDays, unexplained, actual } = row;
  return actual - (budget + volume + mix + price + newKind + withoutDays + unexplained);
}
