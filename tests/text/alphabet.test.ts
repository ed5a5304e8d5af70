import { compareTexts } from '../../src/text/alphabet';

/** Each list is in the order of a Swedish dictionary, or of its numbers. */
const cases: readonly (readonly string[])[] = [
  ['Ada', 'åker', 'Ängen', 'Öberg'],
  ['Alm\u00e9ns', 'Almer', 'Almgården', 'almhaga'],
  ['Ansvar 9', 'Ansvar 10', 'Ansvar 100'],
  ['9', '41000', '410000'],
  ['zon', 'A\u030aberg', 'Åbyn'],
  ['HVB', 'HVB Ängen', 'HVB-hem'],
];

describe('the order of texts', () => {
  test.each(cases)('has %s before %s', (...texts) => {
    expect([...texts].reverse().sort(compareTexts)).toEqual(texts);
  });

  it('tells apart what differs only in letter case, so that it is the same on every host', () => {
    expect(['hvb', 'HVB'].sort(compareTexts)).toEqual(['HVB', 'hvb']);
  });
});
