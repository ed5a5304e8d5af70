import { isFailure } from '../../host/failure';
import type { Origin } from '../../host/behind/origins';
import { type Desk, fail } from '../desk';
import type { Found } from './behindState';
import type * as finding from './findBehind';

/** What the user can want with the figure in the selected cell. */
export interface BehindIntentions {
  /** To see what is behind it, and behind whatever is selected after it, until the place is left; gives the way to leave. */
  readonly follow: () => () => void;
  /** To have it read again. */
  readonly look: () => Promise<void>;
  /** To come to a cell that the figure comes from. */
  readonly goTo: (origin: Origin) => Promise<void>;
  /** To see another of the formula's calls, by its position. */
  readonly choose: (call: number) => Promise<void>;
  /** To see the sum of one of the placements behind it, by its row, or to close it again. */
  readonly open: (row: number) => Promise<void>;
}

/** What finds it is fetched with the place. */
const fetchFinding = (): Promise<typeof finding> =>
  import(/* webpackChunkName: "calculations" */ './findBehind');

/** Somebody who moves through cells with the arrow keys is not read behind in each of them. */
const pause = 150;

/** Carries out what the user wants with the figure in the selected cell. */
export function behindIntentions(desk: Desk): BehindIntentions {
  const { store, workbook, clock } = desk;
  let latest = 0;
  const show = async (ask: () => Promise<Found>, wait = 0): Promise<void> => {
    latest += 1;
    const own = latest;
    if (wait > 0) await clock.wait(wait);
    if (own !== latest) return;
    store.dispatch({ type: 'behind', event: { type: 'looking' } });
    const found = await ask();
    if (own === latest) store.dispatch({ type: 'behind', event: { type: 'found', found } });
  };
  const find = (): Promise<Found> => withFinding(({ findBehind }) => findBehind(desk));
  const look = (): Promise<void> => show(find);
  return {
    look,
    follow: () => {
      const following = workbook.followSelection(() => void show(find, pause));
      void look();
      return () => {
        latest += 1;
        store.dispatch({ type: 'behind', event: { type: 'left' } });
        void following.then((unfollow) => (isFailure(unfollow) ? undefined : unfollow()));
      };
    },
    goTo: (origin) => goTo(desk, origin),
    open: async (row) => {
      const { found } = store.state().behind;
      if (found !== null) await show(() => withFinding(({ opened }) => opened(found, row)));
    },
    choose: async (chosen) => {
      const { found } = store.state().behind;
      if (found?.is !== 'calls') return;
      const { figure, calls } = found;
      await show(() => withFinding(({ foundCall }) => foundCall(desk, { figure, calls, chosen })));
    },
  };
}

async function goTo(desk: Desk, origin: Origin): Promise<void> {
  const come = await desk.workbook.selectCell(origin);
  if (isFailure(come)) fail(desk, come);
}

/** What cannot be fetched is said, and can be asked for again. */
async function withFinding(find: (fetched: typeof finding) => Found | Promise<Found>): Promise<Found> {
  const fetched = await fetchFinding().catch(() => null);
  return fetched === null ? { is: 'notFetched' } : find(fetched);
}
