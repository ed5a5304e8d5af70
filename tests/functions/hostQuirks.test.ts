import { call, column } from './call';

/** 2026-01-28 and 2026-02-03: seven days. */
const start = 46050;
const end = 46056;

/** What a blank cell arrives as, depending on the host and its version. */
const blanks = [0, -0, null, undefined, '', ' ', '\u00a0', { type: 'Empty', basicValue: '' }].map(
  (blank) => ({ blank }),
);

describe('a blank cell is the same on every host', () => {
  test.each(blanks)('$blank as an end is an open placement', ({ blank }) => {
    expect(call('CAREDAYS', start, blank, null, end)).toEqual([[7]]);
  });

  test.each(blanks)('$blank as a start is a missing date', ({ blank }) => {
    expect(call('CAREDAYS', blank, end)).toEqual([
      ['#VALUE! Startdatum: datum saknas. Skriv ett datum, till exempel 2026-01-31.'],
    ]);
  });

  test.each(blanks)('$blank in all cells of a row gives a blank cell', ({ blank }) => {
    const starts = column(start, blank, start);
    expect(call('CAREDAYS', starts, column(end, blank, end))).toEqual([[7], [''], [7]]);
    expect(call('CAREDAYS', blank, blank)).toEqual([['']]);
  });

  test.each(blanks)('$blank as an option means that it is left out', ({ blank }) => {
    expect(call('CAREDAYS', start, end, blank, blank, blank, blank)).toEqual([[7]]);
    expect(call('VARIANCE', 100, 90, blank, blank)).toEqual([[10]]);
    expect(call('CLAIMDEADLINE', start, blank)).toEqual([[46295]]); // 2026-09-30
  });

  test.each(blanks)('$blank as a price is a missing price', ({ blank }) => {
    expect(call('PLACEMENTCOST', start, end, blank)).toEqual([
      ['#N/A Dygnspris: pris saknas (tomt eller 0). Skriv ett pris, eller fri om platsen är gratis.'],
    ]);
  });

  test.each(blanks)(
    '$blank in both cells of VARIANCE gives a blank cell, but a 0 is a figure',
    ({ blank }) => {
      const shown = blank === 0 ? 0 : '';
      expect(call('VARIANCE', column(100, blank), column(90, blank))).toEqual([[10], [shown]]);
      expect(call('VARIANCE', column(100, 0), column(90, 0), 'procent')).toEqual([[0.1], ['#DIV/0!']]);
    },
  );

  test.each(blanks)('$blank beside a number in VARIANCE counts as 0', ({ blank }) => {
    expect(call('VARIANCE', column(100, blank), column(blank, 90))).toEqual([[100], [-90]]);
    expect(call('VARIANCE', column(blank), column(90), 'procent')).toEqual([['#DIV/0!']]);
  });

  test.each(blanks)('$blank as the rest of a budget lasts for no day', ({ blank }) => {
    expect(call('RUNWAY', blank, 1467, start)).toEqual([[0, '']]);
  });
});

test('arguments that are not handed over at all are left out', () => {
  expect(call('CAREDAYS', start, end)).toEqual([[7]]);
});

describe('cells with a data type', () => {
  const formatted = {
    type: 'FormattedNumber',
    basicType: 'Double',
    basicValue: start,
    numberFormat: 'yyyy-mm-dd',
  };

  test('are unwrapped in columns, in single cells and in options', () => {
    expect(call('CAREDAYS', column(formatted), column({ type: 'Double', basicValue: end }))).toEqual([[7]]);
    expect(call('CAREDAYS', formatted, { type: 'Double', basicValue: end })).toEqual([[7]]);
    expect(call('CAREDAYS', start, end, formatted, null, { type: 'String', basicValue: 'nätter' })).toEqual([
      [6],
    ]);
  });

  test('that hold a 0 hold the figure 0, as a plain 0 is', () => {
    const zero = { type: 'Double', basicValue: 0 };
    expect(call('VARIANCE', column(100, zero), column(90, zero))).toEqual([[10], [0]]);
    expect(call('CAREDAYS', start, zero, null, end)).toEqual([[7]]);
  });

  test('that stand for nothing else are the error that Excel calls them', () => {
    const entity = { type: 'Entity', text: 'Placering', basicType: 'Error', basicValue: '#VALUE!' };
    expect(call('CAREDAYS', entity, end)).toEqual([
      ['#VALUE! Startdatum: cellen innehåller felet #VÄRDEFEL!. Rätta den cellen först.'],
    ]);
  });

  test.each([
    { odd: {} },
    { odd: { basicValue: {} } },
    { odd: [] },
    { odd: Symbol('x') },
    { odd: { code: 5 } },
    { odd: { code: '2026-01-28' } },
  ])('a thing that is no cell is an error and never a blank: $odd', ({ odd }) => {
    expect(String(call('CAREDAYS', column(start, odd), column(end, end))[1]?.[0])).toMatch(
      /^#VALUE! Rad 2, startdatum/u,
    );
  });
});

test('an error object whose code names no error is no number either', () => {
  expect(String(call('VARIANCE', { code: 5 }, 1)[0]?.[0])).toMatch(/^#VALUE! Budget/u);
});

describe('errors in cells', () => {
  const kinds = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'];
  const shapes = (kind: string): { shape: unknown }[] => [
    { shape: { type: 'Error', basicType: 'Error', basicValue: kind, errorType: 'x' } },
    { shape: { type: 'Error', basicValue: kind } },
    { shape: { code: kind, message: 'x' } },
    { shape: { type: 'CustomFunctionError', code: kind } },
    { shape: { type: 'Error', basicType: 'Error', code: kind, basicValue: kind } },
  ];

  describe.each(kinds)('%s', (kind) => {
    test.each(shapes(kind))('as $shape goes out as it came, in its own row only', ({ shape }) => {
      const result = call('CAREDAYS', column(start, shape, start), column(end, end, end));
      expect(result[0]).toEqual([7]);
      expect(String(result[1]?.[0]).startsWith(kind)).toBe(true);
      expect(result[2]).toEqual([7]);
    });
  });

  test('that Excel takes from no function become #VALUE! and are named', () => {
    expect(call('CAREDAYS', column(start, { type: 'Error', basicValue: '#REF!' }), column(end, end))).toEqual(
      [[7], ['#VALUE! Rad 2, startdatum: cellen innehåller felet #REFERENS!. Rätta den cellen först.']],
    );
  });

  test('in an option are one error for the whole answer', () => {
    expect(
      call('CAREDAYS', column(start, start), column(end, end), { type: 'Error', basicValue: '#N/A' }),
    ).toEqual([['#N/A Från: cellen innehåller felet #SAKNAS!. Rätta den cellen först.']]);
  });

  test('a text that only looks like an error is text', () => {
    expect(call('OVERLAPS', '#N/A', start, end)).toEqual([[0, '']]);
  });
});

describe('dates', () => {
  test.each([
    { cell: start + 0.75, days: 7, what: 'a fraction of a day is cut' },
    { cell: end + 0.999, days: 1, what: 'and never rounded up' },
    { cell: '2026-01-28', days: 7, what: 'a text that is an ISO date' },
    { cell: ' 2026-01-28 ', days: 7, what: 'with spaces around it' },
  ])('$what', ({ cell, days }) => {
    expect(call('CAREDAYS', cell, end)).toEqual([[days]]);
  });

  test.each([61, 2958465])('the serial %d is the first or the last date', (serial) => {
    expect(call('CAREDAYS', serial, null, null, serial)).toEqual([[1]]);
  });

  test.each([60, 1, 0.5, -1, 2958466, 1e300])('the serial %d is no date', (serial) => {
    expect(String(call('CAREDAYS', serial, end)[0]?.[0])).toMatch(
      /^#VALUE! Startdatum: talet [\d\u00a0,+−e]+ är inget datum mellan 1900-03-01 och 9999-12-31\./u,
    );
  });

  test.each([true, false, '31/1 2026', '2026-02-30', '20260131', '2026-1-31', '46050', '2026-01-31 00:00'])(
    '%s is no date',
    (cell) => {
      expect(String(call('CAREDAYS', cell, end)[0]?.[0])).toMatch(
        /^#VALUE! Startdatum: .* är inget datum\./u,
      );
    },
  );

  test.each([NaN, Infinity, -Infinity])('%d is no number', (cell) => {
    expect(call('CAREDAYS', cell, end)).toEqual([
      ['#VALUE! Startdatum: värdet är inget ändligt tal. Rätta den beräkning som det kommer från.'],
    ]);
  });

  test.each([2958465, '9999-12-31', '2999-12-31'])(
    'an end of %s means open, as case systems write it',
    (open) => {
      expect(call('CAREDAYS', start, open, null, end)).toEqual([[7]]);
    },
  );
});

describe('words', () => {
  test.each(['nätter', 'Nätter', ' NÄTTER ', 'na\u0308tter', 'nights', 'Nights'])(
    '%s is a day rule',
    (word) => {
      expect(call('CAREDAYS', start, end, null, null, word)).toEqual([[6]]);
    },
  );

  test.each(['båda', 'BOTH', 'ba\u030ada'])('%s is the other one', (word) => {
    expect(call('CAREDAYS', start, end, null, null, word)).toEqual([[7]]);
  });

  test.each(['kostnadMinus', 'kostnadminus', 'kostnad minus', 'cost as minus', 'costAsMinus'])(
    '%s is a type of variance',
    (word) => {
      expect(call('VARIANCE', -100, -120, 'amount', word)).toEqual([[-20]]);
    },
  );

  test.each([1, true, 'natt'])('%s is no day rule', (word) => {
    expect(String(call('CAREDAYS', start, end, null, null, word)[0]?.[0])).toMatch(
      /^#VALUE! Dygnsregel: .* är inget av orden som går att använda\. Skriv båda eller nätter\.$/u,
    );
  });
});

describe('a free place', () => {
  test.each(['fri', 'Fri', ' FREE '])('%s is a price, a fee, an expense and a rate of 0', (free) => {
    expect(call('PLACEMENTCOST', start, end, free)).toEqual([[0]]);
    expect(call('FOSTERCOST', start, end, free, free, free)).toEqual([[0]]);
    expect(call('FOSTERCOST', '2026-01-01', '2026-01-31', 10000, 5000, free)).toEqual([[15000]]);
  });

  test('lasts for ever, which no number of days says', () => {
    expect(call('RUNWAY', 100000, 'fri')).toEqual([['#DIV/0!']]);
  });
});

describe('single values given as ranges', () => {
  test('a range of one cell is that cell, for columns and for options', () => {
    expect(call('CAREDAYS', [[start]], [[end]], [[46054]], [[null]], [['nätter']], [[0]])).toEqual([[2]]);
  });

  test('a larger range is no option', () => {
    expect(call('CAREDAYS', start, end, column(start, start))).toEqual([
      ['#VALUE! Från: området har 2 rader och 1 kolumn. Ange en enda cell.'],
    ]);
  });
});
