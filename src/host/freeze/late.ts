import type { Outcome } from '../failure';
import { withFetched } from '../withFetched';
import type * as freezing from './freezeSheet';

/** Fetched when it is first asked for: most who open the pane freeze nothing. */
const ask = withFetched(
  (): Promise<typeof freezing> => import(/* webpackChunkName: "freeze" */ './freezeSheet'),
);

/** Makes a frozen copy of the sheet that is shown. */
export function freezeSheet(wish: freezing.FreezeWish): Promise<Outcome<freezing.FreezeReceipt>> {
  return ask((module) => module.freezeSheet(wish));
}
