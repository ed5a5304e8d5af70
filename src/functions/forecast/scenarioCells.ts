import { type ChangeSort, changeWords } from '../../text/scenarioWords';
import type { Problem } from '../../text/problem';
import { nameAt, numberOrBlankAt } from '../tables/cellAt';
import type { TableReader } from '../tables/tableReader';
import type { ChangeColumns } from './readScenarios';

/** The cells that not every change uses. */
type ChangeCell = 'kind' | 'toKind' | 'share' | 'days' | 'perYear' | 'price';

const cells: readonly ChangeCell[] = ['kind', 'toKind', 'share', 'days', 'perYear', 'price'];

/** Which of them a change uses; of `needed` each must be filled in, of `oneOf` at least one, of which the first is blamed. */
interface ChangeRule {
  readonly needed: readonly ChangeCell[];
  readonly oneOf?: readonly ChangeCell[];
  readonly optional?: readonly ChangeCell[];
}

/** What each sort of change is told by. */
export const changeRules: Readonly<Record<ChangeSort, ChangeRule>> = {
  move: { needed: ['kind', 'toKind', 'share'] },
  shorten: { needed: ['kind'], oneOf: ['share', 'days'] },
  avoid: { needed: ['kind', 'perYear'] },
  index: { needed: ['share'], optional: ['kind'] },
  price: { needed: ['kind', 'price'] },
};

/** Blames the cells of changes that are lacking, that have no use, or that say what cannot be. */
export function blameChanges(
  table: TableReader,
  columns: ChangeColumns,
  isKnownKind: (kind: number) => boolean,
): void {
  const given: GivenChanges = { columns, isKnownKind, nameOf: (kind) => table.names.textOf(kind) };
  for (let row = 0; row < table.sheet.count; row += 1)
    if (table.empty[row] === 0)
      for (const [id, problem] of problemsOf(given, row)) table.blame(id, row, problem);
}

interface GivenChanges {
  readonly columns: ChangeColumns;
  readonly isKnownKind: (kind: number) => boolean;
  readonly nameOf: (kind: number) => string;
}

type Blamed = readonly [ChangeCell | 'change', Problem];

function problemsOf(given: GivenChanges, row: number): readonly Blamed[] {
  const { columns } = given;
  const sort = columns.sort[row];
  if (sort === undefined) return [['change', { problem: 'blankCell' }]];
  const unused = cells.filter((cell) => isFilled(columns, cell, row) && !uses(changeRules[sort], cell));
  return [
    ...lacking(columns, row, changeRules[sort]).map((cell): Blamed => [cell, { problem: 'blankCell' }]),
    ...unused.map((cell): Blamed => [cell, { problem: 'cellNotUsed', change: changeWords[sort] }]),
    ...ofKinds(given, row),
    ...ofNumbers(columns, row, sort),
  ];
}

function lacking(
  columns: ChangeColumns,
  row: number,
  { needed, oneOf = [] }: ChangeRule,
): readonly ChangeCell[] {
  const isOneThere = oneOf.some((cell) => isFilled(columns, cell, row));
  return [
    ...needed.filter((cell) => !isFilled(columns, cell, row)),
    ...(isOneThere ? [] : oneOf.slice(0, 1)),
  ];
}

function uses({ needed, oneOf = [], optional = [] }: ChangeRule, cell: ChangeCell): boolean {
  return [...needed, ...oneOf, ...optional].includes(cell);
}

/** A 0 is a blank, as some hosts hand it over; only a price says `fri` with it. */
function isFilled(columns: ChangeColumns, cell: ChangeCell, row: number): boolean {
  if (cell === 'kind' || cell === 'toKind') return nameAt(columns[cell], row) !== -1;
  const number = numberOrBlankAt(columns[cell], row);
  return number !== null && (number !== 0 || cell === 'price');
}

function ofKinds({ columns, isKnownKind, nameOf }: GivenChanges, row: number): readonly Blamed[] {
  const unknown = (['kind', 'toKind'] as const).flatMap((cell): readonly Blamed[] => {
    const kind = nameAt(columns[cell], row);
    return kind === -1 || isKnownKind(kind) ? [] : [[cell, { problem: 'unknownKind', value: nameOf(kind) }]];
  });
  const [kind, toKind] = [nameAt(columns.kind, row), nameAt(columns.toKind, row)];
  return kind === -1 || kind !== toKind ? unknown : [...unknown, ['toKind', { problem: 'sameKind' }]];
}

function ofNumbers(columns: ChangeColumns, row: number, sort: ChangeSort): readonly Blamed[] {
  const share = numberOrBlankAt(columns.share, row) ?? 0;
  const least = sort === 'index' ? -1 : 0;
  const isShare = share >= least && share <= 1;
  const negative = (['days', 'perYear'] as const).flatMap((cell): readonly Blamed[] => {
    const amount = numberOrBlankAt(columns[cell], row) ?? 0;
    return amount < 0 ? [[cell, { problem: 'negativeAmount', amount }]] : [];
  });
  return isShare ? negative : [['share', { problem: 'shareOutOfRange', share, least }], ...negative];
}
