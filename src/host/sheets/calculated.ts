/** Waits so many milliseconds. */
export type Wait = (duration: number) => Promise<void>;

const interval = 250;
/** A minute; then the sheet is shown as it is, and Excel goes on calculating. */
const mostTurns = 240;
/** A formula that refers to cells which are yet to be calculated may answer with an error first. */
const turnsForErrors = 12;

/** Waits until each of the formulas has answered. The cells are that of the formula and the next one, which its answer fills too. */
export async function whenCalculated(
  context: Excel.RequestContext,
  cells: readonly Excel.Range[],
  wait: Wait,
): Promise<void> {
  await turn({ context, cells, wait }, 0);
}

interface Waiting {
  readonly context: Excel.RequestContext;
  readonly cells: readonly Excel.Range[];
  readonly wait: Wait;
}

async function turn(waiting: Waiting, turns: number): Promise<void> {
  const { context, cells, wait } = waiting;
  cells.forEach((cell) => cell.load('values'));
  await context.sync();
  const waitsFor = cells.some(({ values }) => isAwaited(values[0] ?? [], turns));
  if (!waitsFor || turns === mostTurns) return;
  await wait(interval);
  await turn(waiting, turns + 1);
}

/** A cell that is yet to be calculated is blank or says that it is busy; a header without its neighbour has yet to spill. */
function isAwaited([own, next]: readonly unknown[], turns: number): boolean {
  if (own === '#BUSY!' || own === '') return true;
  if (typeof own !== 'string') return false;
  return own.startsWith('#') ? turns < turnsForErrors : next === '';
}
