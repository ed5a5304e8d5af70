import type { DayRule } from '../../core/dayRule';
import { isFailure } from '../../host/failure';
import { changedTables, type TableMarks } from '../../host/forecast/forecastMarks';
import type { Desk } from '../desk';
import { knownThrough } from '../knownThrough';

/** What a forecast was made of: two that are alike give the same figures. */
export interface MadeOf {
  readonly tables: TableMarks;
  readonly asOf: number;
  readonly dayRule: DayRule;
}

/** What has changed since a forecast was made: a table by its id, or what it was asked with. */
export type ChangedSince = { readonly table: string } | { readonly setting: 'asOf' | 'dayRule' };

/** Watches whether the figures that are shown still are those of the workbook. */
export interface ForecastFreshness {
  /** To have it watched until it is ended. */
  readonly follow: () => () => void;
  /** What was written in the workbook while a forecast was worked out is looked at when it is there. */
  readonly afterCount: () => Promise<void>;
}

/** Whoever fills in a column writes in many cells, and is not read after each of them; in milliseconds. */
const pause = 1_000;

/** Compares what the tables hold with what they held, when the place is shown and after somebody has written in one. */
export function forecastFreshness(desk: Desk): ForecastFreshness {
  const { store, workbook, clock } = desk;
  let latest = 0;
  let isHeardMeanwhile = false;
  const compare = async (): Promise<void> => {
    const { step, madeOf } = store.state().forecast;
    isHeardMeanwhile = step !== null;
    if (step !== null || madeOf === null) return;
    const changed = await changedSince(desk, madeOf);
    // Where it was worked out anew meanwhile, this is of what was shown before.
    if (changed !== null && store.state().forecast.madeOf === madeOf)
      store.dispatch({ type: 'forecast', event: { type: 'compared', changed } });
  };
  const heard = async (): Promise<void> => {
    latest += 1;
    const own = latest;
    await clock.wait(pause);
    if (own === latest) await compare();
  };
  return {
    follow: () => {
      const following = workbook.followTables(() => void heard());
      void compare();
      return () => {
        latest += 1;
        void following.then((unfollow) => (isFailure(unfollow) ? undefined : unfollow()));
      };
    },
    afterCount: async () => {
      if (isHeardMeanwhile) await compare();
    },
  };
}

/** Null where the workbook cannot be read now: it is compared the next time. */
async function changedSince(desk: Desk, before: MadeOf): Promise<readonly ChangedSince[] | null> {
  const marks = await desk.workbook.readForecastMarks();
  if (isFailure(marks)) return null;
  const asOf = await knownThrough(desk);
  const dayRule = dayRuleOf(desk);
  return [
    ...changedTables(before.tables, marks).map((table): ChangedSince => ({ table })),
    ...(asOf === before.asOf ? [] : [{ setting: 'asOf' } as const]),
    ...(dayRule === before.dayRule ? [] : [{ setting: 'dayRule' } as const]),
  ];
}

/** The workbook's own day rule. */
export function dayRuleOf({ store }: Desk): DayRule {
  return store.state().settings?.dayRule ?? 'both';
}
