import { bridgeFromCells } from '../../../src/sheets/draftText/fromCells';
import { call } from '../../functions/call';

const budget = [
  ['Form', 'Dygn', 'Kostnad'],
  ['HVB', 100, 400_000],
  ['SiS', 0, 0],
];

const actual = [
  ['Form', 'Dygn', 'Kostnad'],
  ['HVB', 110, 451_000.5],
  ['SiS', 10, 95_000],
];

/** BRIDGE's own answer, as it stands in cells. */
const answer = call('BRIDGE', budget, actual);

describe('a bridge read from the cells of its sheet', () => {
  test('has the groups with their changes in öre, their days and their prices', () => {
    const [residential, secure] = bridgeFromCells(answer)?.groups ?? [];
    // 10 days more at 4 000 kr; the rest of 51 000,50 is price, and 451 000,50 / 110 days is 4 100,0045….
    expect(residential).toMatchObject({
      name: 'HVB',
      figures: { budget: 40_000_000, volume: 4_000_000, mix: 0, price: 1_100_050, actual: 45_100_050 },
      budgetDays: 100,
      actualDays: 110,
      budgetPrice: 4_000,
    });
    expect(residential?.actualPrice).toBeCloseTo(4_100.004_545, 6);
    expect(secure).toMatchObject({ name: 'SiS', figures: { newKind: 9_500_000 }, budgetPrice: null });
  });

  test('has the last column for all of them together, without a name', () => {
    const read = bridgeFromCells(answer);
    expect(read?.groups).toHaveLength(2);
    expect(read?.total).toMatchObject({ name: null, figures: { actual: 54_600_050, variance: -14_600_050 } });
  });

  const [header = [], ...lines] = answer;
  test.each([
    ['an error', [['#SAKNAS!']]],
    ['nothing', []],
    ['a row less', [header, ...lines.slice(1)]],
    [
      'an error in a cell',
      [header, ...lines.map((line, row) => (row === 2 ? ['Mix', '#SAKNAS!', 0, 0] : line))],
    ],
    ['labels alone', answer.map((line) => line.slice(0, 1))],
  ])('is none where there is %s', (_, cells) => {
    expect(bridgeFromCells(cells)).toBeNull();
  });
});
