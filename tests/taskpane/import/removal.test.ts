import type { Outcome } from '../../../src/host/failure';
import type { Comparison } from '../../../src/host/lists/listImport';
import { canCompare, obstacleTo } from '../../../src/taskpane/import/importFacts';
import { obstacleText } from '../../../src/taskpane/import/obstacleText';
import { report, withPersons } from './fakeReader';
import { comparison, type Importing, settled, withList } from './importing';

const obstacle = ({ desk }: Importing): string | null => obstacleTo(desk.store.state());

it.each([
  ['the kind of list', (pane: Importing) => pane.intentions.choose({ kind: 'prices' })],
  ['the row of headers', (pane: Importing) => pane.intentions.choose({ headerRow: 2 })],
  ['what was detected, put back', (pane: Importing) => pane.intentions.putBack('decimal')],
  ['a column', (pane: Importing) => pane.intentions.chooseColumn('kind', 1)],
  ['keys for every person', (pane: Importing) => pane.intentions.chooseAlwaysKeys(true)],
])('rows that were to be removed are kept when another choice is made: %s', async (_, choose) => {
  const pane = await withList();
  await pane.intentions.chooseMissing('remove');
  void choose(pane);
  await settled();
  expect(pane.state().missing).toBe('keep');
  pane.reader().changed[0]?.answer(report);
  await settled();
  expect(pane.state().missing).toBe('keep');
});

it('and when another list is opened', async () => {
  const pane = await withList();
  await pane.intentions.chooseMissing('remove');
  const reading = pane.intentions.readPasted('c;d');
  await settled();
  pane.reader().opened[0]?.answer(report);
  await reading;
  expect(pane.state().missing).toBe('keep');
});

it('and when keys are made with another secret, which makes other persons of the same', async () => {
  const pane = await withList({}, withPersons);
  await pane.intentions.chooseMissing('remove');
  await pane.intentions.keys.create();
  expect(pane.state().missing).toBe('keep');
});

it('rows are removed only from a table that the list has been compared with as it is now', async () => {
  const answers: ((comparison: Outcome<Comparison>) => void)[] = [];
  let written = 0;
  const pane = await withList({
    compareList: () =>
      answers.length === 0
        ? new Promise((resolve) => {
            answers.push(resolve);
            resolve(comparison);
          })
        : new Promise((resolve) => answers.push(resolve)),
    writeList: () => {
      written++;
      return Promise.resolve({ failure: 'tableChanged', table: 'Placeringar' });
    },
  });
  await pane.intentions.chooseMissing('remove');
  expect(obstacle(pane)).toBeNull();
  const again = pane.intentions.compareAgain();
  await settled();
  expect(obstacle(pane)).toBe('comparing');
  expect(canCompare(pane.desk.store.state())).toBe(true);
  expect(obstacleText('comparing', report).sv).toMatch(/måste listan först jämföras/u);
  await pane.intentions.write();
  expect(written).toBe(0);
  await pane.intentions.chooseMissing('keep');
  expect(obstacle(pane)).toBeNull();
  await pane.intentions.chooseMissing('remove');
  answers.at(-1)?.(comparison);
  await again;
  expect(obstacle(pane)).toBeNull();
  const writing = pane.intentions.write();
  await settled();
  // The table was changed meanwhile: what was known of it no longer holds.
  expect(pane.state().missing).toBe('remove');
  expect(obstacle(pane)).toBe('comparing');
  answers.at(-1)?.({ failure: 'tableFiltered', table: 'Placeringar' });
  await writing;
  expect(obstacle(pane)).toBe('comparing');
});
