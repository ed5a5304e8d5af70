import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../help';
import { blankPlacement, type WorldPlacement } from '../naive/world';

/*
 * A list that nobody here has made: the yearly returns of English children's services (tests/import/cases/ssda903). It has no prices, so
 * each kind has one, chosen to be of the usual size. Cleaned as the system that ships the list does, which its README tells.
 */

/** The first letter of a placement's code, and kronor per day. */
const pricePerDay: Readonly<Record<string, number>> = { U: 1_200, K: 5_200, H: 1_800, P: 800, R: 6_000 };
const usualPrice = 1_500;

interface Episode {
  readonly child: string;
  readonly start: number;
  /** The first day after it, as England counts; Infinity while it is open. */
  readonly until: number;
  readonly kind: string;
  /** Whether only law or status changed, not the placement. */
  readonly isSame: boolean;
}

/** The placements of the list, with kinds numbered from 0; and how many kinds there are. */
export function childrenListed(): { readonly placements: readonly WorldPlacement[]; readonly kinds: number } {
  const cleaned = joined(withoutRepeats(episodes()));
  const names = [...new Set(cleaned.map(({ kind }) => kind))];
  const placements = cleaned.map(({ start, until, kind }) => ({
    ...blankPlacement,
    start,
    end: until === Infinity ? null : until - 1,
    kind: names.indexOf(kind),
    dayPrice: (pricePerDay[kind] ?? usualPrice) * 1_000_000,
  }));
  return { placements, kinds: names.length };
}

function episodes(): readonly Episode[] {
  const file = join(__dirname, '..', '..', 'import', 'cases', 'ssda903', 'episodes.csv');
  const [header = [], ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const read = rows.map((cells) => {
    const cell = (name: string): string => cells[header.indexOf(name)] ?? '';
    const [start, until] = [day(cell('DECOM')), cell('DEC') === '' ? Infinity : day(cell('DEC'))];
    const isSame = ['L', 'T', 'U'].includes(cell('RNE'));
    return { child: cell('CHILD'), start, until, kind: cell('PLACE').slice(0, 1), isSame };
  });
  return read.sort(inOrder);
}

/** By child and first day; of those that begin together one without an end comes first. */
function inOrder(one: Episode, other: Episode): number {
  if (one.child !== other.child) return one.child < other.child ? -1 : 1;
  const rank = ({ until }: Episode): number => (until === Infinity ? 0 : until);
  return one.start - other.start || rank(one) - rank(other);
}

/** Of episodes that begin together the last; of those that end together the longest. */
function withoutRepeats(rows: readonly Episode[]): readonly Episode[] {
  const byStart = new Map(rows.map((row) => [`${row.child} ${row.start}`, row]));
  const byEnd = new Map<string, Episode>();
  for (const row of byStart.values()) {
    const key = `${row.child} ${row.until === Infinity ? `open ${row.start}` : row.until}`;
    if (!byEnd.has(key)) byEnd.set(key, row);
  }
  return [...byEnd.values()];
}

/** Cuts an episode at the next start of the child, and joins those of one placement. */
function joined(rows: readonly Episode[]): readonly Episode[] {
  const found: Episode[] = [];
  for (const row of rows) {
    const before = found.at(-1);
    if (before?.child === row.child) {
      const until = Math.min(before.until, row.start);
      const goesOn = row.isSame && row.kind === before.kind && until === row.start;
      found[found.length - 1] = { ...before, until: goesOn ? row.until : until };
      if (goesOn) continue;
    }
    found.push(row);
  }
  return found.filter(({ start, until }) => start < until);
}
