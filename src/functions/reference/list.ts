/* What people read about the custom functions, one line for each. */
export { backTest } from './backTest';
export { bridge } from './bridge';
export { careDays } from './careDays';
export { claimDeadline } from './claimDeadline';
export { costRows } from './costRows';
export { explain } from './explain';
export { forecast } from './forecast';
export { fosterCost } from './fosterCost';
export { overlaps } from './overlaps';
export { payback } from './payback';
export { placed } from './placed';
export { placementCost } from './placementCost';
export { priceAt } from './priceAt';
export { reconcile } from './reconcile';
export { runway } from './runway';
export { summary } from './summary';
export { variance } from './variance';
