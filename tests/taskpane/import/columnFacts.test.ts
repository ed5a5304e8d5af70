import { placements } from '../../../src/tables/placements';
import { spareHeaders, takenExtras, writtenColumn } from '../../../src/taskpane/import/columnFacts';
import { extraId } from '../../../src/import/matching/profile';
import { report } from './fakeReader';

const header = (index: number, name: string) => ({ index, name, isNamed: true, samples: [] });
const listed = {
  ...report,
  headers: [header(0, 'Insats'), header(1, 'Fr.o.m.'), header(2, 'Enhet'), header(3, 'Enhet')],
};

it('the columns that nothing takes can be brought along', () => {
  expect(spareHeaders(listed).map(({ index }) => index)).toEqual([2, 3]);
});

it('those of last time are brought along until the user says otherwise, also of two with one name', () => {
  const remembered = { ...listed, written: ['kind', extraId('Enhet#2')] };
  expect(takenExtras({ report: remembered, choices: {} })).toEqual([3]);
  expect(takenExtras({ report: remembered, choices: { extras: [] } })).toEqual([]);
  expect(takenExtras({ report: null, choices: {} })).toEqual([]);
});

it('a column that is brought along is written under its own header', () => {
  expect(writtenColumn(placements, extraId('Enhet')).header.sv).toBe('Enhet');
  expect(writtenColumn(placements, 'start').header.sv).toBe('Startdatum');
});
