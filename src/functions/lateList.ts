/* The custom functions that are fetched when the first of them is called, one line for each. Their ids stand in host/lateFunctions.ts. */
export { bridge } from './bridge';
export { explain } from './explain';
export { reconcile } from './reconcile';
