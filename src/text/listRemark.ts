import type { RowProblem } from './rowProblem';
import type { RowWarning } from './rowWarning';

/** Everything that can be said of a row of a list. */
export type ListRemark = RowProblem | RowWarning;

/** The codes. */
export type ListRemarkCode = ListRemark['problem'];

/** What was found in a row of a list, and where. */
export interface LocatedRemark {
  /** As the user sees it in the file: the header row is a row, and so are blank ones; from 1. */
  readonly row: number;
  /** The list's own header over the cell; null where the whole row is meant. */
  readonly header: string | null;
  /** What the cell says, with personal numbers masked. */
  readonly raw: string;
  readonly remark: ListRemark;
  /** Whether the row is left out because of it. */
  readonly leavesOut: boolean;
}
