import { isFailure } from '../host/failure';
import { importRestored } from '../text/paneCutOff';
import { type Desk, fail, succeed } from './desk';
import { settingIntentions } from './settingIntentions';
import { tableIntentions } from './tableIntentions';

/** What the user can want with an import that was cut off. */
export interface CutOffIntentions {
  /** To have what an import that was finished left for its undoing taken away, and to be told whether there is one that was cut off. */
  readonly tidyUp: () => Promise<void>;
  /** To be told whether there is one. */
  readonly look: () => Promise<void>;
  /** To have the workbook as it was before it. */
  readonly restore: () => Promise<void>;
  /** To leave it be for now: nothing can be imported until it is over or restored. */
  readonly leave: () => void;
}

/** Carries out what the user wants with an import that was cut off. */
export function cutOffIntentions(desk: Desk): CutOffIntentions {
  const { store, workbook } = desk;
  return {
    tidyUp: async () => {
      const cutOff = await workbook.tidyUp();
      if (isFailure(cutOff)) fail(desk, cutOff);
      else store.dispatch({ type: 'cutOffFound', cutOff });
    },
    look: async () => {
      const cutOff = await workbook.readCutOff();
      if (!isFailure(cutOff)) store.dispatch({ type: 'cutOffFound', cutOff });
    },
    restore: async () => {
      if (store.state().work !== null) return;
      store.dispatch({ type: 'began', work: { on: 'cutOff', id: 'restore' } });
      const list = await workbook.restoreCutOff();
      if (isFailure(list) && list.failure !== 'nothingToRestore') {
        fail(desk, list);
        return;
      }
      store.dispatch({ type: 'cutOffFound', cutOff: null });
      if (isFailure(list)) fail(desk, list);
      else succeed(desk, importRestored(list));
      await Promise.all([tableIntentions(desk).refresh(), settingIntentions(desk).read()]);
    },
    leave: () => {
      store.dispatch({ type: 'cutOffFound', cutOff: null });
    },
  };
}
