import fc from 'fast-check';
import { type Draft, draft, type DraftOrder } from '../../../src/sheets/draftText/draft';
import { type Named, rowsOf } from './rows';

const order: Omit<DraftOrder, 'groups' | 'total'> = {
  language: 'sv',
  level: 'kind',
  basis: null,
  waiting: null,
  made: '2026-09-03',
  from: '2026-01-01',
  through: '2026-08-31',
};

/** No-break spaces are written as they look. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function drafted(kinds: readonly Named[], other: Partial<DraftOrder> = {}): Draft {
  const { title, note, paragraphs } = draft({ ...order, ...rowsOf(kinds), ...other });
  return { title, note, paragraphs: paragraphs.map(plain) };
}

/** What is said of a kind that stands alone; its paragraph is the second. */
function said(told: Omit<Named, 'name'>, other: Partial<DraftOrder> = {}): string {
  return drafted([{ name: 'HVB', ...told }], other).paragraphs[1] ?? '';
}

describe('the paragraph of a kind', () => {
  // Budget 1 000 days at 6 200. Actual 1 212 at 6 510: days 212 · 6 200 = 1 314 400, price 1 212 · 310 = 375 720, booked 20 000 more.
  // In tenths of a million 13,1, 3,8 and 0,2 are 13, 4 and 0, which is 17 as the difference is.
  test('says how it lies to the budget, the largest reason first, and what nothing explains', () => {
    expect(said({ budget: [1_000, 6_200_000], actual: [1_212, 7_890_120], booked: 7_910_120 })).toBe(
      'HVB kostar 1,7 mnkr mer än budget (budget 6,2 mnkr, utfall 7,9 mnkr). ' +
        'Fler vårddygn (+212) förklarar +1,3 mnkr och högre pris per dygn (+310 kr) +0,4 mnkr. ' +
        '20 tkr av det bokförda förklaras inte av listan.',
    );
  });

  test('says the same in English', () => {
    const told = { budget: [1_000, 6_200_000], actual: [1_212, 7_890_120], booked: 7_910_120 } as const;
    expect(said(told, { language: 'en' })).toBe(
      'The cost of HVB is SEK 1.7 million above budget (budget SEK 6.2 million, actual SEK 7.9 million). ' +
        'More care days (+212) explains +SEK 1.3 million and a higher price per day (+310 kr) +SEK 0.4 million. ' +
        'SEK 20 thousand of what was booked is not explained by the list.',
    );
  });

  it.each<readonly [why: string, told: Omit<Named, 'name'>, sentences: string]>([
    [
      'nothing differs',
      { budget: [100, 620_000], actual: [100, 620_000] },
      'HVB kostar lika mycket som budget (620 tkr).',
    ],
    [
      'nothing differs in millions',
      { budget: [1_000, 6_249_000], actual: [1_000, 6_249_000] },
      'HVB kostar lika mycket som budget (6,2 mnkr).',
    ],
    [
      // 10 days more at 1 000 and 110 · −90,91 kr: +10 000 and −10 000.
      'reasons that take each other out',
      { budget: [100, 100_000], actual: [110, 100_000] },
      'HVB kostar lika mycket som budget (100 tkr). ' +
        'Fler vårddygn (+10) förklarar +10 tkr och lägre pris per dygn (−91 kr) −10 tkr.',
    ],
    [
      'a single reason, more days',
      { budget: [100, 200_000], actual: [150, 300_000] },
      'HVB kostar 100 tkr mer än budget (budget 200 tkr, utfall 300 tkr). Hela skillnaden förklaras av fler vårddygn (+50).',
    ],
    [
      'a single reason, fewer days',
      { budget: [100, 200_000], actual: [50, 100_000] },
      'HVB kostar 100 tkr mindre än budget (budget 200 tkr, utfall 100 tkr). Hela skillnaden förklaras av färre vårddygn (−50).',
    ],
    [
      'a single reason, dearer days',
      { budget: [100, 200_000], actual: [100, 231_000] },
      'HVB kostar 31 tkr mer än budget (budget 200 tkr, utfall 231 tkr). Hela skillnaden förklaras av högre pris per dygn (+310 kr).',
    ],
    [
      'a single reason, cheaper days',
      { budget: [100, 200_000], actual: [100, 169_000] },
      'HVB kostar 31 tkr mindre än budget (budget 200 tkr, utfall 169 tkr). Hela skillnaden förklaras av lägre pris per dygn (−310 kr).',
    ],
    [
      // Half a krona a day for 10 000 days.
      'a price that differs by less than a krona',
      { budget: [10_000, 200_000], actual: [10_000, 204_900] },
      'HVB kostar 5 tkr mer än budget (budget 200 tkr, utfall 205 tkr). Hela skillnaden förklaras av högre pris per dygn.',
    ],
    [
      'no days at all',
      { budget: [1_000, 7_000_000], actual: [0, 0] },
      'HVB kostar 7,0 mnkr mindre än budget (budget 7,0 mnkr, utfall 0 kr). Hela skillnaden förklaras av inga vårddygn (budget 1 000).',
    ],
    [
      'a kind without budget, with a price in the list',
      { budget: [0, 0], actual: [300, 630_000], knownPrice: 2_000 },
      // Alone it has no budgeted days beside it, so all of it is new.
      'HVB har ingen budget och kostar 630 tkr. Varken budget eller prislista har något pris per dygn, så kostnaden är ny.',
    ],
    [
      'kronor without days',
      { budget: [0, 400_000], actual: [0, 450_000] },
      'HVB kostar 50 tkr mer än budget (budget 400 tkr, utfall 450 tkr). Hela skillnaden förklaras av högre kostnad utan vårddygn.',
    ],
    [
      'fewer kronor without days',
      { budget: [0, 450_000], actual: [0, 400_000] },
      'HVB kostar 50 tkr mindre än budget (budget 450 tkr, utfall 400 tkr). Hela skillnaden förklaras av lägre kostnad utan vårddygn.',
    ],
    [
      'a small difference',
      { budget: [100, 200_000], actual: [100, 200_300] },
      'HVB kostar nästan som budget: skillnaden är mindre än 1 tkr (budget 200 tkr, utfall 200 tkr).',
    ],
    [
      'a small difference at the turn of a thousand',
      { budget: [100, 200_300], actual: [100, 200_600] },
      'HVB kostar nästan som budget: skillnaden är mindre än 1 tkr (budget 200 tkr, utfall 201 tkr, avrundat).',
    ],
    [
      // 200 499 and 301 502: 101 003 more, told as 101; 302 − 200 would be 102.
      'rounded figures that do not add up',
      { budget: [100, 200_499], actual: [100, 301_502] },
      'HVB kostar 101 tkr mer än budget (budget 200 tkr, utfall 302 tkr, avrundat). Hela skillnaden förklaras av högre pris per dygn (+1 010 kr).',
    ],
    [
      // 100 days more at 2 000, and 200 · 1 kr.
      'a reason too small to tell',
      { budget: [100, 200_000], actual: [200, 400_200] },
      'HVB kostar 200 tkr mer än budget (budget 200 tkr, utfall 400 tkr). Fler vårddygn (+100) förklarar +200 tkr. Övriga delar är mindre än 1 tkr var.',
    ],
    [
      // 100 days more at 2 004 are 200 400, and 200 · 2 kr are 400: 200 800 more, which is 201, of parts that are 200 and 0.
      'reasons that do not add up when they are rounded',
      { budget: [100, 200_400], actual: [200, 401_200] },
      'HVB kostar 201 tkr mer än budget (budget 200 tkr, utfall 401 tkr). Fler vårddygn (+100) förklarar +200 tkr (avrundat). Övriga delar är mindre än 1 tkr var.',
    ],
    [
      'booked below the list',
      { budget: [100, 200_000], actual: [150, 300_000], booked: 280_000 },
      'HVB kostar 80 tkr mer än budget (budget 200 tkr, utfall 280 tkr). Fler vårddygn (+50) förklarar +100 tkr. ' +
        'Det bokförda är 20 tkr lägre än vad listan ger, och det förklaras inte av volym, mix eller pris.',
    ],
    [
      'mostly booked beyond the list: that comes first',
      { budget: [100, 200_000], actual: [110, 220_000], booked: 320_000 },
      'HVB kostar 120 tkr mer än budget (budget 200 tkr, utfall 320 tkr). ' +
        '100 tkr av det bokförda förklaras inte av listan. Fler vårddygn (+10) förklarar +20 tkr.',
    ],
    [
      'a little beyond the list',
      { budget: [100, 200_000], actual: [150, 300_000], booked: 300_400 },
      'HVB kostar 100 tkr mer än budget (budget 200 tkr, utfall 300 tkr). Fler vårddygn (+50) förklarar +100 tkr. ' +
        'Mindre än 1 tkr av det bokförda förklaras inte av listan.',
    ],
    [
      'only öre beyond the list are not worth a sentence',
      { budget: [100, 200_000], actual: [150, 300_000], booked: 300_000.4 },
      'HVB kostar 100 tkr mer än budget (budget 200 tkr, utfall 300 tkr). Hela skillnaden förklaras av fler vårddygn (+50).',
    ],
    [
      'only booked, not in the list',
      { budget: [0, 0], actual: [0, 0], booked: 20_000 },
      'HVB har ingen budget och kostar 20 tkr. 20 tkr av det bokförda förklaras inte av listan.',
    ],
    [
      'part of a day',
      { budget: [10, 100_000], actual: [10.5, 105_000] },
      'HVB kostar 5 tkr mer än budget (budget 100 tkr, utfall 105 tkr). Hela skillnaden förklaras av fler vårddygn (+0,5).',
    ],
  ])('%s', (_, told, sentences) => {
    expect(said(told)).toBe(sentences);
  });
});

/** The municipality of docs/differences.md. */
const municipality: readonly Named[] = [
  { name: 'Eget familjehem', budget: [2_000, 2_000_000], actual: [2_700, 2_835_000] },
  { name: 'HVB', budget: [1_000, 7_000_000], actual: [600, 4_080_000] },
  { name: 'Konsulentstött', budget: [0, 0], actual: [300, 630_000], knownPrice: 2_000 },
  { name: 'SiS', budget: [0, 0], actual: [10, 95_000] },
  { name: 'Stödboende', budget: [0, 0], actual: [0, 0] },
];

describe('a draft', () => {
  test('tells of all first, then of each kind, the one furthest from its budget first', () => {
    // Volume 1 800, mix −3 300, price 45 and new 95 tkr: −1 360. In tenths of a million 18, −33, 0,45 and 0,95 = −13,6: −14;
    // each rounded by itself they are 18, −33, 0 and 1, which is −14 too.
    expect(drafted(municipality).paragraphs).toEqual([
      'Placeringarna kostar 1,4 mnkr mindre än budget (budget 9,0 mnkr, utfall 7,6 mnkr). ' +
        'Förskjutning mot billigare former förklarar −3,3 mnkr, fler vårddygn (+600) +1,8 mnkr och former utan budget och pris +0,1 mnkr. ' +
        'Övriga delar är mindre än 0,1 mnkr var. ' +
        'Längst från sin budget ligger HVB (−2,9 mnkr), Eget familjehem (+0,8 mnkr) och Konsulentstött (+0,6 mnkr).',
      'HVB kostar 2,9 mnkr mindre än budget (budget 7,0 mnkr, utfall 4,1 mnkr). ' +
        'Färre vårddygn (−400) förklarar −2,8 mnkr och lägre pris per dygn (−200 kr) −0,1 mnkr.',
      'Eget familjehem kostar 835 tkr mer än budget (budget 2 000 tkr, utfall 2 835 tkr). ' +
        'Fler vårddygn (+700) förklarar +700 tkr och högre pris per dygn (+50 kr) +135 tkr.',
      'Konsulentstött har ingen budget och kostar 630 tkr. ' +
        'Fler vårddygn (+300) förklarar +600 tkr och högre pris per dygn (+100 kr) +30 tkr.',
      'SiS har ingen budget och kostar 95 tkr. ' +
        'Varken budget eller prislista har något pris per dygn, så kostnaden är ny.',
    ]);
  });

  test('has a title with its day and its period', () => {
    expect(drafted(municipality).title).toBe('Textutkast 2026-09-03 för perioden 2026-01-01–2026-08-31');
  });

  test.each<readonly [DraftOrder['basis'], number | null, RegExp]>([
    // 298 701 600 öre are 2 987 016 kronor.
    [
      'ledger',
      298_701_600,
      /^Kostnaden är den bokförda\. 3,0 mnkr väntar på faktura och är inte med \(bladet Avstämning\)\. Placeringarna kostar/u,
    ],
    ['ledger', 1_300_000, /^Kostnaden är den bokförda\. 13 tkr väntar på faktura/u],
    ['ledger', 0, /^Kostnaden är den bokförda\. Placeringarna kostar/u],
    ['ledger', null, /^Kostnaden är den bokförda\. Placeringarna kostar/u],
    ['list', null, /^Kostnaden är listans, inte den bokförda\. Placeringarna kostar/u],
    [null, null, /^Placeringarna kostar/u],
  ])('says first whose cost it is: %s with %j waiting', (basis, waiting, first) => {
    expect(drafted(municipality, { basis, waiting }).paragraphs[0]).toMatch(first);
  });

  test.each<readonly [DraftOrder['basis'], DraftOrder['level'], string]>([
    ['ledger', 'kind', 'Bokningar utan form har ingen budget och kostar 13 tkr.'],
    ['list', 'unit', 'Rader utan ansvar har ingen budget och kostar 13 tkr.'],
  ])('calls what is blank by what it lacks: %s by %s', (basis, level, sentence) => {
    const blank = { name: '(tomt)', budget: [0, 0], actual: [0, 0], booked: 13_000 } as const;
    expect(drafted([blank], { basis, level }).paragraphs[1]).toContain(sentence);
  });

  test('names what the bridge is built of', () => {
    const [whole = ''] = drafted(municipality, { level: 'provider' }).paragraphs;
    expect(whole).toContain('Förskjutning mot billigare utförare');
  });

  test('has no day of a new kind among those that volume is of', () => {
    // 2 010 − 2 000 days would be ten more, but they are SiS's.
    const [whole = ''] = drafted([
      { name: 'HVB', budget: [2_000, 2_000_000], actual: [2_000, 2_000_000] },
      { name: 'SiS', budget: [0, 0], actual: [10, 95_000] },
    ]).paragraphs;
    expect(whole).toContain('Hela skillnaden förklaras av former utan budget och pris.');
  });

  test('hides what looks like a personal number in a name', () => {
    const [, own = ''] = drafted([
      { name: 'Hos 19900101-2384', budget: [1, 1_000], actual: [2, 2_000] },
    ]).paragraphs;
    expect(own).not.toContain('2384');
  });

  test('says nothing of a workbook without figures but that', () => {
    const { paragraphs } = drafted([]);
    expect(paragraphs).toEqual(['Placeringarna kostar lika mycket som budget (0 kr).']);
  });
});

describe('what a draft states', () => {
  const side = fc.tuple(fc.integer({ min: 1, max: 4_000 }), fc.integer({ min: 0, max: 9_000_000 }));
  const kinds = fc.array(fc.record({ budget: side, actual: side }), { minLength: 1, maxLength: 4 });

  /** Steps of the smallest unit, thousands or tenths of millions, in every amount with a sign. */
  function changes(text: string): number[] {
    return [...text.matchAll(/([+−])([\d ]+)(?:,(\d))? (?:tkr|mnkr)/gu)].map(
      ([, sign, whole = '', tenth = '']) => {
        const steps = Number(whole.replaceAll(' ', '') + tenth);
        return sign === '−' ? -steps : steps;
      },
    );
  }

  test('adds up to the difference that it states, with the right sign, or says that it is rounded', () => {
    fc.assert(
      fc.property(kinds, (told) => {
        const named = told.map((each, index) => ({ ...each, name: `F${index}` }));
        return drafted(named).paragraphs.every((text) => {
          const parts = changes(text.replace(/Längst från .*$/u, ''));
          const [, whole = '0', tenth = '', way] =
            /kostar ([\d ]+)(?:,(\d))? (?:tkr|mnkr) (mer|mindre)/u.exec(text) ?? [];
          const stated = Number(whole.replaceAll(' ', '') + tenth) * (way === 'mindre' ? -1 : 1);
          const isSum = parts.reduce((sum, part) => sum + part, 0) === stated;
          return parts.length === 0 || isSum !== text.includes('(avrundat)');
        });
      }),
      { numRuns: 500 },
    );
  });

  test('has more days where there are more, and a higher price where it is higher', () => {
    fc.assert(
      fc.property(kinds, (told) => {
        const named = told.map((each, index) => ({ ...each, name: `F${index}` }));
        const { paragraphs } = drafted(named);
        return named.every(({ name, budget, actual }) => {
          const text = paragraphs.find((each) => each.startsWith(`${name} `)) ?? '';
          const [days, price] = [actual[0] - budget[0], actual[1] / actual[0] - budget[1] / budget[0]];
          const isRight = (word: string, isSo: boolean): boolean =>
            !text.toLowerCase().includes(word) || isSo;
          return (
            isRight('fler vårddygn', days > 0) &&
            isRight('färre vårddygn', days < 0) &&
            isRight('högre pris', price > 0) &&
            isRight('lägre pris', price < 0)
          );
        });
      }),
      { numRuns: 300 },
    );
  });
});
