import { dayFromCivil } from '../../../src/core/day';
import { noMemory } from '../../../src/import/memory';
import { sourceOfFile } from '../../../src/taskpane/import/fileSource';
import { noImport, stageOf } from '../../../src/taskpane/import/importState';
import { report, withPersons } from './fakeReader';
import { file, importing, settled, withList } from './importing';

describe('a file that is chosen', () => {
  it('is read with what the workbook remembers, its share shown, and its report kept', async () => {
    const pane = importing();
    const reading = pane.intentions.readFiles([file('lista.csv')]);
    await settled();
    expect(pane.state().reading).toEqual({ name: 'lista.csv', share: 0 });
    pane.reader().opened[0]?.progress(0.5);
    expect(pane.state().reading).toEqual({ name: 'lista.csv', share: 0.5 });
    pane.reader().opened[0]?.answer(report);
    await reading;
    expect(pane.state()).toMatchObject({ reading: null, report, trouble: null });
    expect(pane.state().remarks).toMatchObject({ total: 120 });
    expect(pane.state().remarks.remarks).toHaveLength(50);
    expect(pane.state().comparison).toMatchObject({ table: 'Placeringar' });
  });

  it('keeps its bytes and the day on which it was written, as the user’s calendar has it', async () => {
    const source = await sourceOfFile(file('lista.csv', 'å'));
    expect(source).toEqual({
      name: 'lista.csv',
      content: Uint8Array.of(0xc3, 0xa5),
      written: dayFromCivil({ year: 2026, month: 1, day: 31 }),
    });
  });

  it('and refused, leaves the place ready for another, with the reason', async () => {
    const pane = importing();
    const reading = pane.intentions.readFiles([file('bild.png')]);
    await settled();
    pane.reader().opened[0]?.answer({ refusal: 'notText', what: 'picture' });
    await reading;
    const trouble = { on: 'refusal', refusal: { refusal: 'notText', what: 'picture' } };
    expect(pane.state()).toEqual({ ...noImport, trouble });
    expect(pane.reader().wasStopped()).toBe(true);
  });

  it.each([
    ['none', [], 'noFile'],
    ['several', [file('a.csv'), file('b.csv')], 'several'],
  ] as const)('%s at once: a sentence, and nothing is read', async (_, files, on) => {
    const pane = importing();
    await pane.intentions.readFiles(files);
    expect(pane.state()).toEqual({ ...noImport, trouble: { on } });
    expect(pane.readers).toHaveLength(0);
  });

  it('and cannot be opened: a sentence', async () => {
    const pane = importing();
    const folder = {
      name: 'mapp',
      lastModified: 0,
      arrayBuffer: () => Promise.reject(new Error('NotReadable')),
    };
    await pane.intentions.readFiles([folder]);
    expect(pane.state()).toEqual({ ...noImport, trouble: { on: 'unreadable' } });
  });

  it('is not read when the workbook cannot say what keys it has', async () => {
    const pane = importing({ readRemembered: () => Promise.resolve({ failure: 'cellEdit' }) });
    await pane.intentions.readFiles([file('lista.csv')]);
    expect(pane.state()).toEqual({
      ...noImport,
      trouble: { on: 'failure', failure: { failure: 'cellEdit' } },
    });
    expect(pane.reader().opened).toHaveLength(0);
  });
});

test('rows of the table of same persons that are not used are told of, without what they say', async () => {
  const remembered = { ...noMemory, fingerprint: null, unusedSamePersons: 2 };
  const pane = importing({ readRemembered: () => Promise.resolve(remembered) });
  void pane.intentions.readPasted('a;b');
  await settled();
  expect(pane.desk.store.state().notice).toMatchObject({ tone: 'problem' });
  expect(pane.desk.store.state().notice?.text.sv).toMatch(/^2 rader i tabellen SammaPerson används inte/u);
});

describe('a text that is pasted', () => {
  it('is read under a name of its own, as a list of today: what begins later in it is planned', async () => {
    const pane = importing();
    void pane.intentions.readPasted('Insats\tFr.o.m.');
    await settled();
    expect(pane.reader().opened[0]?.given).toBe('Inklistrad lista');
    expect(pane.reader().sources[0]?.written).toBe(dayFromCivil({ year: 2026, month: 1, day: 31 }));
  });

  it('and blank: a sentence', async () => {
    const pane = importing();
    await pane.intentions.readPasted(' \n');
    expect(pane.state().trouble).toEqual({ on: 'nothingPasted' });
  });
});

describe('a reading that is stopped', () => {
  it('by the user leaves the place as it was, and its answer is not waited for', async () => {
    const pane = importing();
    const reading = pane.intentions.readFiles([file('lista.csv')]);
    await settled();
    pane.intentions.letGo();
    await reading;
    expect(pane.state()).toEqual(noImport);
    expect(pane.reader().wasStopped()).toBe(true);
  });

  it('by another file: only the last is shown', async () => {
    const pane = importing();
    const first = pane.intentions.readFiles([file('a.csv')]);
    await settled();
    const second = pane.intentions.readFiles([file('b.csv')]);
    await settled();
    pane.readers[0]?.opened[0]?.progress(0.9);
    expect(pane.state().reading).toEqual({ name: 'b.csv', share: 0 });
    pane.readers[1]?.opened[0]?.answer({ ...report, name: 'b.csv' });
    await Promise.all([first, second]);
    expect(pane.state().report?.name).toBe('b.csv');
  });

  it('because the reader broke down: a sentence, and the place is ready for the file again', async () => {
    const pane = importing();
    const reading = pane.intentions.readFiles([file('lista.csv')]);
    await settled();
    pane.reader().breakDown();
    await reading;
    const failure = { failure: 'readerFailed' };
    expect(pane.state()).toEqual({ ...noImport, trouble: { on: 'failure', failure } });
  });
});

it('a secret that was loaded for an earlier list is used for the next one, if it is the workbook’s', async () => {
  const pane = await withList({}, withPersons);
  await pane.intentions.keys.create();
  const fingerprint = pane.state().key.held?.fingerprint ?? null;
  const reading = pane.intentions.readPasted('a;b');
  await settled();
  pane.reader().opened[0]?.answer(withPersons);
  await reading;
  expect(pane.readers).toHaveLength(2);
  expect(pane.reader().secrets).toEqual([pane.state().key.held?.written]);
  expect(pane.state().key.held?.fingerprint).toBe(fingerprint);
});

it('columns are shown from the beginning when something is missing, and else not', async () => {
  const sure = await withList();
  expect(sure.state().folds).toEqual({ columns: false, values: false, remarks: true });
  const missing = await withList({}, { ...report, missing: ['start'] });
  expect(missing.state().folds['columns']).toBe(true);
  expect(stageOf(missing.state())).toBe('review');
});

describe('a list that stands in the workbook', () => {
  const source = { name: 'Blad1!A1:D9', content: { values: [['a']], firstRow: 1 }, written: null };

  it('is read from the selected cells, or from a table by its name', async () => {
    const asked: string[] = [];
    const pane = importing({
      readSelectedCells: () => Promise.resolve(source),
      readTableCells: (name) => {
        asked.push(name);
        return Promise.resolve({ ...source, name });
      },
    });
    void pane.intentions.readSelected();
    expect(pane.state().reading).toMatchObject({ name: 'Markerade celler' });
    await settled();
    expect(pane.reader().opened[0]?.given).toBe('Blad1!A1:D9');
    void pane.intentions.readTable('Lista');
    await settled();
    expect(asked).toEqual(['Lista']);
    expect(pane.reader().opened[0]?.given).toBe('Lista');
  });

  it('cannot be read: the reason, and the place is ready for another', async () => {
    const pane = importing({ readSelectedCells: () => Promise.resolve({ failure: 'nothingSelected' }) });
    await pane.intentions.readSelected();
    expect(pane.state()).toMatchObject({
      reading: null,
      report: null,
      trouble: { on: 'failure', failure: { failure: 'nothingSelected' } },
    });
    expect(pane.reader().wasStopped()).toBe(true);
  });
});
