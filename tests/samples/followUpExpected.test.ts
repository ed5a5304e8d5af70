import { expectedByKind, serial } from './expected';
import { monthsFrom, sampleFigures, sampleKinds } from './followUpExpected';

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
