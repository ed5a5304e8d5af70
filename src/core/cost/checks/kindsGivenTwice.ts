import type { KindRule } from '../costRules';
import { rowsBy } from '../rowsBy';
import type { KindGivenTwice } from './costRemark';

/** Rows of the table of kinds that count for nothing, since an earlier one is for the same kind. */
export function kindsGivenTwice(rules: readonly KindRule[]): KindGivenTwice[] {
  return [...rowsBy(rules, ({ kind }) => kind).values()].flatMap(([first, ...further]) =>
    further.map(({ row, kind }) => ({
      remark: 'kindGivenTwice',
      row,
      firstRow: first?.row ?? row,
      kind,
    })),
  );
}
