import { isFailure } from '../../host/failure';
import type { Comparison } from '../../host/lists/listImport';
import { isFilled } from '../../import/columns/matchedColumn';
import { columnsOf } from '../../import/kinds/columnsOf';
import { listKinds } from '../../import/kinds/index';
import type { ColumnMatch, Detected, ListKindId, ListReport, ValueFound } from '../../import/list';
import { tables } from '../../tables';
import type { Column } from '../../tables/column';
import { placements } from '../../tables/placements';
import type { Table } from '../../tables/table';
import type { PaneState } from '../state';
import type { ImportState, KeyState } from './importState';

/** The table that a kind of list fills. */
export function tableOfKind(kind: ListKindId): Table {
  return tables.find(({ id }) => id === kind) ?? placements;
}

/** A column of the table that a list fills; undefined for an id that it has not. */
export function columnOf(table: Table, columnId: string): Column | undefined {
  return table.columns.find(({ id }) => id === columnId);
}

/** A column that lists of a kind may have: one of the table, or a side of one; undefined for an id that is neither. */
export function columnOfList(kind: ListKindId, columnId: string): Column | undefined {
  return columnsOf(listKinds[kind]).find(({ id }) => id === columnId);
}

/** What holds about the list: the user's choices over what was read last, whether or not they have been read yet. */
export function wantedReading({ report, choices }: ImportState): Detected | null {
  return report === null ? null : { ...report.used, ...choices };
}

/** Whether every required column is filled, and none by a header that is only alike. */
export function isMatchedWithCertainty({ matches, missing }: ListReport): boolean {
  const isSure = ({ required, origin }: ColumnMatch): boolean => !required || origin !== 'near';
  return missing.length === 0 && matches.every(isSure);
}

/** How many of the table's columns the list fills or makes. */
export function filledColumns(report: ListReport): number {
  return tableMatches(report).filter((match) => isFilled(match) || match.madeOf.length > 0).length;
}

/** What fills the table's own columns, without the sides that one may be made of. */
export function tableMatches({ matches }: Pick<ListReport, 'matches'>): readonly ColumnMatch[] {
  return matches.filter(({ sideOf }) => sideOf === null);
}

/** How many values of the list nobody knows; those that are not shown are not counted. */
export function unknownValues({ values }: ListReport): number {
  return values.reduce((sum, column) => sum + column.values.filter(isUnknown).length, 0);
}

/** Whether nobody knows what a value means. */
export function isUnknown({ meaning }: ValueFound): boolean {
  return meaning === null;
}

/** Whether nobody knows some value that the list did not have when it was read before, such as those of a column chosen since. */
export function bringsUnknownValues(before: ListReport | null, report: ListReport): boolean {
  const known = new Set(before === null ? [] : unknownIn(before));
  return unknownIn(report).some((value) => !known.has(value));
}

/** Each with its column: the same word in another column is another value. */
function unknownIn({ values }: ListReport): readonly string[] {
  return values.flatMap(({ columnId, values: found }) =>
    found.filter(isUnknown).map(({ raw }) => `${columnId}\n${raw}`),
  );
}

/** What stands in the way of importing. */
export type Obstacle =
  | 'outside'
  | 'reading'
  | 'refused'
  | 'missing'
  | 'key'
  | 'keyNotKept'
  | 'nothing'
  | 'busy'
  | 'comparing'
  | 'unknownPersons';

/** Why the list cannot be imported yet; null: it can. */
export function obstacleTo({ importing, surroundings, work }: PaneState): Obstacle | null {
  const { report, reading, isBehind, key } = importing;
  if (report === null || reading !== null) return 'reading';
  if (isBehind) return 'refused';
  if (report.missing.length > 0) return 'missing';
  if (report.counts.kept === 0) return 'nothing';
  if (report.persons.needKeys) {
    const obstacle = keyObstacle(report, key);
    if (obstacle !== null) return obstacle;
  }
  if (!surroundings.isExcel) return 'outside';
  if (work !== null) return 'busy';
  return comparisonObstacle(importing, report);
}

/** What is taken away, ended or made anew must be known before it is written. */
function comparisonObstacle(importing: ImportState, { persons }: ListReport): Obstacle | null {
  const comparison = comparisonIn(importing);
  const rekeys = importing.key.rekeys && persons.needKeys;
  if ((importing.missing !== 'keep' || rekeys) && comparison === null) return 'comparing';
  return rekeys && (comparison?.rekeying?.unknown ?? 0) > 0 ? 'unknownPersons' : null;
}

/** A new secret that the user has not kept makes keys that can never be made again. */
function keyObstacle({ persons }: ListReport, { held }: KeyState): Obstacle | null {
  if (!persons.hasSecret || held === null) return 'key';
  return held.isNew && !held.isKept ? 'keyNotKept' : null;
}

/** Whether the list can be compared with the workbook: a new secret need not have been kept for that. */
export function canCompare(state: PaneState): boolean {
  const obstacle = obstacleTo(state);
  return obstacle === null || inSpiteOf.includes(obstacle);
}

const inSpiteOf: readonly Obstacle[] = ['keyNotKept', 'busy', 'comparing', 'unknownPersons'];

/** Whether the user may ask for keys, or take that back: where the list says who is placed and needs none by itself. */
export function mayAskForKeys({ choices, report }: Pick<ImportState, 'choices' | 'report'>): boolean {
  if (choices.alwaysKeys === true) return true;
  const persons = report?.matches.find(({ columnId }) => columnId === 'person');
  return (persons?.header ?? null) !== null && report?.persons.needKeys === false;
}

/** How the list differs from the workbook, where that is known. */
export function comparisonIn({ comparison }: ImportState): Comparison | null {
  return comparison === null || comparison === 'underWay' || isFailure(comparison) ? null : comparison;
}
