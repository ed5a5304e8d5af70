import { call, callInEnglish } from './call';

/*
 * The year 2027. HVB has a price through 30 June, Stödboende none, and there are rates of contribution for 2026 alone.
 * P1 to P5: Stödboende from the first of January to May, without a price from their first day on.
 * P6: HVB from 1 May, without a price from 1 July on. P7 and P8: paid by the month, without a rate from 1 January 2027 on.
 * P9: its own price, two rows of absence that lower it on 10 to 12 February.
 */
const headers = [
  ...['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnspris', 'Arvode'],
  'Uppdragstagare född',
];
const supported = [1, 2, 3, 4, 5].map((month) => [
  ...[`P${month}`, 'Stödboende', `2027-0${month}-01`, '', '', '', ''],
]);
const rows = [
  ...supported,
  ['P6', 'HVB', '2027-05-01', '', '', '', ''],
  ['P7', 'Jourhem', '2026-12-01', '', '', 10_000, 1970],
  ['P8', 'Jourhem', '2027-03-01', '', '', 10_000, 1980],
  ['P9', 'HVB', '2027-02-10', '2027-02-12', 5000, '', ''],
];
const prices = [
  ['Placeringsform', 'Gäller från', 'Gäller till', 'Pris'],
  ['HVB', '2027-01-01', '2027-06-30', 4500],
];
const rates = [
  ['År', 'Ålder från', 'Ålder till', 'Sats'],
  [2026, 0, '', 0.3142],
];
const absences = [
  ['Placerings-ID', 'Från', 'Till', 'Ersättning %'],
  ['P9', '2027-02-01', '2027-02-28', 0.7],
  ['P9', '2027-02-05', '2027-02-20', 0.5],
];
const year = ['2027-01-01', '2027-12-31'];

const summary = (ask: typeof call, list: unknown[][], columns: string): unknown[][] =>
  ask('SUMMARY', [headers, ...list], prices, ...year, 'kostnad', 'ingen', columns, '', '', rates, absences);

const withoutPrice = (table: unknown[][]): unknown[] => table.find(([label]) => label === 'Utan pris') ?? [];

describe('the line of what has no price in SUMMARY', () => {
  it('tells every reason: how many lack it, the first few of them by row, ID and date, and what to do', () => {
    expect(withoutPrice(summary(call, rows, 'ingen'))[1]).toBe(
      '#N/A Kostnaden är inte känd för 9 placeringar. ' +
        '6 har inget pris i prislistan (tabellrad 1, ”P1”, 2027-01-01; tabellrad 2, ”P2”, 2027-02-01; tabellrad 3, ”P3”, 2027-03-01; och 3 till): lägg till rader i den eller skriv egna priser. ' +
        '2 saknar arbetsgivaravgift för 2027 (tabellrad 7, ”P7”, 2027-01-01; tabellrad 8, ”P8”, 2027-03-01): lägg till årets satser i tabellen Avgifter. ' +
        '1 har två rader i Frånvaro som sänker samma del samma dag (tabellrad 9, ”P9”, 2027-02-10): rätta datumen på en av dem.',
    );
  });

  it('tells of each column what is missing in it', () => {
    const [, january, february, , , , , july] = withoutPrice(summary(call, rows, 'månad'));
    expect(january).toBe(
      '#N/A Kostnaden är inte känd för 2 placeringar. ' +
        '1 har inget pris i prislistan (tabellrad 1, ”P1”, 2027-01-01): lägg till rader i den eller skriv egna priser. ' +
        '1 saknar arbetsgivaravgift för 2027 (tabellrad 7, ”P7”, 2027-01-01): lägg till årets satser i tabellen Avgifter.',
    );
    // P1 and P2 lack a price, P7 a rate, P9 has two absences.
    expect(february).toMatch(
      /^#N\/A Kostnaden är inte känd för 4 placeringar\. 2 har inget pris .* 1 saknar .* 1 har två rader/u,
    );
    // P1 to P6 lack a price in July; P6 does so from its first day.
    expect(july).toMatch(/för 8 placeringar\. 6 har inget pris .*”P1”, 2027-07-01; .*; och 3 till\)/u);
  });

  it('says it shortly where only prices are missing, and names the rows', () => {
    expect(withoutPrice(summary(call, supported.slice(0, 2), 'ingen'))[1]).toBe(
      '#N/A Pris saknas för 2 placeringar (tabellrad 1, ”P1”, 2027-01-01; tabellrad 2, ”P2”, 2027-02-01). Lägg till rader i prislistan eller skriv egna priser.',
    );
    expect(withoutPrice(summary(callInEnglish, supported, 'ingen'))[1]).toBe(
      '#N/A The price is missing for 5 placements (table row 1, “P1”, 2027-01-01; table row 2, “P2”, 2027-02-01; table row 3, “P3”, 2027-03-01; and 2 more). Add rows to the price list or write prices of their own.',
    );
  });

  it('says in English what it says in Swedish', () => {
    expect(withoutPrice(summary(callInEnglish, rows.slice(5), 'ingen'))[1]).toBe(
      '#N/A The cost is not known for 4 placements. ' +
        '1 has no price in the price list (table row 1, “P6”, 2027-07-01): add rows to it or write prices of their own. ' +
        "2 lack the employer's contribution for 2027 (table row 2, “P7”, 2027-01-01; table row 3, “P8”, 2027-03-01): add the year's rates to the table Contributions. " +
        '1 has two rows of Absences that lower the same part on the same day (table row 4, “P9”, 2027-02-10): correct the dates of one of them.',
    );
  });

  it('does not grow with the number of placements or of reasons', () => {
    const homes = Array.from({ length: 20 }, (_, index) => [
      ...[`H${index}`, 'Jourhem', `${2030 + index}-01-01`, `${2030 + index}-12-31`, '', 9000, 1970],
    ]);
    const many = [...homes, ...Array.from({ length: 500 }, () => supported[0] ?? [])];
    const [, sentence] = withoutPrice(
      call(
        'SUMMARY',
        [headers, ...many],
        prices,
        '2027-01-01',
        '2060-12-31',
        'kostnad',
        'ingen',
        'ingen',
        '',
        '',
        rates,
      ),
    );
    expect(String(sentence).length).toBeLessThan(1000);
    expect(sentence).toMatch(
      /^#N\/A Kostnaden är inte känd för 520 placeringar\. .* Dessutom 17 skäl till\.$/u,
    );
  });
});

describe('EXPLAIN of a placement of which nothing has a price', () => {
  const explained = (list: unknown[][]): unknown =>
    call('EXPLAIN', 'P1', [headers, ...list], prices, ...year, '', '', rates, absences)[0]?.[0];
  const moved = [
    ['P1', 'Stödboende', '2027-01-01', '2027-01-31', '', '', ''],
    ['P1', 'Jourhem', '2027-02-01', '2027-03-31', '', 10_000, 1970],
    ['P1', 'Stödboende', '2027-04-01', '', '', '', ''],
  ];

  it('tells the rows that the placement has moved through, and what each lacks', () => {
    expect(explained(moved)).toBe(
      '#N/A Kostnaden är inte känd för 3 placeringar. ' +
        '2 har inget pris i prislistan (tabellrad 1, ”P1”, 2027-01-01; tabellrad 3, ”P1”, 2027-04-01): lägg till rader i den eller skriv egna priser. ' +
        '1 saknar arbetsgivaravgift för 2027 (tabellrad 2, ”P1”, 2027-02-01): lägg till årets satser i tabellen Avgifter.',
    );
  });

  it('names the kind where one row lacks one thing', () => {
    expect(explained(moved.slice(0, 1))).toMatch(
      /^#N\/A Tabellrad 1 \(P1\): prislistan har inget pris för ”Stödboende” den 2027-01-01\./u,
    );
  });
});
