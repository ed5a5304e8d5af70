import { municipalities } from '../../src/rates/municipalities';

describe('the municipalities', () => {
  it('are 290, each with a code of four digits and a name of its own, by code', () => {
    const codes = municipalities.map(({ code }) => code);
    expect(municipalities).toHaveLength(290);
    expect(codes.every((code) => /^\d{4}$/u.test(code))).toBe(true);
    expect([...codes].sort()).toEqual(codes);
    expect(new Set(codes).size).toBe(290);
    expect(new Set(municipalities.map(({ name }) => name)).size).toBe(290);
    expect(municipalities.every(({ name }) => /^\p{Lu}[\p{L} -]*$/u.test(name))).toBe(true);
  });

  it.each([
    ['0114', 'Upplands Väsby'],
    ['0561', 'Åtvidaberg'],
    ['0884', 'Vimmerby'],
    ['0980', 'Gotland'],
    ['2380', 'Östersund'],
  ])('have %s as %s', (code, name) => {
    expect(municipalities).toContainEqual({ code, name });
  });
});
