import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIsoDay } from '../../src/core/day';
import { readOrFail, remarksOf, rowsOf } from './reading';

const bytes = new Uint8Array(readFileSync(join(__dirname, 'cases', 'ssda903', 'episodes.csv')));
const read = (): ReturnType<typeof readOrFail> =>
  readOrFail({ name: 'episodes.csv', content: bytes }, { columns: { person: 0, start: 1, end: 7, kind: 5 } });

/** The same list as obvious code sees it: lines cut at commas, dates counted with the runtime's own calendar. */
const episodes = Buffer.from(bytes)
  .toString('utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(','))
  .map(([child = '', start = '', , , , place = '', , end = '']) => ({ child, start, place, end }));

const oneDay = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / oneDay;

describe('the English list', () => {
  test('is kept to the last row, and shows repeated rows only', async () => {
    const list = await read();
    const { counts } = list.report;
    expect(counts).toEqual({
      read: 3737,
      kept: 3737 - counts.leftOut,
      leftOut: counts.leftOut,
      blank: 0,
      totals: 0,
    });
    const wrong = episodes.filter(({ start, end }) => start === '' || (end !== '' && end < start));
    expect(counts.leftOut).toBe(wrong.length);
    const earlier = new Set<string>();
    const repeated = episodes.filter((episode) => {
      const written = JSON.stringify(episode);
      const isKnown = earlier.has(written);
      earlier.add(written);
      return isKnown && !wrong.includes(episode);
    });
    expect(remarksOf(list).filter(({ leavesOut }) => !leavesOut)).toHaveLength(repeated.length);
  });

  test('has the sums that a second calculation has', async () => {
    const { report } = await read();
    const kept = episodes.filter(({ start, end }) => start !== '' && (end === '' || end >= start));
    const asOf =
      kept
        .map(({ start }) => start)
        .sort()
        .at(-1) ?? '';
    const last = ({ end }: { end: string }): string => (end === '' || end > asOf ? asOf : end);
    const days = kept.reduce((sum, episode) => sum + daysBetween(episode.start, last(episode)) + 1, 0);
    const ends = kept.map(({ end }) => end).filter((end) => end !== '');
    expect(report.used.asOf === null ? null : formatIsoDay(report.used.asOf)).toBe(asOf);
    expect(report.sums.days).toBe(days);
    expect(report.sums.persons).toBe(new Set(kept.map(({ child }) => child)).size);
    expect(report.sums.persons).toBe(820);
    expect(report.sums.kronor).toBeNull();
    expect(report.sums.firstDay).not.toBeNull();
    expect(report.sums.lastDay === null ? null : formatIsoDay(report.sums.lastDay)).toBe(
      [...ends, asOf].sort().at(-1),
    );
  });

  test('has the rows that the file has, in order', async () => {
    const list = await read();
    const kept = episodes.filter(({ start, end }) => end === '' || end >= start);
    expect(rowsOf(list, ['person', 'kind', 'start', 'end'])).toEqual(
      kept.map(({ child, place, start, end }) => [child, place, start, end]),
    );
  });
});
