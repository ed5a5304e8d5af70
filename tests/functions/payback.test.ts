import { call, callInEnglish, column } from './call';

describe('the years of PAYBACK', () => {
  it.each([[0], [null], ['']])('do not depend on what a host hands over for a blank: %j', (blank) => {
    const costs = column(100, blank, blank, blank);
    expect(call('PAYBACK', costs, column(blank, blank, 120, blank))).toEqual([[34 / 12]]);
    expect(call('PAYBACK', costs, column(blank, blank, 90, blank))).toEqual([
      [
        '#N/A Inte återbetald på 3 år: 90 kr sparat mot 100 kr i kostnad. Ta med fler år, eller räkna om vad som krävs.',
      ],
    ]);
  });

  it('may lie beside each other, and one saving holds for all of them', () => {
    expect(call('PAYBACK', [[100, 20, 20]], 70)).toEqual([[20 / 12]]);
  });

  it('are at most a hundred', () => {
    const years = Array.from({ length: 101 }, () => [1]);
    expect(call('PAYBACK', years.slice(1), 1, null, 'kvot')).toEqual([[1]]);
    expect(call('PAYBACK', years, 1)).toEqual([
      [
        '#VALUE! Området har 101 år, och mer än 100 räknas inte. Ange ett kortare område, en cell för varje år.',
      ],
    ]);
  });

  it('name the row that cannot be read', () => {
    expect(call('PAYBACK', column(100, 'hundra'), column(0, 200))).toEqual([
      [
        '#VALUE! Rad 2, kostnader: ”hundra” är text, inte ett tal. Skriv talet med bara siffror och decimaltecken, till exempel 1234,50.',
      ],
    ]);
  });

  it('are as many savings as costs', () => {
    expect(call('PAYBACK', column(100, 0), column(0, 0, 200))[0]?.[0]).toContain('lika långa områden');
  });
});

describe('the answer of PAYBACK', () => {
  it('is a table whose headers follow the word that asks for it, whatever the host speaks', () => {
    expect(callInEnglish('PAYBACK', 100, 150, null, 'Tabell')[0]?.slice(0, 3)).toEqual([
      'År',
      'Kostnad',
      'Besparing',
    ]);
    expect(call('PAYBACK', 100, 150, null, 'table')).toEqual([
      [
        'Year',
        'Cost',
        'Saving',
        'Accumulated net',
        'Discount factor',
        'Present value, net',
        'Accumulated present value',
      ],
      [1, 100, 150, 50, 1, 50, 50],
    ]);
  });

  it('says that there is no cost, and refuses a rate in per cent', () => {
    expect(call('PAYBACK', column('', ''), column(5, 5))).toEqual([
      ['#VALUE! Det finns ingen kostnad att betala tillbaka. Skriv kostnaden för minst ett år.'],
    ]);
    expect(call('PAYBACK', 100, 150, 3)[0]?.[0]).toContain('satsen 3 är ingen andel');
  });

  it('has no share of a saving of 0', () => {
    expect(call('PAYBACK', 100, 0, null, 'andel som krävs')).toEqual([['#DIV/0!']]);
  });
});
