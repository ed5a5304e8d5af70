import fc from 'fast-check';
import { personalNumberOf } from '../../src/core/personalNumber';
import { formatsOf } from '../../src/text/format';
import { masked, replacePersonalNumbers } from '../../src/text/personalNumbers';
import { checkDigit, madeNumber, mistyped } from '../core/personalNumbers';

const mask = '[personnummer]';

describe('inside a text, a personal number is masked', () => {
  test.each([
    ['901211-9948', mask],
    ['Anna Andersson 901211-9948', `Anna Andersson ${mask}`],
    ['901211-9948 (Anna)', `${mask} (Anna)`],
    ['pnr:199012119948,', `pnr:${mask},`],
    ['(9012119948)', `(${mask})`],
    ['lista_19901211-9948_v2.csv', `lista_${mask}_v2.csv`],
    ['901211-9948/821105-9954', `${mask}/${mask}`],
    ['901211-9948;821105-9954', `${mask};${mask}`],
    ['9012119948 8211059954', `${mask} ${mask}`],
    ['HVB-901211-9948', `HVB-${mask}`],
    ['901211\u20139948', mask],
    ['901211+9948', mask],
    ['901211\u00a09948', mask],
    ['1990-12-11-9948', mask],
    ['20000101-T220 och 000101TF10', `${mask} och ${mask}`],
    ['701063-2391', mask],
    ['pnr 19901211.9948.', `pnr ${mask}.`],
    ['901211/9948', mask],
    ['lista_901211_9948.csv', `lista_${mask}.csv`],
    ['90-12-11-9948', mask],
    ['Anna 1990-12-11 9948', `Anna ${mask}`],
    ['1990 12 11 9948', mask],
    ['Anna901211-9948', `Anna${mask}`],
    ['P19901211-9948', `P${mask}`],
    ['901211-9948X', `${mask}X`],
    ['P901211-9949X', `P${mask}X`],
    ['（９０１２１１－９９４８）Åsa', `（${mask}）Åsa`],
    ['９０１２１１９９４８', mask],
  ])('%j', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  test.each([
    ['by its form, where it stands as people write it', '901211-9949', mask],
    ['even with an unknown tail', '901211-0000', mask],
    ['only by its check digit without a separator', '9012119949', '9012119949'],
    ['only by its check digit with a space', '901211 9949', '901211 9949'],
    ['only by its check digit with a dash among spaces', '901211 - 9949', '901211 - 9949'],
    ['only by its check digit in a longer row of digits', '901211-9949-1', '901211-9949-1'],
    ['and there, too, if it is right', '901211-9948-1', `${mask}-1`],
    ['only by its check digit with an ISO date', '1990-12-11-9949', '1990-12-11-9949'],
    ['only by its check digit with another separator', '901211/9949', '901211/9949'],
    ['only by its check digit with dashes in a short date', '90-12-11-9949', '90-12-11-9949'],
    ['only by its check digit with a date and a space', '1990-12-11 9949', '1990-12-11 9949'],
    ['not joined to further digits as accounts are', '4551/901211/9948', '4551/901211/9948'],
    ['not where the tail begins another date', '1990-12-11 9948-01-31', '1990-12-11 9948-01-31'],
    ['not touching letters without a dash', 'Anna9012119948', 'Anna9012119948'],
    ['after a date that is none', '170409 1990-12-11-9948', `170409 ${mask}`],
    ['after four digits and a date', '2026 901211-9948', `2026 ${mask}`],
  ])('%s: %j', (_, text, expected) => {
    expect(masked(text)).toBe(expected);
  });
});

describe('what is no personal number stays', () => {
  test.each([
    ['an ISO date beside four digits, which nobody means as one number', '2026-01-31 1234'],
    ['a date beside a time', '2026-01-31 12:34:56'],
    ['a compact date beside a time', '20260131T120000'],
    ['midnight', '202601310000'],
    ['a period of two compact dates', '20260101-20260131'],
    ['a period of two ISO dates', '2026-01-01–2026-01-31'],
    ['a telephone number', '070-123 45 67'],
    ['a telephone number without spaces', '070-1234567'],
    ['a telephone number in a row, with a day 76', '0707767600'],
    ['a telephone number abroad', '+46701234567'],
    ['a telephone number abroad', '0046701234567'],
    ['an organisation', '556036-0793'],
    ['an organisation without a dash', '5560360793'],
    ['an organisation with its prefix', '165560360793'],
    ['an organisation', '802005-1952'],
    ['a giro number', '5050-1055'],
    ['a bank account', '8327-9, 123 456 789-0'],
    ['an IBAN', 'SE4550000000058398257466'],
    ['an account string', '4551-57120-110101-0000'],
    ['an account string', '57120 4551 1101 31100'],
    ['an account string', '4551.57120.110101'],
    ['an invoice', 'Faktura 1000234567'],
    ['an invoice', 'F2026-000123'],
    ['an OCR number', '12345678901234567'],
    ['a longer run of digits', '19901211994812'],
    ['a part of a word', 'ID9012119948'],
    ['a part of a word', '9012119948kr'],
    ['a key of ours', 'P-7K3M9-QXT2A'],
    ['an amount', '1 467 000 000,50'],
    ['no digits', 'Familjehemmet Björken'],
    ['nothing', ''],
  ])('%s: %j', (_, text) => {
    expect(masked(text)).toBe(text);
  });

  const digits = (count: number): fc.Arbitrary<string> =>
    fc.stringMatching(new RegExp(`^[0-9]{${count}}$`)).filter((text) => text.length === count);
  const isoDate = fc
    .integer({ min: 0, max: 36_524 })
    .map((days) => new Date(Date.UTC(1950, 0, 1 + days)).toISOString().slice(0, 10));

  test.each([
    [
      'a date and four digits, unless they have a right check digit',
      fc
        .tuple(isoDate, digits(4))
        .filter(
          ([date, four]) => checkDigit(date.replaceAll('-', '').slice(2) + four.slice(0, 3)) !== four[3],
        )
        .map(([date, four]) => `${date} ${four}`),
    ],
    ['a date and a time', fc.tuple(isoDate, digits(2)).map(([date, hour]) => `${date} ${hour}:00`)],
    ['two dates', fc.tuple(isoDate, isoDate).map(([from, to]) => `${from} - ${to}`)],
    [
      'a mobile number',
      digits(7).map((seven) => `07${seven.slice(0, 1)}-${seven.slice(1, 4)} ${seven.slice(4)}`),
    ],
    [
      'an organisation, whose third digit is 2 or more',
      fc
        .tuple(digits(2), fc.integer({ min: 2, max: 9 }), digits(3), digits(4))
        .map(([a, b, c, d]) => `${a}${b}${c}-${d}`),
    ],
    ['nine digits', digits(9)],
    ['eleven digits', digits(11)],
    ['thirteen digits', digits(13)],
    ['an account and an activity', fc.tuple(digits(4), digits(5)).map((parts) => parts.join('-'))],
    ['an amount', fc.integer({ min: 0, max: 10 ** 15 }).map((amount) => formatsOf('sv').number(amount))],
  ])('%s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        expect(masked(text)).toBe(text);
      }),
    );
  });

  it('but one number of ten digits in ten whose date exists is taken for one, since nothing tells it apart', () => {
    fc.assert(
      fc.property(madeNumber, fc.integer({ min: 1, max: 9 }), (made, by) => {
        const { date, tail } = mistyped(made, by);
        expect([masked(made.date + made.tail), masked(date + tail)]).toEqual([mask, date + tail]);
      }),
    );
  });
});

describe('masking', () => {
  const separator = fc.constantFrom('', '-', '+', ' ', '\u2013');
  const words = fc.string({ unit: fc.constantFrom('a', 'ö', ' ', ',', '.', '-', '(', ')', '"', '\n', '[') });
  const written = fc
    .tuple(madeNumber, separator, fc.boolean())
    .map(([{ century, date, tail }, between, isLong]) => `${isLong ? century : ''}${date}${between}${tail}`);

  it('finds every number between words, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, written), { maxLength: 4 }), words, (parts, end) => {
        const spaced = parts.map(([word, number]) => [`${word} `, number] as const);
        const text = spaced.map(([word, number]) => word + number).join(' ; ') + ` ${end}`;
        const expected = spaced.map(([word]) => word + mask).join(' ; ') + ` ${end}`;
        expect(masked(text)).toBe(expected);
      }),
    );
  });

  it('leaves nothing that is masked a second time', () => {
    const signs = fc.string({
      unit: fc.constantFrom('0', '1', '2', '9', '-', '+', ' ', 'T', 'a'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.oneof(signs, written), (text) => {
        expect(masked(masked(text))).toBe(masked(text));
      }),
    );
  });

  it('leaves none that is written as people write it, wherever it stands between other signs', () => {
    const around = fc.constantFrom('', ' ', '/', ',', ';', '_', '"', '(', ')', '\t', '|');
    fc.assert(
      fc.property(madeNumber, fc.nat(9), fc.tuple(around, around), (made, by, [before, after]) => {
        const { century, date, tail } = mistyped(made, by);
        fc.pre(!tail.startsWith('000'));
        expect(masked(`${before}${century}${date}-${tail}${after}`)).toBe(before + mask + after);
      }),
    );
  });

  it('is done with long texts, too, in one go over them', () => {
    expect(masked('1'.repeat(500_000))).toHaveLength(500_000);
    expect(masked('901211-'.repeat(50_000))).toHaveLength(350_000);
    expect(masked('9012119948 '.repeat(10_000))).toBe(`${mask} `.repeat(10_000));
  });
});

describe('replacing', () => {
  it('is told which number it was', () => {
    const seen: unknown[] = [];
    const text = replacePersonalNumbers('a 19901211-9948, b 000101-t220', (number) => {
      seen.push(number);
      return String(seen.length);
    });
    expect(text).toBe('a 1, b 2');
    expect(seen).toEqual([personalNumberOf('199012119948'), personalNumberOf('000101T220')]);
  });

  it('may itself mask a text', () => {
    expect(
      replacePersonalNumbers('901211-9948 821105-9954', ({ tenDigits }) => masked(`<${tenDigits}>`)),
    ).toBe(`<${mask}> <${mask}>`);
  });
});

describe('the sentences', () => {
  const { value } = formatsOf('sv');

  test.each([
    ['a text', '901211-9948', `”${mask}”`],
    ['a text with more in it', ' Anna\n901211-9948 ', `”Anna ${mask}”`],
    ['a number broken over two lines', '901211\n9948', `”${mask}”`],
    ['a number', 9_012_119_948, mask],
    ['a number with its century', 199_012_119_948, mask],
    ['another number', 9_012_119_949, '9\u00a0012\u00a0119\u00a0949'],
    [
      'a number at which a long text would be cut',
      `${'x'.repeat(30)} 901211-9948`,
      `”${'x'.repeat(30)} [personn…”`,
    ],
  ])('show no personal number of %s', (_, cell, expected) => {
    expect(value(cell)).toBe(expected);
  });
});
