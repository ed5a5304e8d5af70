import { bridge } from '../../../src/core/bridge/bridge';
import type { BridgeRow } from '../../../src/core/bridge/bridgeRow';
import type { DraftRow } from '../../../src/sheets/draftText/draftRow';
import { kind, type Told } from '../../core/bridge/kinds';
import { sure } from '../../core/help';

/** A kind of a case by its name, as the bridge's tests tell it. */
export type Named = Told & { readonly name: string };

/** The rows of a draft as the real bridge makes them: its figures, and days and prices worked out from the same case. */
export function rowsOf(kinds: readonly Named[]): { readonly groups: DraftRow[]; readonly total: DraftRow } {
  const built = sure(bridge(kinds.map(kind)));
  const groups = kinds.flatMap((told, index) => {
    const figures = built.kinds[index];
    return figures === undefined ? [] : [rowOf(told, figures)];
  });
  const sum = (side: 'budgetDays' | 'actualDays'): number => groups.reduce((all, row) => all + row[side], 0);
  const total = {
    name: null,
    figures: built.total,
    budgetDays: sum('budgetDays'),
    actualDays: sum('actualDays'),
    budgetPrice: null,
    actualPrice: null,
  };
  return { groups, total };
}

function rowOf({ name, budget, actual, knownPrice }: Named, figures: BridgeRow): DraftRow {
  const price = ([days, kronor]: readonly [number, number]): number | null =>
    days === 0 ? null : kronor / days;
  return {
    name,
    figures,
    budgetDays: budget[0],
    actualDays: actual[0],
    budgetPrice: price(budget) ?? knownPrice ?? null,
    actualPrice: price(actual),
  };
}
