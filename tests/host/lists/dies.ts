import { isFailure } from '../../../src/host/failure';
import { type CutOff, readCutOff } from '../../../src/host/lists/cutOff';
import type { OfficeSession } from '../../workbench/officeInNode';

/** Where in the work the host dies: at a sync, counted from 1, after so many of its changes. */
export interface Death {
  readonly sync: number;
  readonly afterChanges: number;
}

/** The host answers nothing any more from a sync on: what was done stays, and nobody takes it back. Then it is started again. */
export async function dying(
  { host }: OfficeSession,
  { sync, afterChanges }: Death,
  work: () => Promise<unknown>,
): Promise<void> {
  host.failSync({ sync, afterChanges });
  for (let later = 1; later <= 8; later += 1) host.failSync({ sync: sync + later });
  await work();
  await offered();
}

/** What the new host says of an import that was cut off, once it answers. */
export async function offered(): Promise<CutOff | null> {
  for (let turn = 0; turn < 12; turn += 1) {
    const outcome = await readCutOff();
    if (!isFailure(outcome)) return outcome;
  }
  throw new Error('The host does not answer.');
}
