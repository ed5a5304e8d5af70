import { type BroughtColumn, broughtColumns, withExtras } from '../../../src/host/lists/extraColumns';

const headers = ['Person', 'Handläggare', 'handläggare 2', 'Anteckning'];
const ids = ['person', null, null, null];
const brought: readonly BroughtColumn[] = [
  ['Handläggare', 'Handläggare'],
  ['Anteckning', 'Anteckning'],
  ['Person', 'Person (2)'],
];

test.each([
  ['asked for', ['person', 'extra:Handläggare'], ['person', 'extra:Handläggare', null, null]],
  ['not asked for', ['person'], ids],
  ['asked for, but in other letters', ['extra:handläggare'], ids],
  ['asked for under the header of a column of ours', ['extra:Person'], ids],
  ['asked for twice', ['extra:Anteckning', 'extra:Anteckning'], ['person', null, null, 'extra:Anteckning']],
])('a column that an earlier list brought along, %s', (_title, written, expected) => {
  expect(withExtras(ids, headers, { written, brought })).toEqual(expected);
});

test('one that had to get another header is known by that, and the user’s own of that header is not taken for it', () => {
  const written = ['extra:Person'];
  expect(withExtras([null, null], ['Person', 'Person (2)'], { written, brought })).toEqual([
    null,
    'extra:Person',
  ]);
});

test('a column that no list brought is the user’s own, whatever its header', () => {
  const written = ['extra:Handläggare', 'extra:Anteckning'];
  expect(withExtras(ids, headers, { written, brought: [] })).toEqual(ids);
});

test.each([
  ['none', null, []],
  ['no JSON', '{', []],
  ['something else', '{"a":1}', []],
  ['one that is right among others', '[["A","A (2)"],["B"],[1,2],"C"]', [['A', 'A (2)']]],
])('a setting that holds %s', (_title, json, expected) => {
  expect(broughtColumns(json)).toEqual(expected);
});
