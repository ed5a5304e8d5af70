import type { OpenWorkbench } from '../globals';
import { isWritable } from './fileCharts';
import type { FileRemark, RemarkCode } from './remarks';

/** What of the workbook a saved file does not hold. */
export function remarksOnSaving({ grid, host }: Pick<OpenWorkbench, 'grid' | 'host'>): readonly FileRemark[] {
  const charts = grid.sheets().flatMap(({ id }) => host.charts(id).filter((chart) => !isWritable(chart)));
  const { styles, links, customProperties } = host.contents;
  const counts: readonly (readonly [RemarkCode, number])[] = [
    ['charts', charts.length],
    ['hyperlinks', links.length],
    ['namedStyles', styles.filter(({ builtIn, isUsed }) => !builtIn && isUsed).length],
    ['printSetups', grid.sheets().filter(({ id }) => host.hasPrintSetup(id)).length],
    ['customProperties', customProperties.size],
  ];
  return counts.filter(([, count]) => count > 0).map(([code, count]) => ({ code, count }));
}
