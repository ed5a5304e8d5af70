import { numberAt } from '../numberAt';
import { type Hazards, hazardAt } from './hazards';

/**
 * How long a placement stays: element k is the probability that it is there on the kth date ahead. Element 0 is 1, and there is one for
 * each date ahead and one more, since who is there on the date after the last one does not end on that. Last dates are drawn from it.
 */
export type Stays = Float64Array;

/**
 * For a placement that is in its `age`th date, and is known not to end on it: S(age + k) / S(age), S being Kaplan and Meier's estimate.
 * The product is of the dates from its age on only, so that it needs no S(age), which may be 0. Age 0: one that begins tomorrow.
 */
export function staysByHazards(hazards: Hazards, age: number, datesAhead: number): Stays {
  const stays = new Float64Array(datesAhead + 2);
  let there = 1;
  stays[0] = 1;
  for (let ahead = 1; ahead < stays.length; ahead += 1) {
    stays[ahead] = there;
    there *= 1 - hazardAt(hazards, age + ahead);
  }
  return stays;
}

/** For a placement whose last date is one of these, counted in dates ahead, each as likely; at least one, all above 0. */
export function staysByLastDates(lastDates: readonly number[], datesAhead: number): Stays {
  const stays = new Float64Array(datesAhead + 2);
  for (const last of lastDates)
    stays[Math.min(last, datesAhead + 1)] = 1 + numberAt(stays, Math.min(last, datesAhead + 1));
  let there = 0;
  for (let ahead = stays.length - 1; ahead > 0; ahead -= 1) {
    there += numberAt(stays, ahead);
    stays[ahead] = there / lastDates.length;
  }
  stays[0] = 1;
  return stays;
}

/** The same for one that is gone after some date ahead, at the latest. */
export function cutAfter(stays: Stays, lastDate: number): Stays {
  return stays.map((there, ahead) => (ahead > lastDate ? 0 : there));
}
