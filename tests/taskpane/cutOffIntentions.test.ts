import type { CutOff } from '../../src/host/lists/cutOff';
import type { Workbook } from '../../src/host/workbook';
import { cutOffIntentions } from '../../src/taskpane/cutOffIntentions';
import { importCutOff } from '../../src/text/paneCutOff';
import { fakeWorkbook } from './fakeWorkbook';

const cutOff: CutOff = { list: 'januari.csv', when: '2026-01-31 09:05', isInTables: false };

async function found(answers: Partial<Workbook> = {}) {
  const { desk } = fakeWorkbook({ readCutOff: () => Promise.resolve(cutOff), ...answers });
  const intentions = cutOffIntentions(desk);
  await intentions.look();
  return { intentions, state: desk.store.state };
}

it('an import that was cut off is told of, with its list and when it began', async () => {
  const { state } = await found();
  expect(state().cutOff).toEqual(cutOff);
  const { sv, en } = importCutOff(cutOff);
  expect(sv).toMatch(/januari\.csv avbröts \(påbörjad 2026-01-31 09:05\)/u);
  expect(en).toMatch(/januari\.csv was cut off \(begun 2026-01-31 09:05\)/u);
});

it('what restoring costs is said where the import had come to the tables, and only there', () => {
  const lost = importCutOff({ ...cutOff, isInTables: true });
  expect(lost.sv).toMatch(/Det som har ändrats i tabellerna sedan avbrottet går då förlorat\.$/u);
  expect(lost.en).toMatch(/is then lost\.$/u);
  const { sv, en } = importCutOff(cutOff);
  expect(sv + en).not.toMatch(/förlorat|lost/u);
});

it('nothing is said where there is none, or where it cannot be told', async () => {
  expect((await found({ readCutOff: () => Promise.resolve(null) })).state().cutOff).toBeNull();
  const busy = await found({ readCutOff: () => Promise.resolve({ failure: 'cellEdit' }) });
  expect(busy.state()).toMatchObject({ cutOff: null, notice: null });
});

it('the workbook is restored, and that is said', async () => {
  const { intentions, state } = await found({ restoreCutOff: () => Promise.resolve('januari.csv') });
  await intentions.restore();
  expect(state()).toMatchObject({ cutOff: null, work: null, notice: { tone: 'success' } });
  expect(state().notice?.text.sv).toBe('Arbetsboken är som den var före skrivningen av januari.csv.');
});

it('what cannot be restored stays in sight, with the reason', async () => {
  const { intentions, state } = await found({
    restoreCutOff: () => Promise.resolve({ failure: 'cellEdit' }),
  });
  await intentions.restore();
  expect(state()).toMatchObject({ cutOff, work: null, notice: { tone: 'problem' } });
});

it('what somebody else has restored meanwhile is gone', async () => {
  const { intentions, state } = await found({
    restoreCutOff: () => Promise.resolve({ failure: 'nothingToRestore' }),
  });
  await intentions.restore();
  expect(state()).toMatchObject({ cutOff: null, work: null, notice: { tone: 'problem' } });
});

it('it can be left be', async () => {
  const { intentions, state } = await found();
  intentions.leave();
  expect(state().cutOff).toBeNull();
});
