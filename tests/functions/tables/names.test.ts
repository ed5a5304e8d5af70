import fc from 'fast-check';
import { createNames, type Names } from '../../../src/functions/tables/names';
import { comparableName } from '../../../src/text/words';

/** Pieces of which names are put together so that many are alike: other letter case, spaces, one sign or two, signs that become ASCII. */
const pieces = [
  ...['HVB', 'hvb', 'P', 'p', '1', '10', ' ', '\u00a0', '\t', '\u001f', 'å', 'a\u030a', 'Å', '\u212b'],
  ...['\u212a', 'k', 'İ', 'i', '\u0307', 'ß', 'x'.repeat(39), 'Ängen', '\ud800', '-'],
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((parts) => parts.join(''));
const texts = fc.array(text, { maxLength: 60 });

/** Numbers by a plain dictionary of what names are compared as. */
function naiveNumbers(given: readonly string[], comparable: (text: string) => string): readonly number[] {
  const known: string[] = [];
  return given.map((each) => {
    const compared = comparable(each);
    if (compared === '') return -1;
    if (!known.includes(compared)) known.push(compared);
    return known.indexOf(compared);
  });
}

describe('names have numbers', () => {
  it('of their own where letter case and spaces do not make them one', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { numberOf } = createNames();
        expect(given.map(numberOf)).toEqual(naiveNumbers(given, comparableName));
      }),
    );
  });

  it('that are found of whatever is spelled like one of them, and of nothing else', () => {
    fc.assert(
      fc.property(texts, texts, (met, asked) => {
        const names = createNames();
        met.forEach(names.numberOf);
        const known = new Map(met.map((each) => [comparableName(each), names.numberOf(each)]));
        const expected = asked.map((each) => known.get(comparableName(each)) ?? -1);
        expect(asked.map(names.find)).toEqual(expected);
        expect(asked.map(names.find)).toEqual(expected);
      }),
    );
  });

  it('also when there are thousands of them', () => {
    const names = createNames();
    const given = Array.from({ length: 5_000 }, (_, index) => `P${index}`);
    expect(given.map(names.numberOf)).toEqual([...given.keys()]);
    expect(given.map((each) => names.find(` ${each.toLowerCase()}`))).toEqual([...given.keys()]);
    expect(names.find('P5000')).toBe(-1);
    expect(names.count()).toBe(5_000);
  });

  it('and the text that was written first, without the spaces around it', () => {
    const names: Names = createNames();
    expect(names.textOf(names.numberOf(' Eget familjehem '))).toBe('Eget familjehem');
    expect(names.textOf(names.numberOf('egetfamiljehem'))).toBe('Eget familjehem');
    expect(names.textOf(-1)).toBe('');
  });
});
