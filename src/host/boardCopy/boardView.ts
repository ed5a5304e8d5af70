import type { BoardLimits } from '../../core/board/boardList';
import type { BoardPlan } from '../../core/board/planBoard';
import type { CopyOrder } from '../../sheets/boardCopy/copyOrder';
import type { MoneyUnit } from '../../text/boardCopy';
import type { LocatedProblem } from '../../text/problem';

/** A group as the pane shows it before the copy is made. */
export interface GroupView {
  readonly name: string;
  readonly kinds: readonly string[];
  /** The fewest persons behind one of its figures; null: there is nobody. */
  readonly fewest: number | null;
}

/** What a copy would show. */
export interface BoardView {
  readonly plan: BoardPlan;
  readonly groups: readonly GroupView[];
  readonly limits: BoardLimits;
  readonly unit: MoneyUnit;
  readonly change: CopyOrder['change'];
  readonly hasBudget: boolean;
  /** Whether a copy of the year has been made, which can be taken as never handed out. */
  readonly isMade: boolean;
}

/** What stands in the way of a copy: a problem of the tables. */
export interface BoardHindrance {
  readonly problem: LocatedProblem;
}

/** Where a copy goes: into a new workbook that Excel opens, or a file. */
export type CopyWay = 'workbook' | 'file';

/** What became of it. */
export interface CopyReceipt {
  readonly way: CopyWay;
  readonly title: string;
}

/** Whether an answer is a problem of the tables. */
export function isHindrance(answer: unknown): answer is BoardHindrance {
  return typeof answer === 'object' && answer !== null && 'problem' in answer;
}
