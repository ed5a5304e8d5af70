import { hazardAt, hazardsOf, type Observation } from '../../../src/core/forecast/hazards';
import { staysByHazards } from '../../../src/core/forecast/stays';

/*
 * Six placements, by hand. A dot is a date under observation, X the last one, > one that goes on.
 *
 *   date    1 2 3 4 5 6 7 8
 *   one     . . X                 there from its first date
 *   two     . . . . X
 *   three   . . X
 *   four          . . . . X       was on its 4th date when the history began: left truncation
 *   five    . . >                 is on its 3rd date today: censoring
 *   six             . >           was on its 5th date when the history began, is on its 6th today
 *
 *   date    at risk               ends   hazard   S before   S after
 *   1       one two three five    0      0        1          1
 *   2       the same four         0      0        1          1
 *   3       the same four         2      2/4      1          1/2
 *   4       two four              0      0        1/2        1/2
 *   5       two four six          1      1/3      1/2        1/3
 *   6       four six              0      0        1/3        1/3
 *   7       four                  0      0        1/3        1/3
 *   8       four                  1      1        1/3        0
 *   9 …     nobody                       4 ends / 21 dates
 *
 * Dates under observation: 3 + 5 + 3 + 5 + 3 + 2 = 21.
 */
const observations: readonly Observation[] = [
  { entry: 1, exit: 3, hasEnded: true },
  { entry: 1, exit: 5, hasEnded: true },
  { entry: 1, exit: 3, hasEnded: true },
  { entry: 4, exit: 8, hasEnded: true },
  { entry: 1, exit: 3, hasEnded: false },
  { entry: 5, exit: 6, hasEnded: false },
];

describe('Kaplan and Meier’s estimate', () => {
  const hazards = hazardsOf(observations);

  it.each([
    [1, 0],
    [2, 0],
    [3, 2 / 4],
    [4, 0],
    [5, 1 / 3],
    [6, 0],
    [7, 0],
    [8, 1],
    [9, 4 / 21],
    [500, 4 / 21],
  ])('on date %i the hazard is %d', (age, hazard) => {
    expect(hazardAt(hazards, age)).toBeCloseTo(hazard, 12);
  });

  it('tells ends and dates under observation', () => {
    expect([hazards.ends, hazards.exposedDates]).toEqual([4, 21]);
  });

  it('weighs the dates ahead of one on its second date by S(2 + k) / S(2)', () => {
    // On its 3rd date for certain; on the 4th and 5th with 1/2; on the 6th to 8th with 1/2 · 2/3.
    const stays = staysByHazards(hazards, 2, 6);
    const expected = [1, 1, 1 / 2, 1 / 2, 1 / 3, 1 / 3, 1 / 3, 0];
    for (const [date, there] of expected.entries()) expect(stays[date]).toBeCloseTo(there, 12);
    expect(stays).toHaveLength(expected.length);
  });

  it('goes on with the constant hazard for one that is older than all', () => {
    const [, , second, third] = staysByHazards(hazards, 8, 3);
    expect(second).toBeCloseTo(17 / 21, 12);
    expect(third).toBeCloseTo((17 / 21) ** 2, 12);
  });

  it('lets everybody stay where nobody has been seen', () => {
    expect([...staysByHazards(hazardsOf([]), 0, 3)]).toEqual([1, 1, 1, 1, 1]);
  });
});
