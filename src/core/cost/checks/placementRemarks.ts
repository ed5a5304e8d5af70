import { isDay } from '../../day';
import { numberAt } from '../../numberAt';
import { isProblem } from '../../result';
import { addContributions } from '../addContributions';
import type { CostWorld } from '../costWorld';
import { hasOwnPrice } from '../ownPay';
import { pricedProvider, timelineFor } from '../priceList';
import { type Stay, stayOf } from '../stay';
import type { CostRemark, OfPlacements } from './costRemark';
import { isCarerBornTooLate, isExtendedOutside } from './placementDates';

/** A remark that is about placements. */
type PlacementRemark = Extract<CostRemark, OfPlacements>;

/** What the tables lack for placements with dates that are asked about. The same about several of them is one remark. */
export function placementRemarks(world: CostWorld): PlacementRemark[] {
  const remarks = new Map<string, PlacementRemark>();
  for (let index = 0; index < world.placements.count; index++) {
    const stay = stayOf(world, index);
    if (isProblem(stay) || !isAsked(world, stay)) continue;
    for (const remark of [
      ...dateRemarks(world, stay),
      ...priceRemarks(world, stay),
      ...feeRemarks(world, stay),
      ...quantityRemarks(world, stay),
    ]) {
      const about = JSON.stringify({ ...remark, first: null });
      const told = remarks.get(about);
      remarks.set(about, told === undefined ? remark : { ...told, count: told.count + 1 });
    }
  }
  return [...remarks.values()];
}

/** A row without a first day is blank, or an error of its own. */
function isAsked({ question }: CostWorld, { known }: Stay): boolean {
  return isDay(known.from) && known.from < known.until && question.from < known.until;
}

function dateRemarks({ placements }: CostWorld, stay: Stay): PlacementRemark[] {
  const found: PlacementRemark[] = [];
  const about = { count: 1, first: stay.index };
  if (isExtendedOutside(placements, stay)) found.push({ remark: 'extendedOutside', ...about });
  if (isCarerBornTooLate(placements, stay)) found.push({ remark: 'carerBornTooLate', ...about });
  return found;
}

function priceRemarks({ placements, prices }: CostWorld, { index }: Stay): PlacementRemark[] {
  if (hasOwnPrice(placements, index)) return [];
  const kind = numberAt(placements.kind, index);
  const provider = pricedProvider(prices, numberAt(placements.provider, index));
  if (timelineFor(prices, kind, provider) !== undefined) return [];
  return [{ remark: 'kindWithoutPrice', kind, provider, count: 1, first: index }];
}

/** A fee that is 0 or blank needs neither a rate nor a year of birth. What lacks by a wrong year of birth is told of that year. */
function feeRemarks(world: CostWorld, stay: Stay): PlacementRemark[] {
  const { fee, carerBorn } = world.placements;
  const { index } = stay;
  const amount = numberAt(fee, index);
  if (Number.isNaN(amount) || amount === 0 || isCarerBornTooLate(world.placements, stay)) return [];
  const missing = addContributions([], world, stay).find(({ until }) => until > world.question.from);
  const isUnknown = numberAt(carerBorn, index) === 0;
  const found: PlacementRemark[] = isUnknown ? [{ remark: 'birthYearUnknown', count: 1, first: index }] : [];
  if (missing?.why?.problem !== 'missingContribution') return found;
  const { year, age } = missing.why;
  return [...found, { remark: 'feeWithoutRate', year, age, count: 1, first: index }];
}

/** An agreed number of days stands on the first day, whatever part of the placement's dates is asked about. */
function quantityRemarks(
  { placements, question }: CostWorld,
  { index, from, until }: Stay,
): PlacementRemark[] {
  const isCut = [question.from, question.until].some((turn) => from < turn && turn < until);
  if (Number.isNaN(numberAt(placements.quantity, index)) || !isCut) return [];
  return [{ remark: 'quantityCut', count: 1, first: index }];
}
