import type { Text } from '../../text/language';
import { columnsAreMissing, obstacleTexts } from '../../text/paneImportWriting';
import type { ListReport } from '../../import/list';
import { columnOf, type Obstacle, tableOfKind } from './importFacts';

/** Why the list cannot be imported yet. */
export function obstacleText(obstacle: Obstacle, report: ListReport): Text {
  if (obstacle !== 'missing') return obstacleTexts[obstacle];
  const table = tableOfKind(report.used.kind);
  return columnsAreMissing(report.missing.flatMap((id) => columnOf(table, id)?.header ?? []));
}
