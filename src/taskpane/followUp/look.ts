import { isFailure } from '../../host/failure';
import type { Window } from '../../sheets/order';
import { tellBoard } from '../boardCopy/boardState';
import { lastWholeMonth } from '../boardCopy/throughMonths';
import type { Desk } from '../desk';
import { knownThrough } from '../knownThrough';
import { tellFollowUp } from './followUpState';
import { windowOfYear, writtenDays, yearOf } from './windows';

/** Sees through which day the list is known, what there is to follow up, and the sheets that there are. Without such a day there is nothing to see. */
export async function look(desk: Desk): Promise<void> {
  const { store, workbook, clock } = desk;
  const asOf = await knownThrough(desk);
  if (asOf === null) return;
  tellBoard(store, { type: 'dated', listDate: asOf, through: lastWholeMonth(asOf) });
  tellFollowUp(store, { type: 'reading' });
  const usual: Window = { ...windowOfYear(yearOf(asOf)), asOf };
  const found = await workbook.readReportSheets(usual);
  const days = writtenDays(isFailure(found) ? usual : found.window);
  // Today stands in for a day that nobody has said: the list need not be of today.
  const listDay = store.state().settings?.asOf ?? (asOf === clock.today() ? null : asOf);
  tellFollowUp(store, { type: 'found', found, days, listDay });
}
