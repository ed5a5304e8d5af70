import { parseIsoDay } from '../../../src/core/day';
import {
  type LockReview,
  type LockSources,
  type LockSurvey,
  surveyLocks,
} from '../../../src/functions/locks/lockReview';
import {
  type LockSignature,
  type LockWriting,
  rowsToLock,
  rowsToUnlock,
} from '../../../src/functions/locks/lockRows';
import type { RawRows } from '../../../src/functions/tables/cells';
import { corrections } from '../../../src/tables/corrections';
import { lockedMonths } from '../../../src/tables/lockedMonths';
import { lockLog } from '../../../src/tables/lockLog';
import type { WorkbookTable } from '../../../src/tables/table';
import { isTrouble, type LockTableId, type LockTrouble } from '../../../src/text/lockTrouble';

/** A day, of which a test is sure. */
export function serial(iso: string): number {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new Error(`not a date: ${iso}`);
  return day;
}

const lockTables: Readonly<Record<LockTableId, WorkbookTable>> = { lockedMonths, corrections, lockLog };

/** A workbook in memory with a list and what is locked of it. */
export interface LockBook {
  /** The rows of Placeringar: ID, kind, provider, unit, activity, first day, last day, price per day, and day of registration where there is one. */
  list: readonly (readonly (string | number)[])[];
  readonly tables: Record<LockTableId, (readonly unknown[])[]>;
  readonly survey: (asOf: string) => LockSurvey;
  readonly trouble: (asOf: string) => LockTrouble | null;
  /** Locks the months, as 2026-01, through the last one. */
  readonly lock: (first: string, last: string, asOf: string) => void;
  readonly unlock: (asOf: string) => void;
  /** The rows of a table, as texts by the headers that are asked for. */
  readonly shown: (id: LockTableId, headers: readonly string[]) => string[];
}

const listHeaders = [
  ...['Placerings-ID', 'Placeringsform', 'Utförare', 'Ansvar', 'Verksamhet'],
  ...['Startdatum', 'Slutdatum', 'Dygnspris', 'Registrerad'],
];

const emptyTables = (): LockBook['tables'] => ({
  lockedMonths: [lockedMonths.columns.map(({ header }) => header.sv)],
  corrections: [corrections.columns.map(({ header }) => header.sv)],
  lockLog: [lockLog.columns.map(({ header }) => header.sv)],
});

/** A book with nothing locked. */
export function lockBook(list: LockBook['list'], prices: RawRows | null = null): LockBook {
  const tables = emptyTables();
  const sources = (): LockSources => ({
    list: { placements: [listHeaders, ...book.list], prices, further: [] },
    locks: tables,
  });
  const sure = <T extends LockReview | LockWriting>(answer: T | LockTrouble): T => {
    if (isTrouble(answer)) throw new Error(JSON.stringify(answer));
    return answer;
  };
  const survey = (asOf: string): LockSurvey =>
    sure(surveyLocks(sources(), { asOf: serial(asOf), dayRule: 'both' }));
  const book: LockBook = {
    list,
    tables,
    survey,
    trouble: (asOf) => {
      const answer = surveyLocks(sources(), { asOf: serial(asOf), dayRule: 'both' });
      return isTrouble(answer) ? answer : null;
    },
    lock: (first, last, asOf) => {
      const months = { first: serial(`${first}-01`), last: serial(`${last}-01`) };
      write(tables, sure(rowsToLock(survey(asOf), months, signed(asOf))));
    },
    unlock: (asOf) => {
      write(tables, sure(rowsToUnlock(survey(asOf), 'fel lista', signed(asOf))));
    },
    shown: (id, headers) => shownRows(tables[id], headers),
  };
  return book;
}

/** Somebody, on some day. */
export function signed(asOf: string): LockSignature {
  return {
    ...{ who: 'Eva', when: `${asOf} 09:05`, asOf: serial(asOf) },
    ...{ importId: 'I-1', version: '0.1', language: 'sv', dayRule: 'both' },
  };
}

function write(tables: LockBook['tables'], { added, removed }: LockWriting): void {
  for (const id of Object.keys(lockTables).filter((key): key is LockTableId => key in tables)) {
    const kept = tables[id].filter((_, index) => !removed[id].includes(index - 1));
    tables[id] = [...kept, ...added[id]];
  }
}

function shownRows(rows: RawRows, headers: readonly string[]): string[] {
  const [top = [], ...body] = rows;
  const places = headers.map((header) => top.indexOf(header));
  return body.map((row) => places.map((place) => String(row[place])).join(' | '));
}
