import type { ListReport, TableCell } from '../../import/list';
import type { TablePlan } from '../../import/tablePlan';
import { importLog } from '../../tables/importLog';
import { masked } from '../../text/personalNumbers';
import { version } from '../version';

/** What is told of an import. */
export interface ImportFacts {
  readonly importId: string;
  /** As 2026-01-31 09:05. */
  readonly when: string;
  /** The name of the table that the list went into. */
  readonly table: string;
  readonly report: ListReport;
  readonly plan: TablePlan;
  readonly controlSum: string;
}

/** The row of the log for an import, a cell for each of its columns. Figures that a list does not have are blank. */
export function logRow(facts: ImportFacts): TableCell[] {
  const cells: Readonly<Record<string, TableCell | null>> = {
    ...identityOf(facts),
    ...rowsOf(facts.report),
    ...sumsOf(facts.report),
    ...inTable(facts.plan),
  };
  return importLog.columns.map(({ id }) => cells[id] ?? '');
}

function identityOf({
  importId,
  when,
  table,
  report,
  controlSum,
}: ImportFacts): Record<string, TableCell | null> {
  return {
    ...{ importId, when, controlSum, version },
    list: masked(report.name),
    kind: table,
    asOf: report.used.asOf,
  };
}

function rowsOf({ counts, repairs }: ListReport): Record<string, TableCell> {
  const { read, kept, removed, leftOut } = counts;
  return { read, kept, removed, leftOut, repaired: repairs.changedRows };
}

function sumsOf({ repairs: { before, after } }: ListReport): Record<string, TableCell | null> {
  return {
    ...{ personsBefore: before.persons, personsAfter: after.persons },
    ...{ daysBefore: before.days, daysAfter: after.days },
    ...{ kronorBefore: before.kronor, kronorAfter: after.kronor },
  };
}

function inTable({ difference, closed, removed }: TablePlan): Record<string, TableCell> {
  const { added, changed, unchanged, missing, repaired, leftOut } = difference;
  const inBoth = { repairedInTable: repaired, leftOutInTable: leftOut };
  return { added, changed, unchanged, missing, ...inBoth, closed, takenOut: removed };
}
