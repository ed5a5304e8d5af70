import { type Forecast, forecast } from '../../../src/core/forecast/forecast';
import { sure } from '../help';
import { listOf, live, type TrueMunicipality, trueCostAhead, year } from './trueWorlds';
import { towns } from './towns';

/*
 * Municipalities live through twelve years by rates and lengths that are known. The forecast sees their lists as they were on a day in
 * April; what the rest of the year cost is then known as well. What has been is the same for both, so only the dates ahead are compared.
 */

const beside = { booked: null, carriesForward: false, adjustments: [], kinds: [] };

interface Judged {
  /** Sums of what was expected and of what came. */
  readonly expected: number;
  readonly came: number;
  readonly inside: number;
  readonly worlds: number;
}

function judge(town: TrueMunicipality, worlds: number): Judged {
  let [expected, came, inside] = [0, 0, 0];
  for (let world = 0; world < worlds; world += 1) {
    const placements = live(town, 1_000 + world);
    const { total } = sure(forecast(listOf(placements), { ...year, years: 300, seed: world }, beside));
    const truth = trueCostAhead(placements);
    expected += total.committed + (total.expectedNew ?? NaN);
    came += truth;
    if (isInside(total, truth)) inside += 1;
  }
  return { expected, came, inside, worlds };
}

function isInside({ soFar, low, high }: Forecast['total'], ahead: number): boolean {
  return (low ?? NaN) - soFar <= ahead && ahead <= (high ?? NaN) - soFar;
}

describe('a forecast against known truth', () => {
  const judged = new Map<keyof typeof towns, Judged>();

  it.each([
    ['small', 160, 0.1],
    ['middle', 110, 0.05],
    ['cut', 90, 0.05],
    ['large', 12, 0.05],
    ['short', 90, 0.05],
    ['long', 90, 0.05],
  ] as const)('is right on average: %s', (name, worlds, tolerance) => {
    const found = judge(towns[name], worlds);
    judged.set(name, found);
    expect(Math.abs(found.expected / found.came - 1)).toBeLessThan(tolerance);
  });

  it('has a range that holds 75 to 85 of 100 outcomes, over all these worlds', () => {
    const all = [...judged.values()];
    const worlds = all.reduce((sum, each) => sum + each.worlds, 0);
    const inside = all.reduce((sum, each) => sum + each.inside, 0);
    expect(worlds).toBeGreaterThanOrEqual(500);
    expect(inside / worlds).toBeGreaterThan(0.75);
    expect(inside / worlds).toBeLessThan(0.85);
  });
});
