/* The custom functions, one line for each. */
export { careDays } from './careDays';
export { claimDeadline } from './claimDeadline';
export { fosterCost } from './fosterCost';
export { overlaps } from './overlaps';
export { placed } from './placed';
export { placementCost } from './placementCost';
export { runway } from './runway';
export { variance } from './variance';
