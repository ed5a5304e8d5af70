import { type ContributionYear, contributionYears } from '../../core/cost/contributionYears';
import { contributions } from '../../tables/contributions';
import type { LocatedProblem } from '../../text/problem';
import { isLocated } from '../cell';
import type { RawRows } from './cells';
import { createNames } from './names';
import { lackingColumn } from './neededColumns';
import { readContributions } from './readContributions';
import { repeatedInputs } from './repeatedInputs';
import { sheetTable } from './sheetTable';
import { tableReader } from './tableReader';

type Years = ReadonlyMap<number, ContributionYear>;

const needed = contributions.columns.filter(({ required }) => required).map(({ id }) => id);
const repeated = repeatedInputs<Years | LocatedProblem>((made) => !isLocated(made));

/** Reads the table of contributions alone, or gives what was read of the same cells before. Problems: missingColumn, badRows. */
export function contributionInputs(rows: RawRows): Years | LocatedProblem {
  return repeated.of([rows], () => {
    const sheet = sheetTable(contributions, rows);
    const lacking = lackingColumn(sheet, needed);
    if (lacking !== null) return lacking;
    const read = readContributions(
      tableReader({ sheet, isNamed: true, anchor: 'year', label: 'year' }, createNames()),
    );
    return isLocated(read) ? read : contributionYears(read);
  });
}
