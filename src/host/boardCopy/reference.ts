import type { CopyArea } from '../../sheets/boardCopy/copySheet';
import { fixedArea } from '../../sheets/cells';

/** Cells of a sheet as the series of a chart refer to them. */
export function referenceTo(sheet: string, area: CopyArea): string {
  return `'${sheet.replaceAll("'", "''")}'!${fixedArea(area)}`;
}
