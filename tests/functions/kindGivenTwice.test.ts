import fc from 'fast-check';
import { firstOfEach } from '../../src/core/firstOfEach';
import { boardReading } from '../../src/functions/board/boardReading';
import { isLocated } from '../../src/functions/cell';
import { call } from './call';

/*
 * January 2026, 31 days. HVB stands twice in Former, and the checks of the workbook say that its first row holds: it counts days, is in
 * the group Heldygn and is merged last.
 */
const [from, to] = ['2026-01-01', '2026-01-31'];
const placements = [
  ['Placerings-ID', 'Person', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnspris'],
  ['P1', 'A', 'HVB', from, to, 1000],
  ['P2', 'B', 'Stödboende', from, to, 500],
];
const kinds = [
  ['Placeringsform', 'Räknar dygn', 'Prognosgrupp', 'Sammanslagning'],
  ['HVB', 'ja', 'Heldygn', 2],
  ['Stödboende', 'ja', 'Öppet', 1],
  ['hvb', 'nej', 'Öppet', ''],
];

describe('of two rows of Former for one kind the first holds', () => {
  it('in the groups of SUMMARY, as in its days', () => {
    expect(
      call('SUMMARY', placements, '', from, to, [['dygn', 'kostnad']], 'grupp', '', '', '', kinds),
    ).toEqual([
      ['Grupp', 'Dygn', 'Kostnad'],
      ['Heldygn', 31, 31_000],
      ['Öppet', 31, 15_500],
      ['Okänd form', 0, 0],
      ['Utan pris', 0, 0],
      ['Kan inte räknas', 0, 0],
      ['Summa', 62, 46_500],
    ]);
  });

  it('in the groups of BRIDGE', () => {
    const budget = [
      ['Månad', 'Placeringsform', 'Dygn', 'Belopp'],
      [from, 'HVB', 31, 31_000],
      [from, 'Stödboende', 31, 15_500],
    ];
    const answer = call('BRIDGE', budget, budget, 'grupp', '', '', kinds);
    expect(answer[0]).toEqual(['Grupp', 'Heldygn', 'Öppet', 'Summa']);
    expect(answer[1]).toEqual(['Budget', 31_000, 15_500, 46_500]);
  });

  it('in a copy for the board', () => {
    const tables = { placements, prices: null, further: [kinds], budget: null };
    const read = boardReading(tables, { year: 2026, months: 1, dayRule: 'both' });
    if (isLocated(read)) throw new Error(read.cause.problem);
    expect(read.kinds).toEqual(['Stödboende', 'HVB', 'Okänd form']);
    expect(read.countsDays).toEqual([true, true, true]);
  });
});

it('keeps the first value of each key, in order', () => {
  const entries = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.string()));
  fc.assert(
    fc.property(entries, (given) => {
      const firsts = given.filter(([key], index) => given.findIndex(([other]) => other === key) === index);
      expect([...firstOfEach(given)]).toEqual(firsts);
    }),
  );
});
