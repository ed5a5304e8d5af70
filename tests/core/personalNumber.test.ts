import fc from 'fast-check';
import Personnummer from 'personnummer';
import { identityOf, personalNumberOf, tenDigitsOf } from '../../src/core/personalNumber';
import { checkDigit, madeNumber, mistyped } from './personalNumbers';

/** Test numbers of the Swedish Tax Agency, as personnummer/meta publishes them; the check digit of every second one is spoilt there. */
describe('official test numbers', () => {
  test.each([
    ['190905271474', '19', true],
    ['198211059954', '19', true],
    ['199012119948', '19', true],
    ['187912219990', '18', true],
    ['200012099891', '20', true],
    ['195705749959', '19', true],
    ['197306749982', '19', true],
    ['198707049996', '19', false],
    ['201211209941', '20', false],
    ['193901829913', '19', false],
    ['201210759984', '20', false],
  ])('%s', (digits, century, hasRightCheckDigit) => {
    const [date, tail, tenDigits] = [digits.slice(2, 8), digits.slice(8), digits.slice(2)];
    const birthYear = Number(digits.slice(0, 4));
    const long = { tenDigits, century, hasRightCheckDigit, birthYear };
    const short = { tenDigits, century: null, hasRightCheckDigit, birthYear: null };
    for (const text of [
      digits,
      `${century}${date}-${tail}`,
      `${century}${date}+${tail}`,
      `${century}${date} ${tail}`,
    ])
      expect(personalNumberOf(text)).toEqual(long);
    for (const text of [tenDigits, `${date}-${tail}`, `${date}+${tail}`, `${date} ${tail}`])
      expect(personalNumberOf(text)).toEqual(short);
  });
});

describe('a personal number is known', () => {
  test.each([
    ['with a no-break space at the end', '19901211-9948\u00a0'],
    ['with spaces around it', '  901211-9948\t'],
    ['with an en dash', '901211\u20139948'],
    ['with a minus sign', '901211\u22129948'],
    ['with a no-break hyphen', '901211\u20119948'],
    ['with spaces around the dash', '19901211 - 9948'],
    ['with a no-break space between', '901211\u00a09948'],
    ['with a soft hyphen between', '901211\u00ad9948'],
    ['with a mark of the direction of writing', '\u200e901211-9948\u200f'],
    ['with a byte order mark', '\ufeff9012119948'],
    ['with the date as an ISO date', '1990-12-11-9948'],
  ])('%s', (_, text) => {
    expect(personalNumberOf(text)?.tenDigits).toBe('9012119948');
  });

  test.each([
    ['000101-T220', '000101T220'],
    ['20000101t220', '000101T220'],
    ['20000101-TF10', '000101TF10'],
    ['20000101tf10', '000101TF10'],
    ...Array.from('TRSUWXJKLMN').map((letter) => [`20000101${letter}220`, `000101${letter}220`]),
  ])('as an interim number: %s, whose check digit nobody can check', (text, tenDigits) => {
    expect(personalNumberOf(text)).toMatchObject({ tenDigits, hasRightCheckDigit: true });
  });

  test.each([
    ['191500722390', 'month 00 (in Skatteverket’s test data)'],
    ['191503602394', 'day 60: the day is unknown'],
    ['191500602397', 'neither is known'],
    ['191502912390', 'day 91 of a February: birthdays are moved when their numbers are used up'],
  ])('as a coordination number: %s, %s', (text) => {
    expect(personalNumberOf(text)).toMatchObject({ birthYear: 1915 });
  });

  test.each([
    ['000229-1234', true, 'some century has the day'],
    ['20000229-1234', true, '2000 was a leap year'],
    ['19000229-1234', false, '1900 was none'],
    ['010229-1234', false, 'no century has the day'],
    ['640800-1234', false, 'day 0 and no 60 added'],
    ['640032-1234', false, 'month 0 and no 60 added'],
    ['640832-1234', false, 'day 32'],
    ['640892-1234', false, 'day 92'],
    ['641301-1234', false, 'month 13'],
    ['641361-1234', false, 'month 13 of a coordination number'],
    ['640823-0000', true, 'people write it where the tail is unknown'],
    ['202601310000', false, 'midnight'],
    ['20260131 0000', false, 'midnight'],
    ['2601310007', false, 'seven past midnight'],
    ['171201-1234', true, 'an old century as a year'],
    ['17171201-1234', false, 'a century without personal numbers'],
    ['21171201-1234', false, 'a century without personal numbers'],
    ['165560360793', false, 'an organisation with its prefix'],
    ['556036-0793', false, 'an organisation'],
    ['857209-0606', false, 'an organisation'],
    ['2026-01-31 1234', false, 'a date beside a number'],
    ['2026-01-31', false, 'a date'],
    ['90-12-11-9948', true, 'few write so, but the check digit is right'],
    ['90-12-11-9949', false, 'few write so'],
    ['90 12 11 9948', false, 'rather a telephone number'],
    ['1990-12-11 9948', true, 'a date beside a number, with a right check digit'],
    ['1990-12-11 9949', false, 'a date beside a number'],
    ['1990 12 11 9948', true, 'spaces everywhere, with a right check digit'],
    ['1990 12-11 9948', false, 'signs of two kinds in the date'],
    ['901211--9948', false, 'two dashes'],
    ['901211  9948', false, 'two spaces'],
    ['901211/9948', true, 'another sign, with a right check digit'],
    ['901211/9949', false, 'another sign'],
    ['901211.9948', true, 'another sign, with a right check digit'],
    ['19901211_9948', true, 'another sign, with a right check digit'],
    ['901211*9948', false, 'a sign that joins nothing'],
    ['901211-994', false, 'three characters'],
    ['901211-99481', false, 'five characters'],
    ['19901211-P220', false, 'a letter that no interim number has'],
    ['901211-9948 A', false, 'something more'],
    ['A 901211-9948', false, 'something before'],
    ['９０１２１１-9948', true, 'digits of full width'],
    ['９０１２１１－９９４９', true, 'everything of full width'],
    ['٩٠١٢١١-9948', false, 'other digits than ours'],
    ['', false, 'nothing'],
    ['          ', false, 'spaces'],
  ])('%j: %s (%s)', (text, isOne) => {
    expect(personalNumberOf(text) !== null).toBe(isOne);
  });
});

describe('compared with the package personnummer', () => {
  const options = { allowCoordinationNumber: true, allowInterimNumber: true };
  const digit = fc.stringMatching(/^[0-9]$/);
  const twelve = fc
    .tuple(
      fc.constantFrom('18', '19', '20'),
      fc.stringMatching(/^[0-9]{2}$/),
      fc.stringMatching(/^(0[0-9]|1[0-3])$/),
      fc.stringMatching(/^[0-9]{2}$/),
      fc.stringMatching(/^([0-9]{4}|[TRSUWXJKLMN][0-9]{3})$/),
    )
    .map((parts) => parts.join(''));

  it('knows every number that it knows', () => {
    fc.assert(
      fc.property(madeNumber, fc.constantFrom('', '-', '+'), ({ century, date, tail }, separator) => {
        const text = century + date + separator + tail;
        expect(Personnummer.valid(text, options)).toBe(true);
        expect(personalNumberOf(text)).toMatchObject({ hasRightCheckDigit: true });
      }),
    );
  });

  it('calls right what it calls right, but for months and days 00, moved birthdays and letters', () => {
    fc.assert(
      fc.property(twelve, (text) => {
        const ours = personalNumberOf(text);
        const theirs = Personnummer.valid(text, options);
        if (theirs) expect(ours).toMatchObject({ hasRightCheckDigit: true });
        const isKnownGap = /^....(00|..60|(0[2469]|11)91|0290)|[A-Z]/.test(text);
        if (!isKnownGap) expect(ours?.hasRightCheckDigit === true).toBe(theirs);
      }),
      { numRuns: 2_000 },
    );
  });

  it('knows what it is documented to miss', () => {
    for (const text of [
      '191500722390',
      ' 199012119948',
      '199012119948\u00a0',
      '19901211 9948',
      '901211\u20139948',
    ]) {
      expect(Personnummer.valid(text)).toBe(false);
      expect(personalNumberOf(text)).not.toBeNull();
    }
    expect([Personnummer.valid('20000101T220'), personalNumberOf('20000101T220')?.birthYear]).toEqual([
      false,
      2000,
    ]);
  });

  it('has the same idea of a check digit', () => {
    fc.assert(
      fc.property(madeNumber, fc.integer({ min: 1, max: 9 }), (made, by) => {
        const { century, date, tail } = mistyped(made, by);
        expect(Personnummer.valid(century + date + tail, options)).toBe(false);
        expect(personalNumberOf(century + date + tail)?.hasRightCheckDigit ?? false).toBe(false);
      }),
    );
  });

  it('is not needed for texts that are nothing of the kind', () => {
    fc.assert(
      fc.property(fc.array(digit, { maxLength: 9 }), (digits) => {
        expect(personalNumberOf(digits.join(''))).toBeNull();
      }),
    );
  });
});

describe('what names a person in a column of persons', () => {
  test.each([
    ['19901211-9948', '9012119948'],
    ['901211 9948', '9012119948'],
    ['20000101-tf10', '000101TF10'],
    ['8254980244', '8254980244'],
    ['825498-0244', '8254980244'],
    ['825498 0244', '8254980244'],
    ['991234567890', '991234567890'],
    ['202601310000', '202601310000'],
    ['20170409-12B4', '17040912B4'],
    ['20170409ab12', '170409AB12'],
    ['170409-A123', '170409A123'],
  ])('%s is %s', (text, identity) => {
    expect(identityOf(text)).toBe(identity);
  });

  test.each([
    ['398768', 'a number of another length'],
    ['12345678901', 'eleven digits'],
    ['2026-01-31', 'a date'],
    ['P-7K3M9-QXT2A', 'a key of ours'],
    ['BARN-2017-0409', 'a name of somebody’s own'],
    ['20171309AB12', 'no date before the letters'],
    ['123,456,7890', 'other signs between'],
    ['', 'nothing'],
  ])('%j is none: %s', (text) => {
    expect(identityOf(text)).toBeNull();
  });

  // 0 6 0 1 0 1 2 3 8 with every second doubled: 0 + 6 + 0 + 1 + 0 + 1 + 4 + 3 + 7 = 22, so the check digit is 8.
  it('is the same after a cell of numbers has taken the first 0 away', () => {
    expect(identityOf('601012388')).toBe('0601012388');
    expect(identityOf('601012388')).toBe(identityOf('20060101-2388'));
  });

  test.each([
    ['901211-9949', '9012119949'],
    ['199012119949', '9012119949'],
    ['601012388', '0601012388'],
    ['６０１０１２３８８', '0601012388'],
    ['601012387', null],
    ['8254980244', null],
    ['20170409-12B4', null],
  ])('%s is, in whatever column it stands alone, the personal number %s', (text, tenDigits) => {
    expect(tenDigitsOf(text)).toBe(tenDigits);
  });

  it('nine digits with a wrong check digit are a number of somebody’s own', () => {
    expect(identityOf('601012387')).toBeNull();
  });

  it('is the same however a number is written, and is its own identity', () => {
    const separator = fc.constantFrom('', '-', '+', ' ', '\u2013', ' - ', '\u00a0');
    fc.assert(
      fc.property(madeNumber, separator, fc.boolean(), ({ century, date, tail }, between, isLong) => {
        const identity = identityOf(`${isLong ? century : ''}${date}${between}${tail}`);
        expect(identity).toBe(date + tail);
        expect(identityOf(date + tail)).toBe(identity);
      }),
    );
  });
});

test('the check digit that the tests reckon with is right', () => {
  // 8·2=16, 1, 1·2=2, 2, 1·2=2, 8, 9·2=18, 8, 7·2=14: 1+6+1+2+2+2+8+1+8+8+1+4 = 44, and 6 more make 50.
  expect(checkDigit('811218987')).toBe('6');
});

test('a text of any length is answered', () => {
  expect(personalNumberOf('9'.repeat(32_767))).toBeNull();
  expect(personalNumberOf(`${' '.repeat(32_767)}9012119948`)).toBeNull();
  expect(identityOf('9'.repeat(32_767))).toBeNull();
});
