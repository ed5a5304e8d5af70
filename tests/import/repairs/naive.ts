import type { RepairChoices, RepairId } from '../../../src/import/repairs/repair';

/*
 * A second implementation of the repairs, written straight from what is said of them: rows are objects, dates are texts, days are
 * sets of dates, and every row is compared with every other. Slow, and obvious.
 */

/** A row of a list. Dates are written as 2026-01-31; blank is the empty text. */
export interface NaiveRow {
  readonly place: number;
  readonly person: string;
  readonly kind: string;
  readonly provider: string;
  readonly law: string;
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly rule: 'both' | 'nights';
  /** Per day; null: the cell is blank. */
  readonly price: number | null;
  /** An agreed number of days; null: they are counted. */
  readonly quantity: number | null;
  readonly registered: string;
  readonly reason: string;
  /** What stands in a column that is not read. */
  readonly note: string;
}

/** What is left, and what became of the others. */
export interface NaiveResult {
  readonly rows: readonly NaiveRow[];
  /** By the place of a row that was taken away, the repair and the place of the row that caused it. */
  readonly removed: ReadonlyMap<number, { readonly repair: RepairId; readonly because: number }>;
  readonly after: readonly (readonly NaiveRow[])[];
}

const oneDay = 86_400_000;

/** The date so many days later. */
export function daysLater(date: string, days: number): string {
  return new Date(Date.parse(date) + days * oneDay).toISOString().slice(0, 10);
}

const never = '9999-99-99';

/** The first date that a row no longer counts. */
function firstFree({ end, rule }: NaiveRow): string {
  if (end === '') return never;
  return rule === 'both' ? daysLater(end, 1) : end;
}

/** The dates that a row counts through the as-of date. */
export function datesOf(row: NaiveRow, asOf: string): ReadonlySet<string> {
  const dates = new Set<string>();
  for (let date = row.start; date < firstFree(row) && date <= asOf; date = daysLater(date, 1))
    dates.add(date);
  return dates;
}

/** How many days a row counts: those that are agreed, else its dates. */
export function daysOfRow(row: NaiveRow, asOf: string): number {
  return row.quantity ?? datesOf(row, asOf).size;
}

type Gone = Map<number, { repair: RepairId; because: number }>;

/** Makes all repairs. */
export function naiveRepairs(list: readonly NaiveRow[], choices: RepairChoices): NaiveResult {
  const removed: Gone = new Map();
  const after: (readonly NaiveRow[])[] = [];
  let rows = [...list];
  const remove = (repair: RepairId, row: NaiveRow, because: NaiveRow): void => {
    removed.set(row.place, { repair, because: because.place });
    rows = rows.filter(({ place }) => place !== row.place);
  };
  const replace = (row: NaiveRow, end: string): void => {
    rows = rows.map((each) => (each.place === row.place ? { ...each, end } : each));
  };
  const others = (row: NaiveRow): NaiveRow[] =>
    row.quantity === null
      ? rows.filter(
          ({ place, person, quantity }) =>
            place !== row.place && person === row.person && person !== '' && quantity === null,
        )
      : [];
  const placements = (row: NaiveRow): NaiveRow[] =>
    isBeside(row) ? [] : others(row).filter((each) => !isBeside(each));
  const removeAlike = (): void => {
    for (const row of [...rows]) {
      const unread = choices.duplicates === 'identical' ? {} : { reason: '', note: '' };
      const told = (each: NaiveRow): string => JSON.stringify({ ...each, place: 0, ...unread });
      const first = rows.find((each) => told(each) === told(row));
      if (first === undefined || first.place === row.place || (row.person === '' && row.name === ''))
        continue;
      remove('duplicates', row, first);
    }
  };
  const removeAlikeAfter = (before: readonly NaiveRow[]): void => {
    const ends = new Map(before.map(({ place, end }) => [place, end]));
    if (choices.duplicates !== 'off' && rows.some(({ place, end }) => ends.get(place) !== end)) removeAlike();
  };

  if (choices.duplicates !== 'off') removeAlike();
  after.push(rows);

  const started = [...rows];
  for (const row of started) {
    const same = started.filter(
      ({ person, start, quantity }) =>
        person !== '' &&
        person === row.person &&
        start === row.start &&
        quantity === null &&
        row.quantity === null,
    );
    if (choices.repeated === 'samePlacement' && row.end === '') {
      const ended = same
        .filter(({ end }) => end !== '')
        .filter(({ name }) => name === '' || row.name === '' || name === row.name)
        .filter(({ price }) => price === null || row.price === null || price === row.price);
      const alike = ended.filter(({ kind, provider }) => kind === row.kind && provider === row.provider);
      const named = ended.filter(({ name, kind }) => name !== '' && name === row.name && kind === row.kind);
      const because = alike.at(-1) ?? named.at(-1);
      if (because !== undefined) remove('repeated', row, because);
    }
    if (choices.repeated === 'sameStart' && same.length > 1) {
      const latest = same
        .map(({ end }) => end)
        .sort()
        .at(-1);
      const because = same.filter(({ end }) => end === latest).at(-1);
      if (because?.place !== row.place && because !== undefined) remove('repeated', row, because);
    }
  }
  after.push(rows);

  if (choices.sameEnd !== 'off') {
    const all = [...rows];
    for (const row of all) {
      const same = all
        .filter(({ person, end }) => person !== '' && person === row.person && end === row.end)
        .filter(({ quantity }) => quantity === null && row.quantity === null);
      const first = same
        .map(({ start }) => start)
        .sort()
        .at(0);
      const because = same.find(({ start }) => start === first);
      if (because !== undefined && because.place !== row.place) remove('sameEnd', row, because);
    }
  }
  after.push(rows);

  const endAt = (row: NaiveRow, date: string): string => (row.rule === 'both' ? daysLater(date, -1) : date);
  const nextStart = (row: NaiveRow, isOpen = false): string | undefined =>
    placements(row)
      .filter(({ end }) => !isOpen || end === '')
      .map(({ start }) => start)
      .filter((start) => start > row.start)
      .sort()
      .at(0);
  if (choices.openRows !== 'off') {
    const before = [...rows];
    const ends = before
      .filter(({ end, person }) => end === '' && person !== '')
      .map((row) => ({ row, next: nextStart(row, choices.openRows === 'placedElsewhere') }));
    for (const { row, next } of ends) if (next !== undefined) replace(row, endAt(row, next));
    removeAlikeAfter(before);
  }
  after.push(rows);

  if (choices.overlaps === 'cut') {
    const before = [...rows];
    for (const row of before) {
      const next = nextStart(row);
      if (row.end !== '' && next !== undefined && datesOf(row, daysLater(row.end, 1)).size > 0)
        if ([...datesOf(row, row.end)].some((date) => date >= next)) replace(row, endAt(row, next));
    }
    removeAlikeAfter(before);
  }
  after.push(rows);

  if (choices.continued !== 'off') {
    const before = [...rows];
    let left = -1;
    while (left !== rows.length) {
      left = rows.length;
      const inOrder = [...rows].sort((one, other) =>
        one.start < other.start ? -1 : one.start > other.start ? 1 : 0,
      );
      for (const { place } of inOrder) {
        const row = rows.find((each) => each.place === place);
        if (row?.quantity !== null) continue;
        if (choices.continued === 'byReason' && !(choices.reason?.values ?? []).includes(row.reason))
          continue;
        const [earlier] = others(row)
          .filter((each) => each.end !== '' && each.start < row.start && firstFree(each) === row.start)
          .filter((each) => isBeside(each) === isBeside(row) && onTheSameTerms(each, row, choices))
          .sort((one, other) =>
            one.start === other.start ? other.place - one.place : one.start < other.start ? 1 : -1,
          );
        if (earlier === undefined) continue;
        const between = placements(row).filter(
          (each) => each.place !== earlier.place && each.start > earlier.start && each.start <= row.start,
        );
        const hasTwin = others(row).some(
          (each) => each.place !== earlier.place && each.start === earlier.start,
        );
        if (choices.overlaps === 'cut' && between.length > 0) continue;
        if (row.end === '' && choices.repeated !== 'off' && hasTwin) continue;
        if (row.end === '' && choices.openRows === 'always' && between.length > 0) continue;
        if (row.end === '' && choices.openRows === 'placedElsewhere' && between.some(({ end }) => end === ''))
          continue;
        const free = firstFree(row);
        replace(earlier, free === never ? '' : endAt(earlier, free));
        remove('continued', row, earlier);
      }
    }
    removeAlikeAfter(before);
  }
  after.push(rows);

  return { rows, removed, after };
}

/** A kind that is no care round the clock. */
function isBeside({ kind }: NaiveRow): boolean {
  return /kontaktfamilj/iu.test(kind);
}

function onTheSameTerms(one: NaiveRow, other: NaiveRow, choices: RepairChoices): boolean {
  if (choices.continued === 'byReason') return true;
  const terms = ({ kind, provider, law, rule, price }: NaiveRow): string =>
    JSON.stringify([kind, provider, rule, price, choices.continued === 'anyLaw' ? '' : law]);
  return terms(one) === terms(other);
}
