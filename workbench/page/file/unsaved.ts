import type { Grid } from '../grid/grid';
import type { Host } from '../model/hostTypes';

/** Whether the workbook was changed since it was opened or saved. */
export interface Unsaved {
  readonly isThere: () => boolean;
  /** The workbook as it is now is safe. */
  readonly saved: () => void;
}

/** Watches a workbook that was just opened. */
export function watchChanges(grid: Grid, host: Pick<Host, 'names' | 'settings'>): Unsaved {
  /** What changes without an event of the grid. */
  const outline = (): string => JSON.stringify([grid.sheets(), grid.tables(), host.names(), host.settings()]);
  let isChanged = false;
  let before = outline();
  grid.onEvent(({ kind }) => {
    if (kind === 'changed') isChanged = true;
  });
  return {
    isThere: () => isChanged || outline() !== before,
    saved: () => {
      isChanged = false;
      before = outline();
    },
  };
}
