import { writtenValue } from '../../../src/taskpane/behind/shownFigure';

describe('a value as people write it', () => {
  it.each([
    // 16.9845… rounded to the hundredth, 0.169845… to the hundredth of a percent.
    [16.9845232151772, '16,98'],
    [0.169845232151772, '0,1698'],
    [-0.00004, '0'],
    [3100, '3\u00a0100'],
    [1234.5, '1\u00a0234,5'],
    [-1234.567, '−1\u00a0234,57'],
    ['HVB', 'HVB'],
  ])('%j is %s', (value, written) => {
    expect(writtenValue(value, 'sv')).toBe(written);
  });
});
