import type { ListReader } from '../../../src/host/lists/listReader';
import { ReaderStopped } from '../../../src/host/lists/readerWatch';
import type { ListReport, ListSource, ReadingChoices } from '../../../src/import/list';
import { noFindings } from '../../import/findings';
import type { ListRefusal } from '../../../src/text/listRefusal';

/** A list of three placements, one of which is left out; nothing is missing and nothing needs keys. */
export const report: ListReport = {
  name: 'lista.csv',
  detected: {
    kind: 'placements',
    sheet: null,
    headerRows: 1,
    encoding: 'windows-1252',
    delimiter: ';',
    headerRow: 1,
    decimal: ',',
    dates: 'yearMonthDay',
    asOf: null,
  },
  used: {
    kind: 'placements',
    sheet: null,
    headerRows: 1,
    encoding: 'windows-1252',
    delimiter: ';',
    headerRow: 1,
    decimal: ',',
    dates: 'yearMonthDay',
    asOf: null,
  },
  headers: [
    { index: 0, name: 'Insats', isNamed: true, samples: ['HVB', 'SiS'] },
    { index: 1, name: 'Fr.o.m.', isNamed: true, samples: ['2026-01-28'] },
  ],
  matches: [
    {
      columnId: 'placementId',
      header: null,
      origin: null,
      part: null,
      constant: null,
      suggestion: null,
      required: false,
      madeOf: ['kind', 'start'],
      sideOf: null,
    },
    {
      columnId: 'person',
      header: null,
      origin: null,
      part: null,
      constant: null,
      suggestion: null,
      required: false,
      madeOf: [],
      sideOf: null,
    },
    {
      columnId: 'kind',
      header: 0,
      origin: 'exact',
      part: null,
      constant: null,
      suggestion: null,
      required: true,
      madeOf: [],
      sideOf: null,
    },
    {
      columnId: 'start',
      header: 1,
      origin: 'exact',
      part: null,
      constant: null,
      suggestion: null,
      required: true,
      madeOf: [],
      sideOf: null,
    },
  ],
  ...noFindings,
  written: ['placementId', 'kind', 'start'],
  preview: [{ row: 2, cells: ['HVB/2026-01-28', 'HVB', '2026-01-28'] }],
  counts: { read: 3, kept: 2, removed: 0, leftOut: 1, blank: 0, totals: 0 },
  sums: { days: 10, kronor: null, persons: null, firstDay: null, lastDay: null },
  remarks: [{ code: 'blankCell', leavesOut: true, count: 1 }],
  persons: { personalNumbers: 0, needKeys: false, hasSecret: false },
  missing: [],
};

/** The same list, of which the persons need keys. */
export const withPersons: ListReport = {
  ...report,
  persons: { personalNumbers: 2, needKeys: true, hasSecret: false },
};

/** An answer that is given when the test says so. */
interface Asked<Given, Answer> {
  readonly given: Given;
  readonly answer: (answer: Answer) => void;
  readonly progress: (share: number) => void;
}

/** A reader that answers when it is told to, and remembers what it was asked. */
export interface FakeReader extends ListReader {
  readonly opened: Asked<string, ListReport | ListRefusal>[];
  /** Where each list that was opened comes from. */
  readonly sources: ListSource[];
  readonly changed: Asked<ReadingChoices, ListReport | ListRefusal>[];
  readonly secrets: string[];
  readonly wasStopped: () => boolean;
  /** Breaks down: everything that was asked fails. */
  readonly breakDown: () => void;
}

/** A reader whose secrets have this fingerprint. */
export function fakeReader(): FakeReader {
  const opened: FakeReader['opened'] = [];
  const sources: ListSource[] = [];
  const changed: FakeReader['changed'] = [];
  const secrets: string[] = [];
  const refusals = new Set<(error: Error) => void>();
  let latest = report;
  let isStopped = false;
  const later = <Given>(
    asked: Asked<Given, ListReport | ListRefusal>[],
    given: Given,
    progress: (share: number) => void,
  ): Promise<ListReport | ListRefusal> =>
    new Promise((resolve, reject) => {
      refusals.add(reject);
      const answer = (result: ListReport | ListRefusal): void => {
        if ('counts' in result) latest = result;
        resolve(result);
      };
      asked.push({ given, answer, progress });
    });
  const end = (why: ReaderStopped['why']): void => {
    for (const refuse of refusals) refuse(new ReaderStopped(why));
  };
  return {
    opened,
    sources,
    changed,
    secrets,
    wasStopped: () => isStopped,
    breakDown: () => {
      end('failed');
    },
    open: (source, _, progress) => {
      sources.push(source);
      return later(opened, source.name, progress);
    },
    change: (choices, progress) => later(changed, choices, progress),
    useSecret: (secret) => {
      secrets.push(secret);
      const persons = { ...latest.persons, hasSecret: true };
      return Promise.resolve({ report: { ...latest, persons }, fingerprint: 'as the session says' });
    },
    remarks: ({ code, from, count }) =>
      Promise.resolve({
        total: 120,
        remarks: Array.from({ length: Math.min(count, 120 - from) }, (_, index) => ({
          row: from + index + 2,
          header: 'Insats',
          raw: code ?? '',
          remark: { problem: 'blankCell' },
          leavesOut: true,
        })),
      }),
    repairs: ({ repair, from, count }) =>
      Promise.resolve({
        total: 120,
        rows: Array.from({ length: Math.min(count, 120 - from) }, (_, index) => ({
          repair: repair ?? 'duplicates',
          row: from + index + 2,
          because: 1,
          wasRemoved: true,
          end: null,
          days: -31,
          kronor: null,
        })),
      }),
    changes: ({ from, count }) =>
      Promise.resolve({
        total: 60,
        rows: Array.from({ length: Math.min(count, 60 - from) }, (_, index) => ({
          row: from + index + 2,
          name: 'HVB/2026-01-28',
          cells: [{ columnId: 'end', before: '', after: '2026-03-31' }],
        })),
      }),
    logBlock: ({ from }) => Promise.resolve({ from, rows: [] }),
    beginTable: () => Promise.resolve(),
    addTableRows: () => Promise.resolve(),
    plan: () => Promise.reject(new Error('not asked by the pane')),
    block: () => Promise.reject(new Error('not asked by the pane')),
    stop: () => {
      isStopped = true;
      end('cancelled');
    },
  };
}
