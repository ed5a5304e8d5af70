import { type Day, isDay } from '../../src/core/day';
import { overlaps, type OwnedPlacement } from '../../src/core/overlaps';
import { compare } from './compare';

interface Question {
  readonly rows: readonly OwnedPlacement[];
}

/** Days and row of each answer, as text; the rows of a race have no problems. */
type Answer = readonly string[];

const rowCount = 20_000;
const sampled = 100;

function dayOf(number: number): Day {
  if (!isDay(number)) throw new Error(`not a day: ${number}`);
  return number;
}

/** All rows overlap all others, each ending a day after the one before. */
function rows(): OwnedPlacement[] {
  return Array.from({ length: rowCount }, (_, row) => ({
    person: 'A',
    start: dayOf(45_000 + (row % 977)),
    end: dayOf(47_000 + row),
  }));
}

function answer({ rows }: Question): Answer {
  return overlaps(rows, null).map((overlap) => JSON.stringify(overlap));
}

/** The core, and then one row in a hundred against every other: the partner as one would look for it by hand. */
function byPairs({ rows }: Question): Answer {
  const days = answer({ rows });
  return rows.map((own, index) => {
    if (index % sampled !== 0) return days[index] ?? '';
    let best = { days: 0, row: -1 };
    for (let row = 0; row < rows.length; row++) {
      const other = rows[row];
      if (other === undefined || row === index || other.person !== own.person) continue;
      const until = Math.min(own.end ?? 0, other.end ?? 0) + 1;
      const shared = until - Math.max(own.start, other.start);
      if (shared > best.days) best = { days: shared, row };
    }
    return (days[index] ?? '').replace(/"row":\d+/u, `"row":${best.row}`);
  });
}

function isSame(one: Answer, other: Answer): boolean {
  return one.length === other.length && one.every((text, row) => text === other[row]);
}

/** Bar: the core answers 20 000 overlapping rows of one person in well under a second. */
const contestants = [
  { name: 'core', answer },
  { name: 'and 1 % by pairs', answer: byPairs },
];

compare({
  title: `overlaps of ${rowCount} rows of one person`,
  question: { rows: rows() },
  contestants,
  isSame,
});
