import { isFailure } from '../../host/failure';
import type { Window } from '../../sheets/order';
import type { Desk } from '../desk';
import { knownThrough } from '../knownThrough';
import { tellFollowUp } from './followUpState';
import { windowOfYear, writtenDays, yearOf } from './windows';

/** The year of the day through which the list is known. Null where there is no day at all. */
async function usualWindow(desk: Desk): Promise<Window | null> {
  const asOf = await knownThrough(desk);
  return asOf === null ? null : { ...windowOfYear(yearOf(asOf)), asOf };
}

/** Sees what there is to follow up, and the sheets that there are. */
export async function look(desk: Desk): Promise<void> {
  const usual = await usualWindow(desk);
  if (usual === null) return;
  tellFollowUp(desk.store, { type: 'reading' });
  const found = await desk.workbook.readReportSheets(usual);
  const days = writtenDays(isFailure(found) ? usual : found.window);
  tellFollowUp(desk.store, { type: 'found', found, days });
}
