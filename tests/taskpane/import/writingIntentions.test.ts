import type { ListOrder, Receipt, WritingWatch } from '../../../src/host/lists/listImport';
import type { Outcome } from '../../../src/host/failure';
import { stageOf } from '../../../src/taskpane/import/importState';
import { report, withPersons } from './fakeReader';
import { comparison as known, settled, withList } from './importing';

const difference = { added: 2, changed: 0, unchanged: 0, missing: 1, repaired: 0, leftOut: 0 };
const receipt: Receipt = {
  table: 'Placeringar',
  difference,
  rows: 3,
  removed: 0,
  closed: 0,
  importId: 'I-2026-01-31-1',
  logs: ['Importlogg'],
  scan: null,
  rekeyed: null,
};

/** A workbook that writes when it is told to. */
function writer(): {
  readonly writeList: (order: ListOrder, watch: WritingWatch) => Promise<Outcome<Receipt>>;
  readonly orders: ListOrder[];
  readonly watches: WritingWatch[];
  readonly end: (outcome: Outcome<Receipt>) => void;
} {
  const orders: ListOrder[] = [];
  const watches: WritingWatch[] = [];
  let resolve: (outcome: Outcome<Receipt>) => void = () => undefined;
  return {
    orders,
    watches,
    end: (outcome) => {
      resolve(outcome);
    },
    writeList: (order, watch) => {
      orders.push(order);
      watches.push(watch);
      return new Promise((done) => {
        resolve = done;
      });
    },
  };
}

it('writes what is shown, tells how far it has come, and ends with a receipt', async () => {
  const { writeList, orders, watches, end } = writer();
  const pane = await withList({ writeList });
  await pane.intentions.chooseMissing('remove');
  const writing = pane.intentions.write();
  await settled();
  expect(orders).toMatchObject([{ report, missing: 'remove', language: 'sv', fingerprint: null }]);
  watches[0]?.progress({ phase: 'writing', share: 0.5 });
  // A fifth for reading, and half of the seven tenths that writing takes.
  expect(pane.state().writing?.share).toBeCloseTo(0.55);
  watches[0]?.progress({ phase: 'reading', share: 0 });
  expect(pane.state().writing?.share).toBeCloseTo(0.55);
  watches[0]?.progress({ phase: 'committing', share: 1 });
  expect(pane.state().writing?.share).toBeLessThan(1);
  expect(stageOf(pane.state())).toBe('writing');
  end(receipt);
  await writing;
  expect(pane.state()).toMatchObject({ writing: null, receipt, report });
});

it('tells the fingerprint of the secret that made the keys, and remembers that the workbook has them', async () => {
  const { writeList, orders, end } = writer();
  const pane = await withList({ writeList }, withPersons);
  await pane.intentions.keys.create();
  pane.intentions.keys.copiedByHand();
  pane.intentions.keys.confirm(true);
  const writing = pane.intentions.write();
  await settled();
  const fingerprint = pane.state().key.held?.fingerprint;
  expect(orders[0]?.fingerprint).toBe(fingerprint);
  end(receipt);
  await writing;
  expect(pane.state().key).toMatchObject({ ofWorkbook: fingerprint, held: { isNew: false } });
});

it('a list without keys leaves no fingerprint, even where a secret is held', async () => {
  const { writeList, orders } = writer();
  const pane = await withList({ writeList });
  await pane.intentions.keys.create();
  void pane.intentions.write();
  await settled();
  expect(orders[0]?.fingerprint).toBeNull();
});

it('is stopped by the user: the review is still there with everything chosen', async () => {
  const { writeList, watches, end } = writer();
  const pane = await withList({ writeList });
  await pane.intentions.chooseMissing('remove');
  const writing = pane.intentions.write();
  await settled();
  pane.intentions.stopWriting();
  expect(watches[0]?.signal.aborted).toBe(true);
  expect(pane.state().writing?.isStopping).toBe(true);
  end({ failure: 'cancelled' });
  await writing;
  expect(pane.state()).toMatchObject({
    writing: null,
    report,
    missing: 'remove',
    trouble: { on: 'failure', failure: { failure: 'cancelled' } },
  });
  expect(stageOf(pane.state())).toBe('review');
});

it('is written again after a failure', async () => {
  const { writeList, orders, end } = writer();
  const pane = await withList({ writeList });
  const first = pane.intentions.write();
  await settled();
  end({ failure: 'protected' });
  await first;
  void pane.intentions.write();
  await settled();
  expect(orders).toHaveLength(2);
  expect(pane.state()).toMatchObject({ trouble: null, writing: { phase: 'reading' } });
});

it('is not written twice, nor read over while it is written', async () => {
  const { writeList, orders } = writer();
  const pane = await withList({ writeList });
  void pane.intentions.write();
  void pane.intentions.write();
  void pane.intentions.choose({ decimal: '.' });
  void pane.intentions.readPasted('x;y');
  await settled();
  expect(orders).toHaveLength(1);
  expect(pane.readers).toHaveLength(1);
  expect(pane.reader().changed).toHaveLength(0);
});

it.each([
  ['a required column is missing', { ...report, missing: ['start'] }],
  ['no row is left', { ...report, counts: { ...report.counts, kept: 0 } }],
  ['keys are needed', withPersons],
])('is not written while %s', async (_, read) => {
  const { writeList, orders } = writer();
  const pane = await withList({ writeList }, read);
  await pane.intentions.write();
  expect(orders).toEqual([]);
});

describe('the comparison with the workbook', () => {
  it('gives way to whatever is chosen next, and is made again', async () => {
    const signals: AbortSignal[] = [];
    const answers: (() => void)[] = [];
    const pane = await withList({
      compareList: (_, { signal }) => {
        signals.push(signal);
        return new Promise((resolve) => {
          const comparison = { ...known, difference: { ...difference, added: signals.length } };
          answers.push(() => {
            resolve(comparison);
          });
          signal.addEventListener('abort', () => {
            resolve({ failure: 'cancelled' });
          });
          if (signals.length === 1) resolve(comparison);
        });
      },
    });
    void pane.intentions.compareAgain();
    await settled();
    expect(pane.state().comparison).toBe('underWay');
    void pane.intentions.choose({ decimal: '.' });
    await settled();
    expect(signals[1]?.aborted).toBe(true);
    expect(pane.state().comparison).toBeNull();
    pane.reader().changed[0]?.answer(report);
    await settled();
    answers[2]?.();
    await settled();
    expect(pane.state().comparison).toMatchObject({ difference: { added: 3 } });
  });

  it('is not made while a column is missing', async () => {
    const pane = await withList({}, { ...report, missing: ['start'] });
    expect(pane.state().comparison).toBeNull();
  });

  it('and why it could not be made is shown', async () => {
    const failure = { failure: 'tableFiltered', table: 'Placeringar' } as const;
    const pane = await withList({ compareList: () => Promise.resolve(failure) });
    expect(pane.state().comparison).toEqual(failure);
  });
});

describe('an import that is undone', () => {
  it('leads back to the review, with everything chosen', async () => {
    const pane = await withList({
      writeList: () => Promise.resolve(receipt),
      undoList: () => Promise.resolve('Placeringar'),
    });
    await pane.intentions.write();
    await pane.intentions.undo();
    expect(stageOf(pane.state())).toBe('review');
    expect(pane.state()).toMatchObject({ report, receipt: null, isUndoing: false });
    expect(pane.desk.store.state().notice?.tone).toBe('success');
  });

  it('and cannot be: the receipt stays, with the reason', async () => {
    const pane = await withList({
      writeList: () => Promise.resolve(receipt),
      undoList: () => Promise.resolve({ failure: 'undoChanged', table: 'Placeringar' }),
    });
    await pane.intentions.write();
    await pane.intentions.undo();
    expect(stageOf(pane.state())).toBe('receipt');
    expect(pane.desk.store.state().notice?.text.sv).toMatch(/Placeringar har ändrats efter importen/u);
  });
});

it.each([['importUnderWay'], ['notTakenBack']] as const)(
  'an import that another one stands in the way of is offered to be restored: %s',
  async (why) => {
    const failure =
      why === 'importUnderWay'
        ? ({ failure: why, list: 'januari.csv', when: '2026-01-31 09:05' } as const)
        : ({ failure: why } as const);
    const cutOff = { list: 'januari.csv', when: '2026-01-31 09:05', isInTables: true };
    const pane = await withList({
      writeList: () => Promise.resolve(failure),
      readCutOff: () => Promise.resolve(cutOff),
    });
    await pane.intentions.write();
    expect(pane.desk.store.state().cutOff).toEqual(cutOff);
    expect(pane.state()).toMatchObject({ trouble: { on: 'failure', failure } });
  },
);

it('the log of the import can be shown from the receipt, and only from there', async () => {
  const shown: string[] = [];
  const pane = await withList({
    writeList: () => Promise.resolve(receipt),
    showTable: (name) => {
      shown.push(name);
      return Promise.resolve(name);
    },
  });
  await pane.intentions.showLog('Importlogg');
  expect(shown).toEqual([]);
  await pane.intentions.write();
  await pane.intentions.showLog('Importlogg');
  expect(shown).toEqual(['Importlogg']);
});
