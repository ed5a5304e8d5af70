import type { ListReport } from '../../../src/import/list';
import { doubtAbout } from '../../../src/taskpane/import/doubts';
import { noImport, noRemarks } from '../../../src/taskpane/import/importState';
import type { LocatedRemark } from '../../../src/text/listRemark';
import { report } from './fakeReader';
import { settled, withList } from './importing';

const number = { code: 'ambiguousNumber', leavesOut: true, count: 2 } as const;
const date = { code: 'ambiguousDate', leavesOut: true, count: 1 } as const;
const doubtful: ListReport = { ...report, remarks: [...report.remarks, number, date] };

const located = (problem: 'ambiguousNumber' | 'blankCell', raw: string): LocatedRemark => ({
  row: 3,
  header: 'Arvode',
  raw,
  remark: { problem },
  leavesOut: true,
});

const remarks = {
  ...noRemarks,
  remarks: [located('blankCell', ''), located('ambiguousNumber', '1,850')],
};

it('asks for what cannot be told, with an example where one is in sight', () => {
  const state = { ...noImport, report: doubtful, remarks };
  expect(doubtAbout('decimal', state)?.sv).toBe('Välj decimaltecken: 1,850 kan läsas på två sätt.');
  expect(doubtAbout('decimal', state)?.en).toBe('Choose the decimal sign: 1,850 can be read in two ways.');
  expect(doubtAbout('dates', state)?.sv).toBe('Välj datumordning: datum i listan kan läsas på två sätt.');
});

it('asks for nothing else, for nothing without a remark, and for nothing that was chosen', () => {
  const state = { ...noImport, report: doubtful, remarks };
  expect(doubtAbout('delimiter', state)).toBeNull();
  expect(doubtAbout('decimal', { ...state, report })).toBeNull();
  expect(doubtAbout('decimal', { ...state, report: null })).toBeNull();
  expect(doubtAbout('decimal', { ...state, choices: { decimal: ',' } })).toBeNull();
  expect(doubtAbout('dates', { ...state, choices: { decimal: ',' } })).not.toBeNull();
});

it('takes the value that is already shown as chosen, and has the list read again with it', async () => {
  const pane = await withList({}, doubtful);
  expect(doubtAbout('decimal', pane.state())).not.toBeNull();
  void pane.intentions.choose({ decimal: doubtful.used.decimal });
  await settled();
  expect(pane.reader().changed[0]?.given).toEqual({ decimal: ',' });
  expect(doubtAbout('decimal', pane.state())).toBeNull();
});
