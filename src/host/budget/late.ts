import type { ListSource } from '../../import/list';
import type { Language } from '../../text/language';
import type { Outcome } from '../failure';
import { withFetched } from '../withFetched';
import type * as monthlyBudget from './monthlyBudget';

/** What spreads a budget is fetched when it is first asked for. */
const ask = withFetched(
  (): Promise<typeof monthlyBudget> => import(/* webpackChunkName: "budget" */ './monthlyBudget'),
);

/** The table YearBudget spread over months, as a list for the table Budget. */
export function readMonthlyBudget(language: Language): Promise<Outcome<ListSource>> {
  return ask((module) => module.readMonthlyBudget(language));
}
