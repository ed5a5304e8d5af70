import type { ListHeader, ListReport, ValueFound } from '../../../src/import/list';
import { noFindings } from '../../import/findings';

/** The columns of a list under these headers. */
export function headersOf(names: readonly string[]): ListHeader[] {
  return names.map((name, index) => ({ index, name, isNamed: name !== '', samples: [] }));
}

/** A match of a column of the table with a column of the list, by its place. */
export function match(columnId: string, header: number | null): ListReport['matches'][number] {
  const nothing = { part: null, constant: null, suggestion: null, required: false, madeOf: [], sideOf: null };
  return { columnId, header, origin: header === null ? null : 'exact', ...nothing };
}

const used: ListReport['used'] = {
  kind: 'placements',
  sheet: null,
  encoding: 'utf-8',
  delimiter: ';',
  headerRow: 1,
  headerRows: 1,
  decimal: ',',
  dates: 'yearMonthDay',
  asOf: null,
};

/** A report of a list with a person and a first day, but for what a test cares about. */
export function reportWith(parts: Partial<ListReport>): ListReport {
  return {
    name: 'lista.csv',
    detected: used,
    used,
    headers: headersOf(['Barn', 'Från']),
    matches: [match('person', 0), match('start', 1)],
    ...noFindings,
    written: ['person', 'start'],
    preview: [],
    counts: { read: 1, kept: 1, removed: 0, leftOut: 0, blank: 0, totals: 0 },
    sums: { days: null, kronor: null, persons: null, firstDay: null, lastDay: null },
    remarks: [],
    persons: { personalNumbers: 0, needKeys: false, hasSecret: false },
    missing: [],
    ...parts,
  };
}

/** A value to which the user has given a meaning. */
export function chosen(raw: string, meaning: string): ValueFound {
  return { raw, count: 1, meaning, origin: 'chosen' };
}
