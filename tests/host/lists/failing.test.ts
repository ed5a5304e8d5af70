import { type Failure, isFailure, type Outcome } from '../../../src/host/failure';
import { type Receipt } from '../../../src/host/lists/listImport';
import { restoreCutOff } from '../../../src/host/lists/cutOff';
import { undoList } from '../../../src/host/lists/undoList';
import { writeList } from '../../../src/host/lists/writeList';
import { failureText } from '../../../src/taskpane/failureText';
import { workbookImage } from '../../workbench/workbookImage';
import { useOffice } from '../useOffice';
import { orderOf } from './fakeReader';
import { countChanges, extentsOf } from './syncs';
import { type Way, listed, wanted, waysOf, workbookFor } from './ways';
import { moment, quiet, workbookOfLists, write } from './workbookOfLists';

const office = useOffice();
const { session } = office;
const { columnsOf, ownTable } = workbookOfLists(office);

const ways = waysOf(office);

const isWritten = (): void => {
  expect(columnsOf('Placeringar', ['Placerings-ID']).flat()).toEqual(expect.arrayContaining(['007', '4']));
};

/** The changes that each sync of the writing asks for when nothing fails. */
async function changesOf(way: Way): Promise<readonly number[]> {
  await way.prepare();
  const changes = countChanges(session());
  expect(isFailure(await write(wanted(way)))).toBe(false);
  return changes;
}

/** Excel's refusals, and what the user is told. */
const refusals: readonly (readonly [code: string, failure: Failure, sentence: RegExp])[] = [
  [
    'InvalidOperationInCellEditMode',
    { failure: 'takenBack', why: 'cellEdit', code: '' },
    /inget är ändrat i arbetsboken\. .*avsluta redigeringen av cellen/u,
  ],
  [
    'RequestPayloadSizeLimitExceeded',
    { failure: 'takenBack', why: 'tooLarge', code: '' },
    /inget är ändrat i arbetsboken\. .*mer än Excel tar emot på en gång: dela listan/u,
  ],
  [
    'ResponsePayloadSizeLimitExceeded',
    { failure: 'takenBack', why: 'tooLarge', code: '' },
    /inget är ändrat i arbetsboken\. .*mer än Excel tar emot på en gång: dela listan/u,
  ],
  [
    'GeneralException',
    { failure: 'takenBack', why: 'other', code: 'GeneralException' },
    /inget är ändrat i arbetsboken\. Excel kunde inte göra det \(GeneralException\)/u,
  ],
];

describe.each(ways)('whatever sync Excel refuses while a list is written into $into', (way) => {
  test('the workbook is cell for cell what it was, and the user is told why', async () => {
    const changes = await changesOf(way);
    const { fresh, spoil } = workbookFor(office, way);
    let failures = 0;
    for (const [index, count] of changes.entries()) {
      for (const [turn, afterChanges] of extentsOf(count).entries()) {
        const [code, failure, sentence] = refusals[(index + turn) % refusals.length] ?? ['', null, /^$/u];
        const before = await fresh();
        session().host.failSync({ sync: index + 1, afterChanges, code });
        const outcome = await write(wanted(way));
        const at = { sync: index + 1, afterChanges, code };
        if (isFailure(outcome)) {
          expect({ at, outcome }).toEqual({ at, outcome: failure });
          expect(failureText(outcome).sv).toMatch(sentence);
          expect({ at, after: workbookImage(session()) }).toEqual({ at, after: before });
          failures += 1;
        } else {
          isWritten();
          spoil();
        }
      }
    }
    expect(failures).toBeGreaterThan(30);
  }, 300_000);

  test('when the user stops it there, the workbook is what it was', async () => {
    const changes = await changesOf(way);
    const { fresh, spoil } = workbookFor(office, way);
    let stopped = 0;
    for (const sync of changes.keys()) {
      const before = await fresh();
      const outcome = await stoppedAfter(sync, way);
      if (isFailure(outcome)) {
        expect({ sync, outcome }).toEqual({ sync, outcome: { failure: 'cancelled' } });
        expect({ sync, after: workbookImage(session()) }).toEqual({ sync, after: before });
        stopped += 1;
      } else {
        isWritten();
        spoil();
      }
    }
    expect(stopped).toBeGreaterThan(15);
  }, 300_000);
});

/** The user stops the writing right after so many syncs. */
async function stoppedAfter(syncs: number, way: Way): Promise<Outcome<Receipt>> {
  const stop = new AbortController();
  const real = session().window.Excel;
  let done = 0;
  const heeding = (context: Excel.RequestContext): Excel.RequestContext => {
    const sync = context.sync.bind(context);
    context.sync = async (passed) => {
      const result = await sync(passed);
      done += 1;
      if (done > syncs) stop.abort();
      return result;
    };
    return context;
  };
  const run = (
    options: Excel.RunOptions,
    talk: (context: Excel.RequestContext) => Promise<unknown>,
  ): unknown => real.run(options, (context) => talk(heeding(context)));
  Object.assign(globalThis, { Excel: { ...real, run } });
  try {
    return await writeList(wanted(way), { ...quiet(), signal: stop.signal }, moment);
  } finally {
    Object.assign(globalThis, { Excel: real });
  }
}

test('what cannot be taken back either is said plainly, and nothing more is written until it is restored', async () => {
  await ownTable();
  const before = workbookImage(session());
  const counting = countChanges(session());
  const order = orderOf(listed);
  await write(order);
  await undoList();
  const commit = counting.indexOf(Math.max(...counting)) + 1;
  for (let sync = commit; sync < commit + 3; sync += 1) session().host.failSync({ sync, afterChanges: 9 });
  expect(await write(order)).toEqual({ failure: 'notTakenBack' });
  expect(await write(order)).toEqual({
    failure: 'importUnderWay',
    list: 'lista.csv',
    when: '2026-11-22 14:05',
  });
  expect(workbookImage(session())).not.toEqual(before);
  expect(await restoreCutOff()).toBe('lista.csv');
  expect(workbookImage(session())).toEqual(before);
});
