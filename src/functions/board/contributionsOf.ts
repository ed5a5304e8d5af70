import type { BoardList, Contribution } from '../../core/board/boardList';
import { isOre } from '../../core/ore';
import { roundedWhole } from '../../core/rounding';
import { cellAt } from '../../core/summary/grid';
import type { Side } from '../../core/summary/side';
import { type Summary, summary } from '../../core/summary/summary';
import { summaryLabels } from '../../text/summaryWords';
import type { LocatedProblem } from '../../text/problem';
import { isLocated } from '../cell';
import { badRowsOf, withoutPriceOf } from '../summary/outside';
import { type DividedSummary, dividedSummary } from '../summary/summarise';
import type { CostInputs } from '../tables/costInputs';
import { noName } from '../tables/nameTable';
import type { BoardAsked, BoardDays } from './boardWindow';
import type { KindOrder } from './kindOrder';

/** What each person adds to each kind and month, as SUMMARY counts it, and the kinds' names; the last is that of unknown kinds. */
export interface Contributions {
  readonly list: Pick<BoardList, 'contributions' | 'persons'>;
  readonly kinds: readonly string[];
}

/** Counts and prices the placements by kind, person and month. A row that cannot be counted, or a date without a price, is a problem. */
export function contributionsOf(
  inputs: CostInputs,
  { from, to, dayRule }: BoardDays & Pick<BoardAsked, 'dayRule'>,
  order: KindOrder,
): Contributions | LocatedProblem {
  const measures = ['days', 'cost', 'persons'] as const;
  const divided = dividedSummary(inputs, {
    from,
    to,
    asOf: null,
    dayRule,
    measures,
    rows: 'kind',
    columns: 'month',
  });
  if (isLocated(divided)) return divided;
  const pairs = pairsOf(inputs, divided, order);
  const { world, needed, columns } = divided;
  const rows: Side = { by: 'placement', groupCount: pairs.kind.length, groupOf: pairs.groupOf };
  const question = { world, leftOut: needed.leftOut, personOf: null, rows, columns: columns.side };
  const found = summary({ ...question, measures: ['days', 'cost'] });
  const wrong =
    badRowsOf(needed.problems, found, inputs.placements) ??
    withoutPriceOf(found, inputs.placements).at(-1) ??
    null;
  if (wrong !== null) return wrong;
  const { names, sheet } = inputs.placements;
  const kinds = [...order.map(names.textOf), summaryLabels.unknownKind[sheet.language]];
  return { kinds, list: { contributions: cellsOf(found, pairs), persons: pairs.persons } };
}

/** Each kind and person that occur together, by a number, and that number of each placement. */
interface Pairs {
  readonly groupOf: Int32Array;
  readonly kind: readonly number[];
  readonly person: readonly number[];
  readonly persons: readonly string[];
}

function pairsOf({ placements }: CostInputs, { needed }: DividedSummary, order: KindOrder): Pairs {
  const { names } = placements;
  const kindAt = new Map(order.map((name, index) => [name, index]));
  const persons = numbering<number>();
  const pairs = numbering<string>();
  const [kind, person]: [number[], number[]] = [[], []];
  const groupOf = placements.namesOf('kind').map((name, row) => {
    const pair = {
      kind: kindAt.get(name) ?? order.length,
      person: persons.of(needed.personOf?.[row] ?? noName),
    };
    const group = pairs.of(`${pair.kind} ${pair.person}`);
    kind[group] = pair.kind;
    person[group] = pair.person;
    return group;
  });
  return { groupOf, kind, person, persons: persons.all().map(names.textOf) };
}

/** Numbers for whatever is met, from 0. */
function numbering<Key>(): { readonly of: (key: Key) => number; readonly all: () => readonly Key[] } {
  const numbers = new Map<Key, number>();
  return {
    of: (key) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    },
    all: () => [...numbers.keys()],
  };
}

function cellsOf({ grid, cells }: Summary, { kind, person }: Pairs): readonly Contribution[] {
  const [days, costs] = [cells.get('days') ?? [], cells.get('cost') ?? []];
  const contributions: Contribution[] = [];
  for (let line = 0; line < kind.length; line += 1)
    for (let month = 0; month < grid.totalColumn; month += 1) {
      const cell = cellAt(grid, line, month);
      const dayParts = roundedWhole(days[cell] ?? 0);
      const cost = costs[cell] ?? 0;
      if ((dayParts === 0 && cost === 0) || !isOre(cost)) continue;
      contributions.push({ kind: kind[line] ?? 0, month, person: person[line] ?? 0, dayParts, cost });
    }
  return contributions;
}
