import { forecastLines } from '../tables/forecastLines';
import { forecasts } from '../tables/forecasts';
import type { SheetOrder } from './order';

/** The frozen forecasts and their lines as formulas name them. */
export interface FrozenTables {
  readonly lines: string;
  /** Columns of the lines: the forecast, the kind, and kronor. */
  readonly lineOf: string;
  readonly lineKind: string;
  readonly lineAmount: string;
  /** Columns of the forecasts. */
  readonly forecastId: string;
  readonly to: string;
  readonly when: string;
  readonly who: string;
  readonly shownTo: string;
  readonly fullYear: string;
}

/** The same, where the workbook may lack a table or a column of it. */
export type FrozenParts = { readonly [Part in keyof FrozenTables]: string | undefined };

/** What the workbook has of the tables Prognoser and Prognosrader. */
export function frozenParts({ tables: { named } }: Pick<SheetOrder, 'tables'>): FrozenParts {
  const [all, lines] = [named[forecasts.id]?.columns ?? {}, named[forecastLines.id]?.columns ?? {}];
  return {
    lines: named[forecastLines.id]?.all,
    lineOf: lines['forecastId'],
    lineKind: lines['kind'],
    lineAmount: lines['fullYear'],
    forecastId: all['forecastId'],
    to: all['to'],
    when: all['when'],
    who: all['who'],
    shownTo: all['shownTo'],
    fullYear: all['fullYear'],
  };
}

/** All of it; null where something lacks: nothing has been frozen then, or not as a whole. */
export function frozenTables(order: Pick<SheetOrder, 'tables'>): FrozenTables | null {
  const parts = frozenParts(order);
  return isWhole(parts) ? parts : null;
}

function isWhole(parts: FrozenParts): parts is FrozenTables {
  return Object.values(parts).every((part) => part !== undefined);
}
