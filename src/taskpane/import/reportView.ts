import type { ListReport } from '../../import/list';
import type { ViewProps } from '../view';

/** What a part of the review is given. */
export interface ReportProps extends ViewProps {
  readonly report: ListReport;
}
