import { type CostRow, costRow } from '../../core/cost/costRow';
import type { CostWorld } from '../../core/cost/costWorld';
import { kronorFromOre } from '../../core/ore';
import { placementId } from '../../tables/sharedColumns';
import { costRowsHeaders } from '../../text/costRowsWords';
import type { Language } from '../../text/language';
import { isProblem } from '../../text/problem';
import type { Cell, FunctionResult } from '../cell';
import type { CostInputs } from '../tables/costInputs';
import { notInPriceList } from './notInPriceList';
import { atRow, shownCell } from './shownCell';

/** A row for each row of the placements, in their order, below a header: its ID, and its figures or its problem in all of them. */
export function costRowsTable(inputs: CostInputs, world: CostWorld): FunctionResult {
  const { placements, costColumns } = inputs;
  const problems = placements.problems(costColumns);
  const headers = headersIn(placements.sheet.language);
  const rows: (readonly Cell[])[] = [headers];
  for (let row = 0; row < placements.sheet.count; row += 1) {
    const bad = problems.get(row);
    if (placements.empty[row] === 1) rows.push(headers.map(() => ''));
    else
      rows.push([
        shownCell(placements, 'placementId', row),
        ...(bad === undefined ? figures(row) : inAll(bad)),
      ]);
  }
  return rows;

  function figures(row: number): readonly Cell[] {
    const costed = costRow(world, row);
    if (isProblem(costed)) return inAll(atRow(placements, costed, row));
    if (!costed.isUnpriced || costed.firstUnpriced === null) return figuresOf(costed);
    return inAll(atRow(placements, costed.why ?? notInPriceList(inputs, row, costed.firstUnpriced), row));
  }
}

function headersIn(language: Language): readonly string[] {
  const { days, price, cost, daysWithoutPrice } = costRowsHeaders;
  return [placementId.header, days, price, cost, daysWithoutPrice].map((header) => header[language]);
}

function inAll(problem: Cell): readonly Cell[] {
  return [problem, problem, problem, problem];
}

/** The price is that of the days that have one. */
function figuresOf({ days, pricedDays, cost, unpricedDates }: CostRow): readonly Cell[] {
  const kronor = kronorFromOre(cost);
  return [days, pricedDays > 0 ? kronor / pricedDays : '', kronor, unpricedDates];
}
