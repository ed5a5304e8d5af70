/** The dates [from, until) that each row claims; element i belongs to row i. */
export interface Claims {
  readonly from: ArrayLike<number>;
  readonly until: ArrayLike<number>;
}

/** Is given the dates [from, until) that are a row's own. */
export type Give = (row: number, from: number, until: number) => void;

/**
 * Gives each date that some rows claim to one of them: the one that started last. The rows stand in the order of their starts, so that
 * of two that started on one day the latter has it.
 *
 * One sweep over time: a stack holds those under way, the one that started last on top. Until the next one starts, days belong to
 * whoever is on top; who has ended is taken off when it is met there.
 */
export function giveToLatest(inOrder: Iterable<number>, { from, until }: Claims, give: Give): void {
  const underWay: number[] = [];
  let day = 0;
  const sweepTo = (limit: number): void => {
    for (let top = underWay.at(-1); top !== undefined && day < limit; top = underWay.at(-1)) {
      const end = Math.min(limit, until[top] ?? 0);
      if (end > day) {
        give(top, day, end);
        day = end;
      }
      if ((until[top] ?? 0) <= day) underWay.pop();
    }
  };
  for (const row of inOrder) {
    const first = from[row] ?? 0;
    sweepTo(first);
    day = Math.max(day, first);
    underWay.push(row);
  }
  sweepTo(Infinity);
}
