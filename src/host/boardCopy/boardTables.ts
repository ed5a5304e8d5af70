import type { BoardTables } from '../../functions/board/boardReading';
import { absences } from '../../tables/absences';
import { addOns } from '../../tables/addOns';
import { budget } from '../../tables/budget';
import { contributions } from '../../tables/contributions';
import { kinds } from '../../tables/kinds';
import { placements } from '../../tables/placements';
import { prices } from '../../tables/prices';
import { Refused } from '../failure';
import { tablesToRead } from '../priceTables';

/** Reads the tables that a copy for the board is made from. Refuses where there are no placements or no kinds. Nothing is written. */
export async function readBoardTables(context: Excel.RequestContext): Promise<BoardTables> {
  const read = await tablesToRead(context);
  const listed = await read(placements);
  if (listed === null) throw new Refused({ failure: 'noPlacements' });
  const kindRows = await read(kinds);
  if (kindRows === null) throw new Refused({ failure: 'noKinds' });
  const further = [kindRows];
  for (const wanted of [contributions, absences, addOns]) {
    const rows = await read(wanted);
    if (rows !== null) further.push(rows);
  }
  return { placements: listed, prices: await read(prices), further, budget: await read(budget) };
}
