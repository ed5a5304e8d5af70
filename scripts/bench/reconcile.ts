import { isLocated } from '../../src/functions/cell';
import { reconcile } from '../../src/functions/reconcile';
import { median, printFigure, printSurroundings, timed } from './measure';
import { reconcileTables } from './reconcileLists';

const rounds = 3;
const lastDay = 45_658 + 364;

/** The tables with a new voucher in the first row, so that nothing is known of them. */
function reconciled(
  { placements, ledger, mapping }: ReturnType<typeof reconcileTables>,
  round: number,
): void {
  const fresh = ledger.map((row, index) =>
    index === 1 ? row.map((cell, column) => (column === 5 ? `R${round}` : cell)) : row,
  );
  const found = reconcile.run([placements, '', fresh, 45_658, lastDay, lastDay, '', '', '', mapping]);
  if (isLocated(found[0]?.[0])) throw new Error(JSON.stringify(found[0][0]));
}

async function main(): Promise<void> {
  console.log('RECONCILE, reading and answering');
  for (const [placementCount, bookingCount] of [
    [100, 2_000],
    [420, 5_000],
    [420, 20_000],
  ] as const) {
    const tables = reconcileTables(placementCount, bookingCount);
    const times: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const work = (): void => {
        reconciled(tables, round);
      };
      times.push(await timed(work));
    }
    const name = `${placementCount * 12} months, ${bookingCount} bookings`;
    printFigure(name, `${median(times.slice(1)).toFixed(0).padStart(8)} ms`);
  }
  printSurroundings();
}

void main();
