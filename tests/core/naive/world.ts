import type { CostTables } from '../../../src/core/cost/costRules';
import type { CostQuestion } from '../../../src/core/cost/costQuestion';
import { dayRuleCodes } from '../../../src/core/cost/dayRuleCode';
import type { PlacementColumns } from '../../../src/core/cost/placementColumns';
import type { DayRule } from '../../../src/core/dayRule';

/** A row of Placeringar as people think of it: null is a blank cell. Names are numbers, amounts millionths. */
export interface WorldPlacement {
  readonly id: number | null;
  readonly start: number;
  readonly end: number | null;
  readonly extendedFrom: number | null;
  readonly kind: number | null;
  readonly provider: number | null;
  readonly dayRule: DayRule | null;
  readonly quantity: number | null;
  readonly dayPrice: number | null;
  readonly fee: number | null;
  readonly expense: number | null;
  readonly carerBorn: number | null;
}

/** Placements, the tables by which they are priced, and the dates [from, until) that are asked about. */
export interface World {
  readonly placements: readonly WorldPlacement[];
  readonly tables: CostTables;
  readonly from: number;
  readonly until: number;
  /** The workbook's own; left out: both. */
  readonly dayRule?: DayRule;
}

export const blankPlacement: WorldPlacement = {
  id: null,
  start: 0,
  end: null,
  extendedFrom: null,
  kind: null,
  provider: null,
  dayRule: null,
  quantity: null,
  dayPrice: null,
  fee: null,
  expense: null,
  carerBorn: null,
};

export const noTables: CostTables = { prices: [], kinds: [], contributions: [], absences: [], addOns: [] };

/** The placements as the core reads them. */
export function columnsOf(placements: readonly WorldPlacement[]): PlacementColumns {
  const whole = (of: (row: WorldPlacement) => number | null, blank: number): Int32Array =>
    Int32Array.from(placements, (row) => of(row) ?? blank);
  const exact = (of: (row: WorldPlacement) => number | null): Float64Array =>
    Float64Array.from(placements, (row) => of(row) ?? NaN);
  return {
    count: placements.length,
    start: whole(({ start }) => start, 0),
    end: whole(({ end }) => end, 0),
    extendedFrom: whole(({ extendedFrom }) => extendedFrom, 0),
    kind: whole(({ kind }) => kind, -1),
    provider: whole(({ provider }) => provider, -1),
    dayRule: Uint8Array.from(placements, ({ dayRule }) => (dayRule === null ? 0 : dayRuleCodes[dayRule])),
    quantity: exact(({ quantity }) => quantity),
    dayPrice: exact(({ dayPrice }) => dayPrice),
    fee: exact(({ fee }) => fee),
    expense: exact(({ expense }) => expense),
    carerBorn: whole(({ carerBorn }) => carerBorn, 0),
  };
}

/** The question as the core reads it: an ID that no further table names has no number. */
export function questionOf({ placements, tables, from, until, dayRule = 'both' }: World): CostQuestion {
  const named = new Set([...tables.absences, ...tables.addOns].map(({ placement }) => placement));
  const numberOf = (id: number | null): number => (id !== null && named.has(id) ? id : -1);
  return { placementIds: Int32Array.from(placements, ({ id }) => numberOf(id)), from, until, dayRule };
}
