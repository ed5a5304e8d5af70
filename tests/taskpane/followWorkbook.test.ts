import type { Workbook } from '../../src/host/workbook';
import { usualSettings } from '../../src/host/workbookSettings';
import { followWorkbook } from '../../src/taskpane/followWorkbook';
import { fakeWorkbook } from './fakeWorkbook';

const cutOff = { list: 'januari.csv', when: '2026-01-31 09:05', isInTables: false };

/** A pane that follows a workbook: what it asked for in order, and what there is to do when the user comes back, from when on. */
function following(answers: Partial<Workbook> = {}) {
  const asked: string[] = [];
  const returns: (() => void)[] = [];
  const noted =
    <T>(name: string, answer: () => Promise<T>) =>
    (): Promise<T> => {
      asked.push(name);
      return answer();
    };
  const {
    tidyUp = () => Promise.resolve(null),
    readSettings = () => Promise.resolve(usualSettings),
    readTableNames = () => Promise.resolve(['Placeringar']),
  } = answers;
  const { desk } = fakeWorkbook({
    tidyUp: noted('tidyUp', tidyUp),
    readCutOff: noted('readCutOff', () => Promise.resolve(null)),
    readSettings: noted('readSettings', readSettings),
    readTableNames: noted('readTableNames', readTableNames),
  });
  const started = followWorkbook(desk, (listener) => {
    returns.push(listener);
  });
  return { asked, returns, started, state: desk.store.state };
}

const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

it('puts the workbook in order before it reads it, in one conversation for each of the three', async () => {
  const { asked, started, state } = following({ tidyUp: () => Promise.resolve(cutOff) });
  await started;
  expect(asked).toEqual(['tidyUp', 'readSettings', 'readTableNames']);
  expect(state()).toMatchObject({
    cutOff,
    settings: usualSettings,
    tableNames: ['Placeringar'],
    notice: null,
  });
});

it('reads the workbook though it cannot be put in order, and says so', async () => {
  const { started, state } = following({ tidyUp: () => Promise.resolve({ failure: 'cellEdit' }) });
  await started;
  expect(state()).toMatchObject({ cutOff: null, settings: usualSettings, tableNames: ['Placeringar'] });
  expect(state().notice).toMatchObject({ tone: 'problem' });
});

it('heeds nobody who comes back before the first reading is done', async () => {
  let answer = (): void => undefined;
  const waiting = new Promise<string[]>((resolve) => {
    answer = () => {
      resolve(['Placeringar']);
    };
  });
  const { returns, started } = following({ readTableNames: () => waiting });
  await settled();
  expect(returns).toHaveLength(0);
  answer();
  await started;
  expect(returns).toHaveLength(1);
});

it('reads the tables when the user comes back, and the settings where they could not be read', async () => {
  const known = following();
  await known.started;
  known.returns[0]?.();
  await settled();
  expect(known.asked.slice(3)).toEqual(['readTableNames']);
  const unknown = following({ readSettings: () => Promise.resolve({ failure: 'cellEdit' }) });
  await unknown.started;
  unknown.returns[0]?.();
  await settled();
  expect(unknown.asked.slice(3)).toEqual(['readSettings', 'readTableNames']);
});
