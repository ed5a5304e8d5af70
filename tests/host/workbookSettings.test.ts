import fc from 'fast-check';
import { formatIsoDay, parseIsoDay } from '../../src/core/day';
import { parseSettings, readAsOf, usualSettings, writtenAsOf } from '../../src/host/workbookSettings';

const october = parseIsoDay('2026-10-31');

describe('reading the as-of date', () => {
  it.each([
    ['2026-10-31', october],
    [' 2026-10-31 ', october],
    ['', null],
    ['   ', null],
    ['2026-02-29', undefined],
    ['26-10-31', undefined],
    ['20261031', undefined],
    ['31/10 2026', undefined],
    ['i dag', undefined],
  ])('“%s”', (text, expected) => {
    expect(readAsOf(text)).toBe(expected);
  });

  it('gives back what was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 36_526, max: 73_050 }), (serial) => {
        const day = readAsOf(new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10));
        expect(day).toBe(serial);
        if (day !== undefined && day !== null) expect(writtenAsOf(day)).toBe(formatIsoDay(day));
      }),
    );
    expect(writtenAsOf(null)).toBe('');
  });
});

describe('reading stored settings', () => {
  it.each([
    ['both set', { dayRule: 'nights', asOf: '2026-10-31' }, { dayRule: 'nights', asOf: october }],
    ['nothing stored', { dayRule: undefined, asOf: undefined }, usualSettings],
    ['a cleared date', { dayRule: 'both', asOf: '' }, usualSettings],
    ['a rule in Swedish', { dayRule: 'nätter', asOf: null }, { dayRule: 'nights', asOf: null }],
    ['an unknown rule', { dayRule: 'hours', asOf: '2026-10-31' }, { dayRule: 'both', asOf: october }],
    ['no such date', { dayRule: 'nights', asOf: '2026-13-01' }, { dayRule: 'nights', asOf: null }],
    ['other types', { dayRule: 1, asOf: { date: 1 } }, usualSettings],
  ])('%s', (_, stored, expected) => {
    expect(parseSettings(stored)).toEqual(expected);
  });
});
