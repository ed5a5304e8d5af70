import fc from 'fast-check';
import { placements } from '../../../src/tables/placements';
import { filledBy, matchesOf } from './help';

const ids = placements.columns.map(({ id }) => id).filter((id) => id !== 'source');

function match(
  id: string,
  ...rest: Parameters<typeof matchesOf>
): ReturnType<typeof matchesOf>[number] | undefined {
  return matchesOf(...rest).find(({ columnId }) => columnId === id);
}

describe('of several claims', () => {
  test.each([
    ['the own header goes before an alias', ['Fr.o.m.', 'Startdatum'], { start: 'Startdatum' }],
    ['an alias goes before what is near the own header', ['Startdatumm', 'Fr.o.m.'], { start: 'Fr.o.m.' }],
    [
      'a personal number goes before the number of a case, whichever stands first',
      ['Ärendenr', 'Personnummer'],
      { person: 'Personnummer' },
    ],
    ['of aliases the first in their order has the column', ['Inskriven', 'Fom'], { start: 'Fom' }],
    ['the leftmost of equal headers has the column', ['Startdatum', 'Startdatum'], { start: 'Startdatum' }],
    [
      'the nearer of two near ones has the column',
      ['Inskrivningsdatumm x', 'Inskrivningsdatumm'],
      { start: 'Inskrivningsdatumm' },
    ],
  ])('%s', (_, headers, expected) => {
    expect(filledBy(headers)).toEqual(expected);
  });

  it('gives the place of the header in the list', () => {
    expect(match('start', ['x', 'Startdatum', 'Startdatum'])).toMatchObject({ header: 1, origin: 'exact' });
    expect(match('start', ['x', 'Startdatm'])).toMatchObject({ header: 1, origin: 'near' });
  });
});

describe('what was remembered', () => {
  const remembered = { start: 'DECOM', kind: 'PLACE' };

  it('goes before the headers’ own meaning, and never leaves a column without one that has it', () => {
    expect(filledBy(['Startdatum', 'DECOM'], { remembered })).toEqual({ start: 'DECOM' });
    expect(filledBy(['Startdatum', 'decom'], { remembered })).toEqual({ start: 'Startdatum' });
    expect(match('start', [' DECOM '], { remembered })).toMatchObject({ header: 0, origin: 'remembered' });
  });

  it('takes a header from the column that it would else have filled', () => {
    expect(filledBy(['Slutdatum', 'Utskriven'], { remembered: { plannedEnd: 'Slutdatum' } })).toEqual({
      plannedEnd: 'Slutdatum',
      end: 'Utskriven',
    });
  });

  it('goes after what the user wants', () => {
    expect(filledBy(['DECOM', 'DEC'], { remembered, chosen: { start: 1 } })).toEqual({ start: 'DEC' });
  });

  it('is nothing to go by where it was misread', () => {
    expect(filledBy(['UtfÃ¶rare'], { remembered: { provider: 'UtfÃ¶rare' } })).toEqual({});
  });
});

describe('what the user has chosen', () => {
  it('holds whatever the header says, also of a misread one', () => {
    expect(match('provider', ['UtfÃ¶rare'], { chosen: { provider: 0 } })).toMatchObject({
      header: 0,
      origin: 'chosen',
    });
    expect(filledBy(['Startdatum', 'Slutdatum'], { chosen: { end: 0 } })).toEqual({ end: 'Startdatum' });
  });

  it('may be none: nothing fills the column then, and nothing is suggested for it', () => {
    const values = [['2026-01-01'], ['2026-01-01']];
    expect(match('start', ['Startdatum', 'Startdat'], { chosen: { start: null }, values })).toMatchObject({
      header: null,
      origin: null,
      suggestion: null,
    });
  });

  it('is none where the list has no such column', () => {
    for (const header of [-1, 1, 0.5])
      expect(filledBy(['Startdatum'], { chosen: { start: header } })).toEqual({});
  });

  it('of one header for two columns is the first one’s', () => {
    expect(filledBy(['A'], { chosen: { end: 0, start: 0 } })).toEqual({ start: 'A' });
  });
});

describe('what filled the last list with these headers', () => {
  it('goes before the headers’ own meaning and after what the user wants', () => {
    const profile = { start: 1 };
    expect(match('start', ['Startdatum', 'X'], { profile })).toMatchObject({
      header: 1,
      origin: 'remembered',
    });
    expect(match('start', ['Startdatum', 'X'], { profile, chosen: { start: 0 } })).toMatchObject({
      header: 0,
      origin: 'chosen',
    });
  });

  it('goes before what was remembered earlier', () => {
    expect(filledBy(['A', 'B'], { profile: { start: 1 }, remembered: { start: 'A' } })).toEqual({
      start: 'B',
    });
  });

  it('may have been nothing: nothing fills the column then, and nothing is suggested for it', () => {
    const values = [['2026-01-01'], ['2026-01-01']];
    expect(match('start', ['Startdatum', 'Startdat'], { profile: { start: null }, values })).toMatchObject({
      header: null,
      suggestion: null,
    });
  });

  it('gives way where the user wants its header elsewhere', () => {
    expect(filledBy(['A'], { profile: { start: 0 }, chosen: { end: 0 } })).toEqual({ end: 'A' });
  });
});

describe('parts of a column of the list', () => {
  const parts = { start: { sign: '/', side: 'before' }, end: { sign: '/', side: 'after' } } as const;

  it('fill several columns, each with its own', () => {
    const matches = matchesOf(['Period'], { chosen: { start: 0, end: 0 }, parts });
    expect(matches.filter(({ header }) => header !== null)).toMatchObject([
      { columnId: 'start', header: 0, part: parts.start },
      { columnId: 'end', header: 0, part: parts.end },
    ]);
  });

  it('do not go with the whole of it', () => {
    const chosen = { start: 0, end: 0 };
    expect(filledBy(['Period'], { chosen, parts: { end: parts.end } })).toEqual({ start: 'Period' });
    expect(filledBy(['Period'], { chosen, parts: { start: parts.start } })).toEqual({ start: 'Period' });
  });

  it('are of nothing where nothing fills the column', () => {
    expect(match('end', ['X'], { parts })).toMatchObject({ header: null, part: null });
  });
});

describe('a constant', () => {
  it('fills the column instead of every column of the list', () => {
    const matches = matchesOf(['Placeringsform', 'X'], { constants: { kind: 'HVB' }, chosen: { kind: 1 } });
    expect(matches.find(({ columnId }) => columnId === 'kind')).toMatchObject({
      header: null,
      origin: null,
      constant: 'HVB',
      suggestion: null,
    });
  });
});

describe('free text', () => {
  it('fills nothing by its header, but is suggested, and filled once it was asked for', () => {
    const values = [['Faktura 12 Eken']];
    const kind = 'ledger';
    expect(match('text', ['Text'], { kind, values })).toMatchObject({ header: null, suggestion: 0 });
    expect(filledBy(['Text'], { kind, values, chosen: { text: 0 } })).toEqual({ text: 'Text' });
    expect(filledBy(['Text'], { kind, values, profile: { text: 0 } })).toEqual({ text: 'Text' });
    expect(filledBy(['Text'], { kind, values, remembered: { text: 'Text' } })).toEqual({ text: 'Text' });
  });
});

describe('a suggestion', () => {
  const dates = ['2026-01-31', '', '2026-02-28'];

  test.each([
    ['day', 'start', 'Verkställighetsstart', dates],
    ['day, of six digits', 'start', 'Verkställighetsstart', ['260131', '260228']],
    ['day, mostly open', 'end', 'Verkställighetsslut', ['2026-01-31', 'tills vidare', 'Pågår', '9999-12-31']],
    ['choice, in other words', 'dayRule', 'Dygnsregler', ['per natt', 'Båda dagarna']],
    ['money', 'dayPrice', 'Dygnsprislapp', ['1 467,50', '1.322,00', '−12 kr']],
    ['number', 'quantity', 'Antal dygn', ['2,5', '31']],
    ['choice', 'dayRule', 'Dygnsregler', ['båda', 'Nätter']],
    ['text', 'kind', 'Insats/beslut', ['HVB', 'Stödboende']],
  ])('of a column of type %s is made where header and values are alike', (...[, id, header, values]) => {
    expect(match(id, [header], { values: [values] })).toMatchObject({
      header: null,
      origin: null,
      suggestion: 0,
    });
  });

  test.each([
    ['dates', 'start', 'Verkställighetsstart', ['HVB', '2026-02-28']],
    ['nothing but open ones', 'end', 'Verkställighetsslut', ['tills vidare', '9999-12-31']],
    ['six digits that are no date', 'start', 'Verkställighetsstart', ['398768', '260131']],
    ['no values at all', 'start', 'Verkställighetsstart', ['', ' ']],
    ['a day beyond every calendar', 'start', 'Verkställighetsstart', ['20269999']],
    ['numbers', 'quantity', 'Antal dygn', ['2026-01-31']],
    ['personal numbers for numbers', 'quantity', 'Antal dygn', ['199012119948']],
    ['words', 'dayRule', 'Dygnsregler', ['kanske']],
    ['dates for a text', 'kind', 'Insats/beslut', dates],
  ])('is not made from values that are not right: %s', (...[, id, header, values]) => {
    expect(match(id, [header], { values: [values] })?.suggestion).toBeNull();
  });

  test.each([
    ['what names a person', 'person', 'Personnumer', ['B1']],
    ['what names a row', 'placementId', 'Placeringsnumer', ['1', '2']],
    ['money', 'expense', 'Omkostnadsersätning', ['6 200,00']],
  ])('is all that a slip of the pen makes for %s', (...[, id, header, values]) => {
    expect(match(id, [header], { values: [values] })).toMatchObject({ header: null, suggestion: 0 });
  });

  test.each([
    ['money of a year', 'Omkostnad/år', ['60 000']],
    ['money of a year', 'Omkostnad per år (kr)', ['60 000']],
    ['a time', 'Placeringstid', ['12', '31']],
    ['money of a month for that of a day', 'Månadspris', ['40 000,00']],
    ['money of a week for that of a day', 'Veckopris', ['10 000,00']],
  ])('is not made, nor anything filled, for %s: %s', (_, header, values) => {
    const made = matchesOf([header], { values: [values] }).filter(
      (each) => each.header !== null || each.suggestion !== null,
    );
    expect(made).toEqual([]);
  });

  it('is not made for a column that is filled, nor of a header that fills one', () => {
    const values = [dates, dates];
    expect(match('start', ['Startdatum', 'Startdatum 2'], { values })?.suggestion).toBeNull();
    expect(
      match('registered', ['Registreringsdatum', 'Registreringsdatum 2'], { values })?.suggestion,
    ).toBeNull();
    expect(match('plannedEnd', ['Slutdatum'], { values })?.suggestion).toBeNull();
  });

  it('is not made of a header that was misread', () => {
    expect(match('provider', ['UtfÃ¶rare'], { values: [['Björken']] })?.suggestion).toBeNull();
  });

  it('of one header is made once, to the column that it is most like', () => {
    const suggested = matchesOf(['Utskrivningsdatum 2'], { values: [dates] }).filter(
      ({ suggestion }) => suggestion !== null,
    );
    expect(suggested.map(({ columnId }) => columnId)).toEqual(['end']);
  });
});

describe('every match', () => {
  const someHeader = fc.oneof(
    fc.constantFrom(
      ...placements.columns.flatMap(({ header, aliases = [] }) => [header.sv, header.en, ...aliases]),
    ),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('__proto__', 'constructor', 'toString', '', ' '),
  );
  const choice = fc.dictionary(fc.constantFrom(...ids), fc.option(fc.nat(6)));

  it('is one for each column in the table’s order; a header fills or is suggested once', () => {
    fc.assert(
      fc.property(fc.array(someHeader, { maxLength: 12 }), choice, (headers, chosen) => {
        const matches = matchesOf(headers, { chosen, values: headers.map(() => ['HVB']) });
        expect(matches.map(({ columnId }) => columnId)).toEqual(ids);
        const used = matches
          .flatMap(({ header, suggestion }) => [header, suggestion])
          .filter((each) => each !== null);
        expect(new Set(used).size).toBe(used.length);
        for (const { header, origin } of matches) expect(header === null).toBe(origin === null);
        for (const each of used) expect(headers[each]).toBeDefined();
      }),
    );
  });

  it('takes no notice of further headers that mean nothing', () => {
    const nothing = fc.array(fc.stringMatching(/^[#0-9]{0,5}$/), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(someHeader, { maxLength: 6 }), nothing, (headers, others) => {
        expect(filledBy([...headers, ...others])).toEqual(filledBy(headers));
      }),
    );
  });

  it('says what the column is made of only where nothing fills it', () => {
    const columns = placements.columns.map((column) => ({
      column,
      required: true,
      madeOf: ['start'],
      sideOf: null,
      isIdentity: false,
      isFreeText: false,
    }));
    const [id, person] = matchesOf(['Placerings-ID'], { columns });
    expect([id?.madeOf, person?.madeOf, person?.required]).toEqual([[], ['start'], true]);
  });

  it('is found in a list that is as wide and as wordy as can be', () => {
    const headers = Array.from({ length: 16_384 }, (_, index) => `Startdatun ${'x'.repeat(index % 50)}`);
    expect(filledBy([...headers, 'Startdatum'])).toEqual({ start: 'Startdatum' });
    expect(filledBy(['y'.repeat(32_767), 'Slutdatum'])).toEqual({ end: 'Slutdatum' });
  });
});
