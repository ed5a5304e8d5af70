import { failureOf, type Outcome } from './failure';

/** Runs one conversation with Excel. It waits while the user writes in a cell; an error becomes a failure. */
export async function inExcel<T>(
  conversation: (context: Excel.RequestContext) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, conversation);
  } catch (error) {
    return failureOf(error);
  }
}
