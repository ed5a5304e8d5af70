import fc from 'fast-check';
import { seedOf, usualSeed } from './seed';

describe('the seed of the properties', () => {
  test.each([
    { asked: undefined, seed: usualSeed },
    { asked: '', seed: usualSeed },
    { asked: '0', seed: 0 },
    { asked: '1407254786', seed: 1_407_254_786 },
    { asked: '-5', seed: -5 },
    { asked: '2147483647', seed: 2_147_483_647 },
  ])('is $seed where “$asked” is asked for', ({ asked, seed }) => {
    expect(seedOf(asked)).toBe(seed);
  });

  test('is drawn where a random one is asked for', () => {
    expect(seedOf('random', () => 0)).toBe(0);
    expect(seedOf('random', () => 0.5)).toBe(1_073_741_823);
  });

  test.each(['randm', '1.5', '12 34', '0x10', '1e3', '2147483648'])(
    'is refused where “%s” is asked for',
    (asked) => {
      expect(() => seedOf(asked)).toThrow(`“${asked}”`);
    },
  );

  test('is that of every property, so that the same test sees the same input each time', () => {
    expect(fc.readConfigureGlobal().seed).toBeDefined();
    const drawn = (): readonly number[] => fc.sample(fc.integer(), 20);
    expect(drawn()).toEqual(drawn());
    expect(fc.check(fc.property(fc.integer(), () => true)).seed).toBe(fc.readConfigureGlobal().seed);
  });
});
