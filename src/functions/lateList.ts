/* The custom functions that are fetched when the first of them is called, one line for each. Their ids stand in host/lateFunctions.ts. */
export { backTest } from './backTest';
export { bridge } from './bridge';
export { explain } from './explain';
export { forecast } from './forecast';
export { forecastBridge } from './forecastBridge';
export { payback } from './payback';
export { reconcile } from './reconcile';
export { reimbursement } from './reimbursement';
