/* The custom functions that come with functions.js, one line for each. Large ones that few sheets use stand in lateList.ts. */
export { careDays } from './careDays';
export { claimDeadline } from './claimDeadline';
export { costRows } from './costRows';
export { fosterCost } from './fosterCost';
export { overlaps } from './overlaps';
export { placed } from './placed';
export { placementCost } from './placementCost';
export { priceAt } from './priceAt';
export { runway } from './runway';
export { summary } from './summary';
export { variance } from './variance';
