import { isFailure } from '../../host/failure';
import { kinds } from '../../tables/kinds';
import { type Desk, fail } from '../desk';
import { languageOf } from '../state';
import type { FollowUpState } from './followUpState';
import { look } from './look';

/** Whether nothing but the table of kinds stands in the way, which can be made with the usual kinds. */
export function lacksKindsOnly({ found }: Pick<FollowUpState, 'found'>): boolean {
  return isFailure(found) && found.failure === 'noTableOfKinds';
}

/** Makes the table of kinds where nothing else is lacking; false, and told, where that fails. */
export async function makeKinds(desk: Desk): Promise<boolean> {
  const { store, workbook } = desk;
  if (!lacksKindsOnly(store.state().followUp)) return true;
  store.dispatch({ type: 'began', work: { on: 'followUp', id: kinds.id } });
  const made = await workbook.createTable(kinds, languageOf(store.state()));
  if (isFailure(made)) {
    fail(desk, made);
    return false;
  }
  const names = await workbook.readTableNames();
  if (!isFailure(names)) store.dispatch({ type: 'tablesRead', names });
  await look(desk);
  return true;
}
