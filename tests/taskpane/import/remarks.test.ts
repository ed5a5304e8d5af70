import { errorsFirst } from '../../../src/taskpane/import/errorsFirst';
import { rowsRead } from '../../../src/text/paneImport';
import { rowsWarned, seeRemarks } from '../../../src/text/paneImportFigures';

it('what leaves rows out stands before what only warns, each in the order in which it was found', () => {
  const remarks = [
    { code: 'stillOpen', leavesOut: false, count: 40 },
    { code: 'unreadableDate', leavesOut: true, count: 1 },
    { code: 'overlapsRow', leavesOut: false, count: 2 },
    { code: 'blankCell', leavesOut: true, count: 3 },
  ] as const;
  expect(errorsFirst({ remarks }).map(({ code }) => code)).toEqual([
    'unreadableDate',
    'blankCell',
    'stillOpen',
    'overlapsRow',
  ]);
});

it.each([
  [{ errors: 0, warnings: 1 }, ['Se 1 varning', 'See 1 warning']],
  [{ errors: 1, warnings: 0 }, ['Se 1 fel', 'See 1 error']],
  [{ errors: 5, warnings: 46 }, ['Se 5 fel och 46 varningar', 'See 5 errors and 46 warnings']],
])('errors and warnings are told apart: %j', ({ errors, warnings }, sentences) => {
  const { sv, en } = seeRemarks(errors, warnings);
  expect([sv, en]).toEqual(sentences);
});

it('warnings are said not to leave rows out', () => {
  expect(rowsWarned(46)).toEqual({
    sv: '46 varningar; raderna tas med.',
    en: '46 warnings; the rows are kept.',
  });
  expect(rowsWarned(1).sv).toBe('1 varning; raden tas med.');
});

it('what became of the rows is read out, what there is none of left out', () => {
  expect(rowsRead({ read: 57, kept: 51, removed: 1, leftOut: 5 }).sv).toBe(
    '57 rader lästa: 51 tas med, 1 borttagen, 5 utelämnas',
  );
  expect(rowsRead({ read: 1, kept: 0, removed: 0, leftOut: 1 }).en).toBe('1 row read: 0 kept, 1 left out');
});
