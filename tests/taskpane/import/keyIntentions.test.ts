import type { Workbook } from '../../../src/host/workbook';
import { createKeyMaker } from '../../../src/import/identity/keys';
import { newSecret, writtenSecret } from '../../../src/import/identity/secret';
import { noMemory } from '../../../src/import/memory';
import { obstacleTo } from '../../../src/taskpane/import/importFacts';
import { withPersons } from './fakeReader';
import { keysRenewed } from '../../../src/text/paneImportKeys';
import { comparison, type Importing, withList } from './importing';

const secret = newSecret(Uint8Array.from({ length: 32 }, (_, index) => 255 - index));
const written = writtenSecret(secret);
const another = writtenSecret(newSecret(Uint8Array.from({ length: 32 }, (_, index) => index * 2)));

const ofWorkbook = async (): Promise<Partial<Workbook>> => {
  const { fingerprint } = await createKeyMaker(secret);
  return { readRemembered: () => Promise.resolve({ ...noMemory, fingerprint }) };
};

const obstacle = ({ desk }: Importing): string | null => obstacleTo(desk.store.state());

describe('a workbook without keys', () => {
  it('imports nothing until the new key file has been taken and the user says that it is kept', async () => {
    const pane = await withList({}, withPersons);
    expect(obstacle(pane)).toBe('key');
    await pane.intentions.keys.create();
    expect(pane.state().key.held).toMatchObject({ isNew: true, wasTaken: false, isKept: false });
    expect(pane.reader().secrets).toEqual([pane.state().key.held?.written]);
    expect(pane.state().report?.persons.hasSecret).toBe(true);
    expect(pane.state().remarks.remarks).toHaveLength(50);
    expect(obstacle(pane)).toBe('keyNotKept');
    await pane.intentions.keys.save();
    expect(obstacle(pane)).toBe('keyNotKept');
    pane.intentions.keys.confirm(true);
    expect(obstacle(pane)).toBeNull();
    pane.intentions.keys.confirm(false);
    expect(obstacle(pane)).toBe('keyNotKept');
  });

  it('makes one, not two', async () => {
    const pane = await withList({}, withPersons);
    await pane.intentions.keys.create();
    await pane.intentions.keys.create();
    expect(pane.reader().secrets).toHaveLength(1);
  });

  it('says so when the text cannot be copied; a copy made by hand counts', async () => {
    const pane = await withList({ copyText: () => Promise.resolve({ failure: 'notSaved' }) }, withPersons);
    await pane.intentions.keys.create();
    await pane.intentions.keys.copy();
    expect(pane.desk.store.state().notice?.tone).toBe('problem');
    expect(pane.state().key.held?.wasTaken).toBe(false);
    pane.intentions.keys.copiedByHand();
    expect(pane.state().key.held?.wasTaken).toBe(true);
  });

  it('saves a file that can be loaded again', async () => {
    const files: string[] = [];
    const pane = await withList(
      {
        saveText: ({ text }) => {
          files.push(text);
          return Promise.resolve('offered');
        },
      },
      withPersons,
    );
    await pane.intentions.keys.create();
    const held = pane.state().key.held?.written;
    await pane.intentions.keys.save();
    await pane.intentions.keys.loadText(files[0] ?? '');
    expect(pane.state().key.held).toMatchObject({ written: held, isNew: false, isKept: true });
  });

  it('takes a key file that is kept from before', async () => {
    const pane = await withList({}, withPersons);
    await pane.intentions.keys.loadFile(new File([`Nyckel\r\n\r\n${written}\r\n`], 'varddygn-nyckel.txt'));
    expect(pane.reader().secrets).toEqual([written]);
    expect(obstacle(pane)).toBeNull();
  });
});

describe('a workbook with keys', () => {
  it('takes the key file that made them', async () => {
    const pane = await withList(await ofWorkbook(), withPersons);
    expect(pane.state().key.ofWorkbook).toMatch(/^[0-9a-f]{16}$/u);
    await pane.intentions.keys.loadText(written);
    expect(obstacle(pane)).toBeNull();
  });

  it('refuses another, which never reaches the reader', async () => {
    const pane = await withList(await ofWorkbook(), withPersons);
    await pane.intentions.keys.loadText(another);
    expect(pane.state().key).toMatchObject({ held: null, trouble: 'another' });
    expect(pane.reader().secrets).toEqual([]);
    expect(obstacle(pane)).toBe('key');
  });

  it('is never given a new one', async () => {
    const pane = await withList(await ofWorkbook(), withPersons);
    await pane.intentions.keys.create();
    expect(pane.state().key.held).toBeNull();
  });
});

it.each([
  ['something else', 'bara text'],
  ['a damaged one', `${written.slice(0, -1)}${written.endsWith('0') ? '1' : '0'}`],
  ['half of one', written.slice(0, 40)],
  ['nothing', ''],
])('%s is refused with a sentence, and the one in use stays', async (_, text) => {
  const pane = await withList({}, withPersons);
  await pane.intentions.keys.loadText(written);
  await pane.intentions.keys.loadText(text);
  expect(pane.state().key).toMatchObject({ trouble: 'unreadable', held: { written } });
});

it('a file that cannot be opened is refused with a sentence', async () => {
  const pane = await withList({}, withPersons);
  await pane.intentions.keys.loadFile({ text: () => Promise.reject(new Error('NotReadable')) });
  expect(pane.state().key.trouble).toBe('fileUnreadable');
});

describe('a key file that is lost', () => {
  const renewing = async (unknown: number): Promise<{ pane: Importing; rekeyed: boolean[] }> => {
    const rekeyed: boolean[] = [];
    const pane = await withList(
      {
        ...(await ofWorkbook()),
        compareList: ({ rekeys }) => {
          rekeyed.push(rekeys);
          const rekeying = rekeys ? { persons: 12, unknown } : null;
          return Promise.resolve({ ...comparison, rekeying });
        },
      },
      withPersons,
    );
    await pane.intentions.keys.startOver(true);
    return { pane, rekeyed };
  };

  it('is replaced by a new one, with which all keys are made anew when it is kept', async () => {
    const { pane, rekeyed } = await renewing(0);
    expect(pane.state().key).toMatchObject({
      rekeys: true,
      held: { isNew: true, isKept: false },
      trouble: null,
    });
    expect(pane.reader().secrets).toEqual([pane.state().key.held?.written]);
    expect(rekeyed.at(-1)).toBe(true);
    expect(pane.state().comparison).toMatchObject({ rekeying: { persons: 12, unknown: 0 } });
    expect(obstacle(pane)).toBe('keyNotKept');
    await pane.intentions.keys.copy();
    pane.intentions.keys.confirm(true);
    expect(obstacle(pane)).toBeNull();
  });

  it('nothing is written while the new key of any person is unknown', async () => {
    const { pane } = await renewing(3);
    await pane.intentions.keys.copy();
    pane.intentions.keys.confirm(true);
    expect(obstacle(pane)).toBe('unknownPersons');
    expect(keysRenewed({ persons: 12, unknown: 3 }).sv).toMatch(
      /^12 personer får ny nyckel\. För 3 är den okänd/u,
    );
  });

  it('and is found again: the keys stay as they are', async () => {
    const { pane, rekeyed } = await renewing(0);
    await pane.intentions.keys.startOver(false);
    expect(pane.state().key).toMatchObject({ rekeys: false, held: null });
    expect(obstacle(pane)).toBe('key');
    await pane.intentions.keys.loadText(written);
    expect(pane.state().key).toMatchObject({ rekeys: false, held: { isNew: false } });
    expect(rekeyed.at(-1)).toBe(false);
    expect(obstacle(pane)).toBeNull();
  });

  it('the right one loaded after all: nothing is made anew', async () => {
    const { pane } = await renewing(0);
    await pane.intentions.keys.loadText(written);
    expect(pane.state().key).toMatchObject({ rekeys: false, held: { isNew: false } });
  });

  it('a workbook without keys has none to lose', async () => {
    const pane = await withList({}, withPersons);
    await pane.intentions.keys.startOver(true);
    expect(pane.state().key).toMatchObject({ rekeys: false, held: null });
  });
});
