import { expectedByKind, serial } from './expected';
import { monthsFrom, sampleFigures, sampleKinds } from './followUpExpected';
import type { Row } from './sample';

const asOf = serial(2026, 8, 31);
const { figure } = sampleFigures(asOf);
const year = { from: serial(2026, 1, 1), to: serial(2026, 12, 31) };
const ofKind = (kind: string) => (row: Readonly<Record<string, unknown>>) => row['Placeringsform'] === kind;

/* Worked out by hand in expected.test.ts: 425 days at 10 310 kr. 425 days of the 243 through 31 August are 1,749 places. */
test('the figures of SiS', () => {
  const sis = ofKind('Särskilt ungdomshem (SiS)');
  expect(figure('days', sis, year)).toBe(425);
  expect(figure('cost', sis, year)).toBe(4_381_750);
  expect(figure('placed', sis, year)).toBe(3);
  expect(figure('averagePlaced', sis, year)).toBeCloseTo(1.749, 3);
  expect(figure('averagePrice', sis, year)).toBe(10_310);
});

/*
 * By hand, in kronor. Absence: P0104 is paid 70 % of 6 170 from 22 December to 4 January, so 31 · 6 170 − 4 · 1 851 = 183 866 in January;
 * P0135 70 % of 7 840 from its third day on, 24 to 30 June and 1 to 5 July, so 30 · 7 840 − 7 · 2 352 = 218 736 and 31 · 7 840 − 5 · 2 352 =
 * 231 280; P0057 80 % of 2 590 on 13 to 19 July: 31 · 2 590 − 7 · 518 = 76 664; P0142 70 % of 7 840 on seven days of August: 31 · 7 840
 * − 7 · 2 352 = 226 576. P0017's expense of 6 200 in July, 200 a day, is halved on 15 to 31 July: 13 200 · 1,3142 + 6 200 − 17 · 100 =
 * 21 847,44. Add-ons: P0098 2 970 + 300 a day, 31 · 3 270 = 101 370; P0118 30 · 5 060 + 4 850 = 156 650; P0104 28 · 950 in May on top of
 * 31 · 6 170: 217 870; P0142 8 500 a month on top of 30 · 7 840 in June: 243 700; P0008 1 800 on top of 15 100 · 1,3142 + 7 000 in March:
 * 28 644,42.
 */
test.each([
  ['P0104', 1, 183_866],
  ['P0135', 6, 218_736],
  ['P0135', 7, 231_280],
  ['P0057', 7, 76_664],
  ['P0142', 8, 226_576],
  ['P0017', 7, 21_847.44],
  ['P0098', 1, 101_370],
  ['P0118', 4, 156_650],
  ['P0104', 5, 217_870],
  ['P0142', 6, 243_700],
  ['P0008', 3, 28_644.42],
])('absences lower and add-ons raise what %s costs in month %i', (id, month, kronor) => {
  const only = (row: Row): boolean => row['Placerings-ID'] === id;
  expect(Number(figure('cost', only, monthsFrom(2026)[month - 1] ?? year))).toBeCloseTo(kronor, 1);
});

test('months after the list’s date hold nothing', () => {
  const december = monthsFrom(2026)[11] ?? year;
  expect(figure('days', () => true, december)).toBe(0);
  expect(figure('averagePlaced', () => true, december)).toBe('');
  expect(figure('averagePrice', () => true, december)).toBe('');
});

test('days of 2026 are those that the sample’s first sheet shows, too', () => {
  for (const [kind, { daysByMonth }] of expectedByKind())
    expect(monthsFrom(2026).map((month) => figure('days', ofKind(kind), month))).toEqual(daysByMonth);
  expect(sampleKinds).toEqual([...expectedByKind().keys()]);
});
