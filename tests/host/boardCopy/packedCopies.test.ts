import fc from 'fast-check';
import { packedCopies, unpackedCopies } from '../../../src/host/boardCopy/packedCopies';
import { storedWith, storedWithoutLast } from '../../../src/host/boardCopy/storedCopies';

const prints = fc.constantFrom(
  '',
  '1a2b3c',
  '1a2b3c 4d5e6f 7g8h9i jklmno',
  'pqrstu vwxyz1 234567 89abcd',
  'zz '.repeat(9),
);
const copy = fc
  .record({ year: fc.integer(), salt: fc.string({ minLength: 20 }), groups: fc.array(fc.array(prints)) })
  .map((record) => JSON.stringify(record));

describe('copies that are packed', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(copy), (copies) => {
        expect(unpackedCopies(packedCopies(copies))).toEqual(copies);
      }),
    );
  });

  it('take little more room for one that says what another says', () => {
    const one = JSON.stringify({ prints: ['1a2b3c '.repeat(500)] });
    expect(packedCopies([one, one, one]).length).toBeLessThan(packedCopies([one]).length + 100);
  });

  it.each([null, '', 'nothing', '[]', '{"copies":1}'])('are none in %j', (text) => {
    expect(unpackedCopies(text)).toEqual([]);
  });
});

const nothing = { last: null, before: null, older: null };

describe('what is stored of the copies of a year', () => {
  const [one, two, three] = ['{"copy":1}', '{"copy":2}', '{"copy":3}'] as const;

  it('is all of them, and without the last one those before it', () => {
    const stored = [one, two, three].reduce(storedWith, nothing);
    expect([stored.last, stored.before, unpackedCopies(stored.older)]).toEqual([three, two, [one, two]]);
    const forgotten = storedWithoutLast(stored);
    expect([forgotten.last, unpackedCopies(forgotten.older)]).toEqual([two, [one]]);
    // Only the last can be forgotten.
    expect(storedWithoutLast(forgotten)).toEqual(forgotten);
    expect(storedWithoutLast(storedWith(nothing, one)).last).toBeNull();
  });

  it('has the one before the last in a workbook that kept no more', () => {
    const stored = storedWith({ last: two, before: one, older: null }, three);
    expect(unpackedCopies(stored.older)).toEqual([one, two]);
  });

  it('has the same copy once', () => {
    const stored = [one, two, two].reduce(storedWith, nothing);
    expect(unpackedCopies(stored.older)).toEqual([one]);
  });
});
