import type { KindBudget } from '../../core/board/boardFigures';
import type { BoardLimits, BoardList } from '../../core/board/boardList';
import type { BoardPlan } from '../../core/board/planBoard';
import type { Day } from '../../core/day';
import type { BoardChange, MoneyUnit } from '../../text/boardCopy';
import type { Language } from '../../text/language';

/** What a copy for the board is made from. */
export interface CopyOrder {
  readonly language: Language;
  readonly unit: MoneyUnit;
  readonly plan: BoardPlan;
  readonly limits: BoardLimits;
  readonly list: BoardList;
  /** The names of the kinds in the order of merging; the last are the unknown ones. */
  readonly kinds: readonly string[];
  readonly countsDays: readonly boolean[];
  /** By kind; null: there is no budget. */
  readonly budgets: readonly KindBudget[] | null;
  readonly year: number;
  /** The first and the last day. */
  readonly from: Day;
  readonly through: Day;
  /** The day that the list itself shows; null: it shows none. */
  readonly listDate: Day | null;
  readonly version: string;
  /** What has become of groups and periods since the last copy. */
  readonly change: BoardChange;
}
