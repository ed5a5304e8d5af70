import fc from 'fast-check';
import { tables } from '../../src/tables';
import { normalisedHeader, otherNames, ownNames } from '../../src/tables/header';
import { listed } from '../../src/tables/listed';
import { placements } from '../../src/tables/placements';
import { prices } from '../../src/tables/prices';
import { headerOf } from '../../src/tables/recognise';

const named = tables.map((table) => [table.name.sv, table] as const);

describe('a header is compared', () => {
  test.each([
    ['Placerings-ID', 'placeringsid'],
    ['UTFÖRARE', 'utforare'],
    ['Utfo\u0308rare', 'utforare'],
    ['Fr.o.m.', 'from'],
    ['  Fr o m ', 'from'],
    ['Verkställd\u00a0t.o.m.', 'verkstalldtom'],
    ['Dygnspris (kr)', 'dygnspris'],
    ['Dygnspris, kr', 'dygnspris'],
    ['Dygnspris [SEK]', 'dygnspris'],
    ['Belopp i kr', 'belopp'],
    ['Belopp i kronor', 'belopp'],
    ['Kr/dygn', 'krdygn'],
    ['kr', 'kr'],
    ['Pris_per_dygn', 'prisperdygn'],
    ['À-pris', 'apris'],
    ['“Pris”', 'pris'],
    ['Lagrum\r\nför placeringen', 'lagrumforplaceringen'],
  ])('%j as %s', (header, normalised) => {
    expect(normalisedHeader(header)).toBe(normalised);
  });

  test.each([
    ['Belopp (tkr)', 'Belopp', 'a thousand times as much'],
    ['Momskompensation kr', 'Momskompensation %', 'an amount is no share'],
    ['Ansvar 2', 'Ansvar', 'a second one of the kind'],
    ['Skäror', 'Sk', 'letters after kr, and before it, are a word'],
  ])('%s is not %s: %s', (one, other) => {
    expect(normalisedHeader(one)).not.toBe(normalisedHeader(other));
  });

  it('in the same way a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalisedHeader(text);
        fc.pre(once.length < 150);
        expect(normalisedHeader(once)).toBe(once);
      }),
    );
  });

  it('at once, even when it is as long as a cell can be', () => {
    expect(normalisedHeader(' '.repeat(32_767))).toBe('');
    expect(normalisedHeader('([ '.repeat(10_000)).length).toBeLessThan(200);
  });
});

describe('what the columns of a table are called', () => {
  it.each(named)('%s: no two columns claim one header', (_, table) => {
    const claims = table.columns.flatMap((column) =>
      [...new Set([...ownNames(column), ...otherNames(column)])].map((name) => [name, column.id] as const),
    );
    const twice = claims.filter(([name], index) =>
      claims.some(([other], at) => other === name && at < index),
    );
    expect(twice).toEqual([]);
  });

  it.each(named)('%s: no alias repeats what is said already', (_, table) => {
    for (const column of table.columns) {
      const names = [...new Set(ownNames(column)), ...otherNames(column)];
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      expect(names).not.toContain('');
    }
  });

  it('is listed with semicolons between, over several lines', () => {
    expect(listed(' Fr.o.m.; Från\n  och med;\n Fom; ')).toEqual(['Fr.o.m.', 'Från och med', 'Fom']);
  });
});

describe('the header of a column', () => {
  const column = (id: string): (typeof placements.columns)[number] => {
    const found = placements.columns.find((each) => each.id === id);
    if (found === undefined) throw new Error(`no column ${id}`);
    return found;
  };

  test.each([
    ['start', ['Slutdatum', 'Startdatum'], 'Startdatum'],
    ['start', ['Fr.o.m.', 'startdatum'], 'startdatum'],
    ['start', ['Start-datum', 'STARTDATUM'], 'STARTDATUM'],
    ['start', ['Fr.o.m.', 'Start-datum'], 'Start-datum'],
    ['start', ['T.o.m.', 'Verkställd från'], 'Verkställd från'],
    ['start', ['Start date'], 'Start date'],
    ['start', ['Startdatum 2', 'Starttid'], undefined],
    ['person', ['Personnummer', 'Person'], 'Person'],
    ['provider', ['Boende', 'Boendeform'], 'Boende'],
    ['kind', ['Boende', 'Boendeform'], 'Boendeform'],
    ['quantity', ['Antal dygn'], undefined],
    ['dayPrice', [], undefined],
  ])('%s among %j is %s', (id, headers, expected) => {
    expect(headerOf(column(id), headers)).toBe(expected);
  });

  it('depends on the table: a list of prices may say Startdatum and Pris', () => {
    const headers = prices.columns.map((each) => headerOf(each, ['Boende', 'Startdatum', 'Dygnskostnad']));
    expect(headers.filter((header) => header !== undefined)).toEqual([
      'Boende',
      'Startdatum',
      'Dygnskostnad',
    ]);
  });
});
