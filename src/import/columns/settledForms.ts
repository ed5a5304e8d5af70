import { civilFromDay, type Day, isDay } from '../../core/day';
import type { FormOfColumn } from '../forms';
import type { Delimiter, Detected, HeldChoices } from '../list';
import type { ColumnCells } from './cells';
import { detectedOrder, provenOrder } from './dateOrder';
import { latestDay } from './dayEvidence';
import { type FormEvidence, orderOfAll } from './evidence';
import type { MatchedColumn } from './matchedColumn';
import { evidenceOfAll } from './numberEvidence';
import { detectedDecimal } from './numberForm';
import type { ReadingForm } from './readColumn';
import type { Settled } from './settled';
import { settledDays } from './settledDays';
import { settledNumbers } from './settledNumbers';
import { settledDayForm } from './day';
import { pivotFor } from './shortDay';

/** What decides how the columns of a list are read. */
export interface FormsQuery {
  readonly columns: readonly MatchedColumn[];
  readonly cellsOf: (column: MatchedColumn) => ColumnCells;
  readonly evidence: FormEvidence;
  readonly delimiter: Delimiter;
  readonly choices: HeldChoices;
  /** The day on which the list was written; null where nobody knows. */
  readonly written: Day | null;
}

/** How the columns are read, and what is told of it. */
export interface SettledForms {
  readonly form: ReadingForm;
  readonly forms: readonly FormOfColumn[];
  readonly detected: Pick<Detected, 'decimal' | 'dates'>;
}

/**
 * Settles how each column is read: as the user has chosen for it; else as the user has chosen for the whole list; else as its own texts
 * show; else as those of the other columns do. What nothing shows is not decided.
 */
export function settledForms(query: FormsQuery): SettledForms {
  const { columns, evidence, choices } = query;
  const order = orderOfAll(evidence);
  const detected = {
    decimal: detectedDecimal(evidenceOfAll(evidence.numbers.values()), query.delimiter),
    dates: detectedOrder(order),
  };
  const proven = provenOrder(order);
  const pivot = listPivot(query);
  const days = settledDays(evidence.days, {
    ...{ choices, order: proven, pivot },
    planned: new Set(columns.filter(({ isPlanned }) => isPlanned).map(({ column: { id } }) => id)),
  });
  const numbers = settledNumbers(evidence.numbers, { choices, decimal: detected.decimal });
  return {
    detected,
    forms: columns.flatMap(({ column: { id }, header }) => {
      const settled = days.get(id) ?? numbers.get(id);
      if (settled === undefined || header === null) return [];
      return [{ columnId: id, detected: settled.detected, used: settled.used }];
    }),
    form: {
      order: choices.dates ?? proven,
      days: readingsOf(days),
      numbers: readingsOf(numbers),
      shares: evidence.shares,
    },
  };
}

function readingsOf<Form>(settled: ReadonlyMap<string, Settled<Form>>): ReadonlyMap<string, Form> {
  return new Map(Array.from(settled, ([id, { reading }]) => [id, reading]));
}

/**
 * The pivot by the year of the list: that in which it was written, else that of its latest date with a year of four digits. Null where
 * neither is known: then only the user can tell.
 */
function listPivot({ columns, cellsOf, evidence, written }: FormsQuery): number | null {
  if (written !== null) return pivotFor(civilFromDay(written).year);
  const latest = columns
    .filter(({ column }) => (evidence.days.get(column.id)?.form ?? 'short') !== 'short')
    .map((column) => latestOf(column, cellsOf(column), evidence));
  const day = Math.max(0, ...latest);
  return isDay(day) ? pivotFor(civilFromDay(day).year) : null;
}

function latestOf({ column, role }: MatchedColumn, cells: ColumnCells, { days }: FormEvidence): number {
  const areSerials = days.get(column.id)?.form === 'serial';
  return latestDay(cells, {
    ...settledDayForm,
    areSerials,
    mayBeMonth: role === 'month' || role === 'quarter',
  });
}
