import type { KindRule } from '../../core/cost/costRules';
import { yesNoWords } from '../../tables/words';
import type { LocatedProblem } from '../../text/problem';
import { dayRuleWords } from '../../text/words';
import { noRate, rateOrBlank } from '../arguments/numbers';
import { nameAt, rateAt } from './cellAt';
import { neededNames } from './needed';
import type { TableReader } from './tableReader';
import { tableRows } from './tableRows';

/** The rows of the table of kinds, in its order. */
export function readKinds(table: TableReader): readonly KindRule[] | LocatedProblem {
  const kind = neededNames(table, 'kind');
  const [countsDays, dayRule] = [table.words('countsDays', yesNoWords), table.words('dayRule', dayRuleWords)];
  const vatCompensation = table.numbers('vatCompensation', rateOrBlank);
  return tableRows(table, (row) => ({
    row,
    kind: nameAt(kind, row),
    countsDays: countsDays[row] !== 'no',
    dayRule: dayRule[row] ?? null,
    vatCompensation: rateAt(vatCompensation, row) ?? noRate,
  }));
}
