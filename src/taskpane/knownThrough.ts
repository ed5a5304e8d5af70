import type { Day } from '../core/day';
import { isFailure } from '../host/failure';
import type { Desk } from './desk';

/**
 * The day through which the list is known: what somebody has said, else what its own dates show, else today. Null where there is no
 * day at all.
 */
export async function knownThrough({ store, workbook, clock }: Desk): Promise<Day | null> {
  const said = store.state().settings?.asOf ?? null;
  const today = clock.today();
  if (said !== null || today === null) return said;
  const shown = await workbook.readListDate(today);
  return isFailure(shown) ? today : (shown ?? today);
}
