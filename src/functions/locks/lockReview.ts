import { type Correction, findCorrections } from '../../core/locks/corrections';
import { type Figures, noFigures, plusFigures } from '../../core/locks/figures';
import { isProvisional, type RegistrationLag } from '../../core/lag/registrationLag';
import { monthsToLock } from '../../core/locks/lockedMonths';
import { keyOf } from '../../core/locks/monthLine';
import type { DayRule } from '../../core/dayRule';
import { monthUntil } from '../../core/month';
import { isTrouble, type LockTrouble } from '../../text/lockTrouble';
import type { CheckedTables } from '../checks/costChecks';
import type { LabelledLine, LineLabels } from './lineLabels';
import { listLag } from './listLag';
import { listLines } from './listLines';
import { type LockState, type LockTables, readLockState, type LoggedAct } from './lockState';

/** Everything that locks are worked out from, as it was read from the workbook. */
export interface LockSources {
  readonly list: CheckedTables;
  readonly locks: LockTables;
}

/** How a list is to be understood. */
export interface ListTerms {
  /** The last day through which it is known. */
  readonly asOf: number;
  /** The workbook's own, for placements of which no table says one. */
  readonly dayRule: DayRule;
}

/** A month that can be locked, and what it comes to by the list. */
export interface MonthToLock extends Figures {
  readonly month: number;
  readonly lines: number;
  /** How many of its lines have dates without a price, and how many such dates there are. */
  readonly unpricedLines: number;
  readonly unpricedDates: number;
  /** How many of its lines have no ID: what has the same codes is one line. */
  readonly unnamed: number;
  /** Whether it is younger than the registration lag: then more placements are likely to come. */
  readonly isProvisional: boolean;
}

/** A correction and what its line is called. */
export interface LabelledCorrection extends Correction {
  readonly labels: LineLabels;
}

/** What is locked, what has changed since, and what can be locked next. */
export interface LockReview {
  /** The months that are locked, in order of time, as they were locked. */
  readonly locked: readonly LoggedAct[];
  /** What has changed in them since, and is not stored yet. */
  readonly corrections: readonly LabelledCorrection[];
  /** The months that can be locked, in order: where some are locked, the first of these must be among those that are locked next. */
  readonly toLock: readonly MonthToLock[];
  /** How late the list's placements are registered. */
  readonly lag: RegistrationLag;
}

/** The same with all that is written when months are locked. */
export interface LockSurvey extends LockReview {
  readonly state: LockState;
  /** The lines of the months that can be locked. */
  readonly lines: readonly LabelledLine[];
}

/**
 * Compares the list with what is locked. Troubles: those of the locks' own tables, listTooOld,
 * tablesUnread, uncountable.
 */
export function surveyLocks(
  { list, locks }: LockSources,
  { asOf, dayRule }: ListTerms,
): LockSurvey | LockTrouble {
  const state = readLockState(locks);
  if (isTrouble(state)) return state;
  const last = state.months.at(-1);
  if (last !== undefined && asOf + 1 < monthUntil(last)) return { trouble: 'listTooOld', asOf, month: last };
  const next = monthsToLock(state.months, asOf);
  const said = listLines(list, { months: [...state.months, ...next], dayRule });
  if (isTrouble(said)) return said;
  const isLocked = new Set(state.months);
  const now = said.filter(({ month }) => isLocked.has(month));
  const lines = said.filter(({ month }) => !isLocked.has(month));
  const lag = listLag(list.placements);
  return {
    ...{ state, lines, lag, locked: state.acts },
    corrections: labelled({ ...state, now }),
    toLock: next.map((month) => ({
      ...monthToLock(month, lines),
      isProvisional: isProvisional(monthUntil(month), asOf, lag),
    })),
  };
}

function labelled(compared: Parameters<typeof lineNames>[0]): readonly LabelledCorrection[] {
  const names = lineNames(compared);
  return findCorrections(compared).flatMap((correction) => {
    const labels = names.get(keyOf(correction));
    return labels === undefined ? [] : [{ ...correction, labels }];
  });
}

/** Lines as they are called in the list now; those that are gone, as they were called before. */
function lineNames({
  locked,
  stored,
  now,
}: Readonly<Record<'locked' | 'stored' | 'now', readonly LabelledLine[]>>): ReadonlyMap<string, LineLabels> {
  return new Map([...locked, ...stored, ...now].map((line) => [keyOf(line), line.labels]));
}

function monthToLock(month: number, all: readonly LabelledLine[]): Omit<MonthToLock, 'isProvisional'> {
  const lines = all.filter((line) => line.month === month);
  return {
    ...lines.reduce<Figures>(plusFigures, noFigures),
    ...{ month, lines: lines.length },
    unpricedLines: lines.filter(({ unpricedDates }) => unpricedDates > 0).length,
    unpricedDates: lines.reduce((dates, line) => dates + line.unpricedDates, 0),
    unnamed: lines.filter(({ placement }) => placement === '').length,
  };
}
