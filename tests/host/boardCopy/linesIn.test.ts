import fc from 'fast-check';
import { linesIn } from '../../../src/host/boardCopy/linesIn';

describe('the lines of a text in a cell', () => {
  it.each([
    ['', 13.5, 1],
    ['Budget, tkr', 13.5, 1],
    // Avvikelse | (minus = | underskott), | tkr: by its 35 characters alone it would be three.
    ['Avvikelse (minus = underskott), tkr', 13.5, 4],
    ['Snittpris per dygn, kr', 13.5, 2],
    ['Ersättningsförordnande', 10, 3],
    ['i Ersättningsförordnande i', 10, 4],
  ])('%s: %d characters a line make %d', (text, fits, lines) => {
    expect(linesIn(text, fits)).toBe(lines);
  });

  it('are never fewer than its characters need, nor more than its words and their pieces', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'ö', '-'), minLength: 1, maxLength: 30 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (told, fits) => {
        const lines = linesIn(told.join(' '), fits);
        const letters = told.reduce((sum, { length }) => sum + length, 0);
        const pieces = told.reduce((sum, { length }) => sum + Math.ceil(length / fits), 0);
        return lines >= Math.ceil(letters / fits) && lines <= pieces;
      }),
    );
  });
});
