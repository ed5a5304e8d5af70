import { type Change, type Correction, findCorrections } from '../../../src/core/locks/corrections';
import type { MonthLine } from '../../../src/core/locks/monthLine';

const january = 46_023;

/** A line of January 2026: placement and kind, days and kronor. */
function line(name: string, days: number, kronor: number): MonthLine {
  const [placement = '', coding = ''] = name.split(' ');
  return { month: january, placement, coding, days: days * 1_000_000, cost: kronor * 100 };
}

/** A correction in the words of a case: what, of which line, and by how many days and kronor. */
function told({ what, placement, coding, before, after }: Correction): string {
  const days = (after.days - before.days) / 1_000_000;
  return `${what} ${placement} ${coding}: ${days} dygn ${(after.cost - before.cost) / 100} kr`;
}

interface Case {
  readonly title: string;
  readonly locked: readonly MonthLine[];
  readonly stored?: readonly MonthLine[];
  readonly now: readonly MonthLine[];
  readonly found: readonly string[];
}

/*
 * P1 is locked with 31 days at 2 000 kr = 62 000 kr. Each case says what the list says later; the differences are worked out beside it.
 */
const p1 = line('P1 HVB', 31, 62_000);
const cases: readonly Case[] = [
  { title: 'tells nothing where nothing has changed', locked: [p1], now: [p1], found: [] },
  {
    title: 'tells of a placement that came late: 10 × 1 500',
    locked: [p1],
    now: [p1, line('P2 HVB', 10, 15_000)],
    found: ['added P2 HVB: 10 dygn 15000 kr'],
  },
  {
    title: 'tells of one that should not have been there',
    locked: [p1],
    now: [],
    found: ['gone P1 HVB: -31 dygn -62000 kr'],
  },
  {
    title: 'tells of another last day: 20 × 2 000 − 62 000',
    locked: [p1],
    now: [line('P1 HVB', 20, 40_000)],
    found: ['days P1 HVB: -11 dygn -22000 kr'],
  },
  {
    title: 'tells of another price: 31 × 2 100 − 62 000',
    locked: [p1],
    now: [line('P1 HVB', 31, 65_100)],
    found: ['price P1 HVB: 0 dygn 3100 kr'],
  },
  {
    title: 'tells of a placement that stands under other codes in both places, with a sum of 0',
    locked: [p1],
    now: [line('P1 Stödboende', 31, 62_000)],
    found: ['moved P1 Stödboende: 31 dygn 62000 kr', 'moved P1 HVB: -31 dygn -62000 kr'],
  },
  {
    title: 'tells what has been stored already no more',
    locked: [p1],
    stored: [line('P1 HVB', 0, 3_100)],
    now: [line('P1 HVB', 31, 65_100)],
    found: [],
  },
  {
    title: 'tells only what has come since: 31 × 2 050 − (62 000 + 3 100)',
    locked: [p1],
    stored: [line('P1 HVB', 0, 3_100)],
    now: [line('P1 HVB', 31, 63_550)],
    found: ['price P1 HVB: 0 dygn -1550 kr'],
  },
  {
    title: 'adds up rows that share a placement and its codes',
    locked: [line('P1 HVB', 10, 20_000), line('P1 HVB', 21, 42_000)],
    now: [p1],
    found: [],
  },
];

it.each(cases)('$title', ({ locked, stored = [], now, found }) => {
  expect(findCorrections({ locked, stored, now }).map(told)).toEqual(found);
});

it('says what was known before, with what is stored, and what the list says after', () => {
  const stored = [line('P1 HVB', 0, 3_100)];
  const [correction] = findCorrections({ locked: [p1], stored, now: [] });
  const what: Change = 'gone';
  expect(correction).toEqual({
    ...{ month: january, placement: 'P1', coding: 'HVB', what },
    before: { days: 31_000_000, cost: 6_510_000 },
    after: { days: 0, cost: 0 },
  });
});
