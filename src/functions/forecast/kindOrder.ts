import { compareTexts } from '../../text/alphabet';
import type { CostInputs } from '../tables/costInputs';

/** The kinds that have a line in any case: all of Former in its order; without Former those of the list, in the order of the alphabet. */
export function kindOrder({ placements, tables }: CostInputs): readonly number[] {
  const { kindTable } = tables;
  if (kindTable !== null)
    return [...kindTable.namesOf('kind')].filter((kind, row) => kind >= 0 && kindTable.empty[row] === 0);
  const { names } = placements;
  const met = new Set(
    placements.namesOf('kind').filter((kind, row) => kind >= 0 && placements.empty[row] === 0),
  );
  return [...met].sort((one, other) => compareTexts(names.textOf(one), names.textOf(other)));
}
