import fc from 'fast-check';
import { change, signed } from '../../src/sheets/styles';

/** A section of a format: when it is used, what stands before the figure, and how the figure is written. */
const sectionPattern = /^(?:\[(<=|>=|<)(-?[\d.]+)\])?("−"|\+)?([#0,.]+?)(,*)(%?)$/u;

/**
 * What Excel shows of a number: the first section whose condition holds, and a sign of Excel's own before what is below 0, unless the
 * condition holds for nothing else.
 */
function written(value: number, format: string): string {
  for (const section of format.split(';')) {
    const [, comparison, limit = '', literal = '', digits = '', commas = '', percent = ''] =
      sectionPattern.exec(section) ?? [];
    const bound = Number(limit);
    const holds: Readonly<Record<string, boolean>> = {
      '<=': value <= bound,
      '<': value < bound,
      '>=': value >= bound,
      '': true,
    };
    if (holds[comparison ?? ''] !== true) continue;
    const decimals = digits.split('.')[1]?.length ?? 0;
    const scaled = (Math.abs(value) / 1000 ** commas.length) * (percent === '' ? 1 : 100);
    const figure = scaled.toLocaleString('en-US', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    const isOnlyNegative = comparison?.startsWith('<') === true && bound <= 0;
    const sign = value < 0 && !isOnlyNegative && /[1-9]/u.test(figure) ? '-' : '';
    return `${sign}${literal.replaceAll('"', '')}${figure}${percent}`;
  }
  throw new Error(`${format} says nothing of ${value}`);
}

describe('a figure', () => {
  // Half of the last digit that is shown, and a little less: by hand.
  const cases = [
    { format: '#,##0', least: 0.5, less: 0.49, shown: '1' },
    { format: '#,##0.0', least: 0.05, less: 0.049, shown: '0.1' },
    { format: '#,##0.00', least: 0.005, less: 0.0049, shown: '0.01' },
    { format: '#,##0,', least: 500, less: 499, shown: '1' },
    { format: '#,##0.0,,', least: 50_000, less: 49_999, shown: '0.1' },
    { format: '0.0%', least: 0.0005, less: 0.00049, shown: '0.1%' },
  ];

  it.each(cases)(
    'as $format has a sign where something else than 0 is left of it',
    ({ format, least, less, shown }) => {
      const zero = written(0, format);
      expect([least, -least, less, -less, 0].map((value) => written(value, signed(format)))).toEqual([
        shown,
        `−${shown}`,
        zero,
        zero,
        zero,
      ]);
      expect([least, -least, less, -less, 0].map((value) => written(value, change(format)))).toEqual([
        `+${shown}`,
        `−${shown}`,
        zero,
        zero,
        zero,
      ]);
    },
  );

  it('is written without its sign as the number that it is above 0', () => {
    const formats = fc.constantFrom(...cases.map(({ format }) => format));
    const numbers = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(formats, numbers, (format, value) => {
        const plain = written(Math.abs(value), format);
        for (const text of [signed, change].map((look) => written(value, look(format)))) {
          expect(text.replace(/^[+−]/u, '')).toBe(plain);
          expect(/^[+−]?0(?:\.0+)?%?$/u.test(text) && /^[+−]/u.test(text)).toBe(false);
        }
        expect(written(value, signed(format)).startsWith('−')).toBe(value < 0 && /[1-9]/u.test(plain));
      }),
    );
  });
});
