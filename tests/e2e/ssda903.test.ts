/**
 * A real list that was never made for us: English children's placements, where an open placement stands again in every year's block.
 * Summed as it is it has several times too many days. Read with a profile that is made in the pane, it is repaired by the order of the
 * system that ships it, and known again the next time.
 */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Content } from './cells';
import {
  byHeaders,
  figure,
  fill,
  fillWith,
  give,
  importList,
  openColumns,
  openImport,
  openRepairs,
  read,
  repair,
  repairSums,
  tableOf,
} from './importing';
import { days, records } from './naiveList';
import { closeBrowser, openWorkbench, type Session } from './session';

jest.setTimeout(240_000);
afterAll(closeBrowser);

const path = join(resolve(__dirname, '..', 'import', 'cases', 'ssda903'), 'episodes.csv');

/** A row of the list. No end is the empty text. */
interface Episode {
  readonly row: number;
  readonly child: string;
  readonly start: string;
  readonly end: string;
  readonly reason: string;
}

const list: readonly Episode[] = records(readFileSync(path, 'utf8'), ',').map((row, index) => ({
  row: index + 2,
  child: row['CHILD'] ?? '',
  start: row['DECOM'] ?? '',
  end: row['DEC'] ?? '',
  reason: row['RNE'] ?? '',
}));

/** The list as the system that ships it cleans it, in its own order, row by row. A blank end sorts first, and ends as one day. */
function cleaned(episodes: readonly Episode[]): Episode[] {
  const children = [...new Set(episodes.map(({ child }) => child))];
  return children.flatMap((child) => {
    const sorted = episodes
      .filter((episode) => episode.child === child)
      .sort((one, other) => (one.start + one.end < other.start + other.end ? -1 : 1));
    const lastOfStart = sorted.filter(({ start }, at) => sorted[at + 1]?.start !== start);
    const firstOfEnd = lastOfStart.filter(
      ({ end }, at) => lastOfStart.findIndex((other) => other.end === end) === at,
    );
    const cut = firstOfEnd.map((episode, at) => {
      const next = firstOfEnd[at + 1]?.start ?? '';
      const runsPast = next !== '' && (episode.end === '' || episode.end > next);
      return runsPast ? { ...episode, end: next } : episode;
    });
    return cut.reduce<Episode[]>((merged, episode) => {
      const before = merged.at(-1);
      const goesOn = ['L', 'T', 'U'].includes(episode.reason) && before?.end === episode.start;
      if (before === undefined || !goesOn) return [...merged, episode];
      return [...merged.slice(0, -1), { ...before, end: episode.end }];
    }, []);
  });
}

const asOf =
  list
    .map(({ start }) => start)
    .sort()
    .at(-1) ?? '';

const clean = cleaned(list);
const before = { rows: list.length, days: days(list, 'nights', asOf) };
const after = { rows: clean.length, days: days(clean, 'nights', asOf) };
const children = new Set(list.map(({ child }) => child)).size;

const serial = (iso: string): number | '' => (iso === '' ? '' : Date.parse(iso) / 86_400_000 + 25_569);

const asText = (rows: readonly (readonly Content[])[]): string[] => rows.map((row) => row.join(' ')).sort();

/** What the pane says of rows, persons and days, before and after the repairs. */
const expectedSums = {
  Rader: [before.rows, after.rows],
  Personer: [children, children],
  Dygn: [before.days, after.days],
};

describe('the English list with a profile made in the pane', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openWorkbench({ workbook: 'empty' });
    await openImport(session.pane);
  });
  afterAll(() => session.close());

  test('by hand it is known what the list is worth', () => {
    expect(before.rows).toBe(3737);
    expect(children).toBe(820);
    expect(before.days / after.days).toBeGreaterThan(2.5);
  });

  test('columns, a day rule for every row and the repairs are chosen, and the pane shows days before and after', async () => {
    const { pane } = session;
    await give(pane, path);
    await read(pane);
    await openColumns(pane);
    await fill(pane, 'Person', 0);
    await fill(pane, 'Startdatum', 1);
    await fill(pane, 'Placeringsform', 5);
    await fill(pane, 'Slutdatum', 7);
    await fillWith(pane, 'Dygnsregel', 'nätter');
    await openRepairs(pane);
    await repair(pane, 'Upprepade placeringar', 'sameStart');
    await repair(pane, 'Samma slutdatum', 'keepLongest');
    await repair(pane, 'Öppna rader som har slutat', 'always');
    await repair(pane, 'Överlappningar', 'cut');
    await repair(pane, 'Fortsättningar', 'byReason');
    await pane.getByLabel('Kolumn som säger varför raden börjar').selectOption('2');
    await read(pane);
    const values = pane.getByLabel('Värden som betyder att placeringen fortsätter');
    await values.fill('L, T, U');
    await values.blur();
    await read(pane);
    expect(await repairSums(pane)).toEqual(expectedSums);
  });

  test('every row that is left is in the table, and every row that was removed or cut is in the log with its reason', async () => {
    const { page, pane } = session;
    await importList(pane, 90_000);
    const table = byHeaders(await tableOf(page, 'Placeringar'));
    expect(
      asText(
        table.map((row) => [row['Person'], row['Startdatum'], row['Slutdatum']].map((cell) => cell ?? '')),
      ),
    ).toEqual(asText(clean.map(({ child, start, end }) => [child, serial(start), serial(end)])));
    expect(new Set(table.map((row) => row['Dygnsregel']))).toEqual(new Set(['nätter']));
    const log = byHeaders(await tableOf(page, 'Importrader'));
    const kept = new Set(clean.map(({ row }) => row));
    const removed = new Set(
      log.filter((row) => row['Vad som gjordes'] === 'Borttagen').map((row) => Number(row['Rad i filen'])),
    );
    expect(removed).toEqual(new Set(list.map(({ row }) => row).filter((row) => !kept.has(row))));
    const cut = log
      .filter((row) => row['Vad som gjordes'] === 'Ändrad')
      .map((row) => Number(row['Rad i filen']));
    const original = new Map(list.map(({ row, end }) => [row, end]));
    expect(new Set(cut.filter((row) => kept.has(row)))).toEqual(
      new Set(clean.filter(({ row, end }) => original.get(row) !== end).map(({ row }) => row)),
    );
    expect(log.every((row) => row['Skäl'] !== '' && row['Import-ID'] !== '')).toBe(true);
  });

  test('the same file again is read as it was the last time, without a choice, and changes nothing', async () => {
    const { pane } = session;
    await pane.getByRole('button', { name: 'Importera en lista till' }).click();
    await give(pane, path);
    await read(pane);
    await openRepairs(pane);
    expect(await repairSums(pane)).toEqual(expectedSums);
    await pane.getByText('Oförändrade rader').waitFor();
    expect(await figure(pane, 'Oförändrade rader')).toMatch(
      new RegExp(`^${String(after.rows).replace(/\B(?=(\d{3})$)/u, '\\s?')}$`, 'u'),
    );
    for (const none of ['Nya rader', 'Ändrade rader', 'Saknas i listan'])
      expect(await figure(pane, none)).toBe('0');
  });

  test('nothing went wrong on the way', async () => {
    expect(session.problems).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.faults().map(String))).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.missing())).toEqual([]);
  });
});
