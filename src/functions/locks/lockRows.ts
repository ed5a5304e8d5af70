import { daysFromParts } from '../../core/dayParts';
import { changeOf, type Figures, noFigures, plusFigures } from '../../core/locks/figures';
import { kronorFromOre } from '../../core/ore';
import type { Column } from '../../tables/column';
import { corrections as correctionTable } from '../../tables/corrections';
import { lockedMonths as lockedTable } from '../../tables/lockedMonths';
import { lockLog } from '../../tables/lockLog';
import type { Language } from '../../text/language';
import type { LockTableId, LockTrouble } from '../../text/lockTrouble';
import { changeWords, lockActWords } from '../../text/lockWords';
import { masked } from '../../text/personalNumbers';
import { dayRuleWords } from '../../text/words';
import type { CellValue } from '../cell';
import type { LabelledLine } from './lineLabels';
import type { LabelledCorrection, ListTerms, LockSurvey } from './lockReview';

/** Who does something to months, when, and what it stands on. */
export interface LockSignature extends ListTerms {
  readonly who: string;
  /** As 2026-01-31 09:05. */
  readonly when: string;
  /** The latest import of placements; empty where there is none. */
  readonly importId: string;
  readonly version: string;
  /** The language in which words are written into the tables. */
  readonly language: Language;
}

/** What becomes of the tables of the locks: rows that are added at their ends, and rows (from 0) that are taken out. */
export interface LockWriting {
  readonly added: Readonly<Record<LockTableId, readonly (readonly CellValue[])[]>>;
  readonly removed: Readonly<Record<LockTableId, readonly number[]>>;
}

const nothingRemoved: LockWriting['removed'] = { lockedMonths: [], corrections: [], lockLog: [] };

/**
 * The rows that lock the months through the last one, from the first one where nothing is locked yet. Corrections belong to the first
 * month that is locked. Trouble: notInTurn.
 */
export function rowsToLock(
  { locked, toLock, lines, corrections }: LockSurvey,
  { first, last }: { readonly first: number; readonly last: number },
  signed: LockSignature,
): LockWriting | LockTrouble {
  const months = toLock.filter(({ month }) => month >= first && month <= last);
  const isInTurn = locked.length === 0 || months[0]?.month === toLock[0]?.month;
  if (months[0]?.month !== first || months.at(-1)?.month !== last || !isInTurn)
    return { trouble: 'notInTurn' };
  return {
    removed: nothingRemoved,
    added: {
      lockedMonths: months
        .flatMap(({ month }) => lines.filter((line) => line.month === month))
        .map((line) => lockedRow(line, signed)),
      corrections: corrections.map((correction) => correctionRow(correction, first, signed)),
      lockLog: months.map((month, index) =>
        logRow({ act: 'locked', ...month, corrections: index === 0 ? corrections : [], why: '' }, signed),
      ),
    },
  };
}

/** The rows that unlock the last locked month: its own, and the corrections that were found with it. Trouble: nothingLocked. */
export function rowsToUnlock(
  { state: { months, locked, stored } }: Pick<LockSurvey, 'state'>,
  why: string,
  signed: LockSignature,
): LockWriting | LockTrouble {
  const month = months.at(-1);
  if (month === undefined) return { trouble: 'nothingLocked' };
  const own = locked.filter(({ storedWith }) => storedWith === month);
  const found = stored.filter(({ storedWith }) => storedWith === month);
  const sum = own.reduce<Figures>(plusFigures, noFigures);
  const taken = found.map((line) => ({ before: noFigures, after: line }));
  const act = { act: 'unlocked', month, lines: own.length, ...sum, corrections: taken, why } as const;
  return {
    removed: {
      ...nothingRemoved,
      lockedMonths: own.map(({ row }) => row),
      corrections: found.map(({ row }) => row),
    },
    added: { lockedMonths: [], corrections: [], lockLog: [logRow(act, signed)] },
  };
}

type Cells = Readonly<Record<string, CellValue>>;

function inOrder(columns: readonly Column[], cells: Cells): readonly CellValue[] {
  return columns.map(({ id }) => cells[id] ?? '');
}

function signature({ who, when, asOf, importId, version }: LockSignature): Cells {
  return { who: masked(who), when, asOf, importId, version };
}

function lockedRow(line: LabelledLine, signed: LockSignature): readonly CellValue[] {
  const { month, labels, days, cost, unpricedDates } = line;
  const figures = { days: daysFromParts(days), cost: kronorFromOre(cost), unpriced: unpricedDates };
  return inOrder(lockedTable.columns, { month, ...labels, ...figures, ...signature(signed) });
}

function correctionRow(
  { month, labels, what, before, after }: LabelledCorrection,
  foundIn: number,
  signed: LockSignature,
): readonly CellValue[] {
  const change = changeOf(before, after);
  return inOrder(correctionTable.columns, {
    ...{ month, ...labels, what: changeWords[what][signed.language], foundIn },
    ...{
      daysBefore: daysFromParts(before.days),
      daysAfter: daysFromParts(after.days),
      daysChange: daysFromParts(change.days),
    },
    ...{
      costBefore: kronorFromOre(before.cost),
      costAfter: kronorFromOre(after.cost),
      costChange: kronorFromOre(change.cost),
    },
    ...signature(signed),
  });
}

/** An act with what it was about. */
interface ActToLog extends Figures {
  readonly act: 'locked' | 'unlocked';
  readonly month: number;
  readonly lines: number;
  readonly corrections: readonly { readonly before: Figures; readonly after: Figures }[];
  readonly why: string;
}

function logRow(
  { act, month, lines, days, cost, corrections, why }: ActToLog,
  signed: LockSignature,
): readonly CellValue[] {
  const changed = corrections
    .map(({ before, after }) => changeOf(before, after))
    .reduce<Figures>(plusFigures, noFigures);
  return inOrder(lockLog.columns, {
    ...signature(signed),
    dayRule: dayRuleWords[signed.dayRule][signed.language],
    ...{
      act: lockActWords[act][signed.language],
      month,
      lines,
      days: daysFromParts(days),
      cost: kronorFromOre(cost),
    },
    ...{ corrections: corrections.length, correctedDays: daysFromParts(changed.days) },
    ...{ correctedCost: kronorFromOre(changed.cost), why: masked(why) },
  });
}
