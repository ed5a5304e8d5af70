import { accountMapping } from '../../src/tables/accountMapping';
import type { SampleSheet } from '../../workbench/page/sample/workbook';
import { kindIds, kinds, type KindId } from './kinds';
import { tableSheet, type Cell } from './sheet';

/** Accounts as a municipality might have them: examples, not Kommun-Bas. */
export const accounts: Readonly<Record<KindId, string>> = {
  own: '4511',
  kinship: '4512',
  emergency: '4513',
  agency: '4521',
  residential: '4531',
  sis: '4532',
  supported: '4533',
};

/** An account that belongs to no kind of placement: interpreters. */
export const otherAccount = '4690';

/** Which account is for which kind, at any cost centre and in any activity. */
export function accountSheet(): SampleSheet {
  return tableSheet(
    accountMapping,
    kindIds.map((kind) => {
      const cells: Readonly<Record<string, Cell>> = { account: accounts[kind], kind: kinds[kind].name };
      return accountMapping.columns.map(({ id }) => cells[id] ?? '');
    }),
  );
}
