import { columnReference, rowReference } from '../../src/tables/reference';

describe('columnReference', () => {
  it.each([
    ['Startdatum', 'Placeringar[Startdatum]'],
    ['Planerat slut', 'Placeringar[Planerat slut]'],
    ['År', 'Placeringar[År]'],
    ['Placerings-ID', 'Placeringar[[Placerings-ID]]'],
    ['Tak kr/mån', 'Placeringar[[Tak kr/mån]]'],
    ['Ersättning %', 'Placeringar[[Ersättning %]]'],
    ['Pris [kr]', "Placeringar[[Pris '[kr']]]"],
    ["#1 d'Hondt @x", "Placeringar[['#1 d''Hondt '@x]]"],
  ])('%s', (header, expected) => {
    expect(columnReference('Placeringar', header)).toBe(expected);
  });
});

describe('rowReference', () => {
  it.each([
    [null, 'Startdatum', '[@Startdatum]'],
    ['Placeringar', 'Startdatum', 'Placeringar[@Startdatum]'],
    [null, 'Planerat slut', '[@[Planerat slut]]'],
    ['Placeringar', 'Placerings-ID', 'Placeringar[@[Placerings-ID]]'],
    [null, 'Pris [kr]', "[@[Pris '[kr']]]"],
  ])('%s, %s', (table, header, expected) => {
    expect(rowReference(table, header)).toBe(expected);
  });
});
