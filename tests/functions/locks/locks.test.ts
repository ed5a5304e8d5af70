import { lockBook, type LockBook, serial } from './lockBook';

const [jan, feb, mar] = [serial('2026-01-01'), serial('2026-02-01'), serial('2026-03-01')];

/** P1 the whole time at 1 000 kr, P2 from 2 January through 10 February at 2 000 kr. */
const p1 = ['P1', 'HVB', 'Ekbacken', '51', '5520', jan, '', 1000];
const p2 = ['P2', 'HVB', 'Ekbacken', '51', '5520', jan + 1, feb + 9, 2000];

function withJanuary(): LockBook {
  const book = lockBook([p1, p2]);
  book.lock('2026-01', '2026-01', '2026-02-03');
  return book;
}

/** Days and kronor, locked + corrected, of all months that are locked. */
function told(book: LockBook): readonly [days: number, kronor: number] {
  const sum = (id: 'lockedMonths' | 'corrections', header: string): number =>
    book.shown(id, [header]).reduce((total, cell) => total + Number(cell), 0);
  return [
    sum('lockedMonths', 'Dygn') + sum('corrections', 'Skillnad dygn'),
    sum('lockedMonths', 'Kostnad') + sum('corrections', 'Skillnad kr (plus = dyrare)'),
  ];
}

describe('locking a month', () => {
  it('writes a row for each placement of the month, with who, when, as-of, import and version', () => {
    const book = withJanuary();
    // P1: 31 × 1 000; P2: 2–31 January is 30 days × 2 000.
    const headers = ['Månad', 'Placerings-ID', 'Placeringsform', 'Ansvar', 'Verksamhet', 'Utförare'];
    const rest = ['Dygn', 'Kostnad', 'Dygn utan pris', 'Låst av', 'Låst', 'Avstämningsdatum', 'Import-ID'];
    expect(book.shown('lockedMonths', [...headers, ...rest])).toEqual([
      `${jan} | P1 | HVB | 51 | 5520 | Ekbacken | 31 | 31000 | 0 | Eva | 2026-02-03 09:05 | ${feb + 2} | I-1`,
      `${jan} | P2 | HVB | 51 | 5520 | Ekbacken | 30 | 60000 | 0 | Eva | 2026-02-03 09:05 | ${feb + 2} | I-1`,
    ]);
    expect(book.shown('lockLog', ['Vad', 'Månad', 'Rader', 'Dygn', 'Kostnad', 'Antal rättelser'])).toEqual([
      `låst | ${jan} | 2 | 61 | 91000 | 0`,
    ]);
  });

  it('locks days without a price as days without kronor, and says how many; the price is a correction later', () => {
    const book = lockBook([['P3', 'HVB', '', '', '', jan, '', '']]);
    expect(book.survey('2026-01-31').toLock.at(-1)).toMatchObject({ unpricedLines: 1, unpricedDates: 31 });
    book.lock('2026-01', '2026-01', '2026-01-31');
    expect(book.shown('lockedMonths', ['Dygn', 'Kostnad', 'Dygn utan pris'])).toEqual(['31 | 0 | 31']);
    book.list = [['P3', 'HVB', '', '', '', jan, '', 900]];
    book.lock('2026-02', '2026-02', '2026-02-28');
    // 31 × 900.
    expect(book.shown('corrections', ['Vad som hänt', 'Skillnad dygn', 'Kostnad efter'])).toEqual([
      'ändrat pris | 0 | 27900',
    ]);
  });

  it('says which months are younger than the registration lag of the list', () => {
    const feb28 = mar - 1;
    // Ten placements registered 3, 9, 14, 20, 22 | 24, 26, 33, 48 and 60 days after their first: 23 in the median.
    const lags = [24, 3, 60, 9, 48, 14, 33, 20, 26, 22];
    const rows = lags.map((lag, index) => [`P${index}`, 'HVB', '', '', '', jan, feb28, 900, jan + lag]);
    const young = (asOf: string): boolean[] =>
      lockBook(rows)
        .survey(asOf)
        .toLock.slice(-2)
        .map(({ isProvisional }) => isProvisional);
    // January's last day is 22 days old on 22 February and 23 on the 23rd; then only December and January are over.
    expect(young('2026-02-22')).toEqual([false, true]);
    expect(young('2026-02-23')).toEqual([false, false]);
    expect(young('2026-02-28')).toEqual([false, true]);
  });

  it.each([
    { what: 'a text', registered: 'okänt' },
    { what: 'a blank', registered: '' },
    { what: 'a negative number', registered: -5 },
    { what: 'a number before the first day of all', registered: 60 },
    { what: 'a number after the last day of all', registered: 2_958_466 },
  ])('does not count a placement whose registration is $what', ({ registered }) => {
    const rows = Array.from({ length: 10 }, () => ['P1', 'HVB', '', '', '', jan, '', 900, jan + 23.5]);
    const told = lockBook([...rows, ['P10', 'HVB', '', '', '', jan, '', 900, registered]]).survey(
      '2026-02-23',
    );
    expect(told.lag).toEqual({ days: 23, placements: 10 });
  });

  it('knows of no lag without dates of registration', () => {
    const { lag, toLock } = lockBook([p1, p2]).survey('2026-02-28');
    expect(lag).toEqual({ days: null, placements: 0 });
    expect(toLock.some(({ isProvisional }) => isProvisional)).toBe(false);
  });

  it('makes one line of rows that share ID and codes, and of rows without an ID that share codes', () => {
    const book = lockBook([
      ['P1', 'HVB', '', '51', '', jan, jan + 9, 1000],
      ['P1', 'hvb', '', '51', '', jan + 10, jan + 19, 1100],
      ['', 'HVB', '', '51', '', jan, jan, 500],
      ['', 'HVB', '', '51', '', jan, jan + 1, 500],
    ]);
    expect(book.survey('2026-01-31').toLock.at(-1)).toMatchObject({ lines: 2, unnamed: 1 });
    book.lock('2026-01', '2026-01', '2026-01-31');
    // 10 × 1 000 + 10 × 1 100; 1 × 500 + 2 × 500.
    expect(book.shown('lockedMonths', ['Placerings-ID', 'Dygn', 'Kostnad'])).toEqual([
      'P1 | 20 | 21000',
      ' | 3 | 1500',
    ]);
  });

  it('locks several months at once, and a month in which nobody is placed', () => {
    const book = lockBook([['P1', 'HVB', '', '', '', jan, jan + 9, 1000]]);
    book.lock('2026-01', '2026-03', '2026-04-02');
    expect(book.shown('lockLog', ['Månad', 'Rader'])).toEqual([`${jan} | 1`, `${feb} | 0`, `${mar} | 0`]);
    expect(book.survey('2026-04-30').toLock.map(({ month }) => month)).toEqual([serial('2026-04-01')]);
  });

  it('takes months in turn only', () => {
    const book = withJanuary();
    expect(() => {
      book.lock('2026-03', '2026-03', '2026-03-31');
    }).toThrow('notInTurn');
    expect(() => {
      book.lock('2026-02', '2026-02', '2026-02-27');
    }).toThrow('notInTurn');
  });
});

describe('corrections', () => {
  it('tells each change once, in the month in which it was found', () => {
    const book = withJanuary();
    // P2 has ended on 20 January (19 days), P4 came on 30 January (2 days at 1 500), P1 has got another unit.
    book.list = [
      ['P1', 'HVB', 'Ekbacken', '52', '5520', jan, '', 1000],
      ['P2', 'HVB', 'Ekbacken', '51', '5520', jan + 1, jan + 19, 2000],
      ['P4', 'HVB', 'Ekbacken', '51', '5520', jan + 29, '', 1500],
    ];
    expect(book.survey('2026-03-03').corrections).toHaveLength(4);
    book.lock('2026-02', '2026-02', '2026-03-03');
    const columns = ['Placerings-ID', 'Ansvar', 'Vad som hänt', 'Dygn före', 'Dygn efter', 'Skillnad dygn'];
    expect(book.shown('corrections', [...columns, 'Skillnad kr (plus = dyrare)', 'Hör till månad'])).toEqual([
      `P1 | 52 | bytt kod | 0 | 31 | 31 | 31000 | ${feb}`,
      `P2 | 51 | ändrade dygn | 30 | 19 | -11 | -22000 | ${feb}`,
      `P4 | 51 | tillkommen | 0 | 2 | 2 | 3000 | ${feb}`,
      `P1 | 51 | bytt kod | 31 | 0 | -31 | -31000 | ${feb}`,
    ]);
    expect(book.survey('2026-03-03').corrections).toEqual([]);
    // January by the list: 31 000 + 38 000 + 3 000. February: 28 × 1 000 + 28 × 1 500.
    expect(told(book)).toEqual([31 + 19 + 2 + 56, 72_000 + 70_000]);
  });

  it('compares with what is locked and corrected: a change that is taken back is one more correction', () => {
    const book = withJanuary();
    book.list = [p1];
    book.lock('2026-02', '2026-02', '2026-03-03');
    book.list = [p1, p2];
    book.lock('2026-03', '2026-03', '2026-04-03');
    // P2: 30 days in January; 10 in February, which was locked without it.
    expect(book.shown('corrections', ['Månad', 'Vad som hänt', 'Skillnad dygn', 'Hör till månad'])).toEqual([
      `${jan} | bortfallen | -30 | ${feb}`,
      `${jan} | tillkommen | 30 | ${mar}`,
      `${feb} | tillkommen | 10 | ${mar}`,
    ]);
    expect(told(book)).toEqual([90 + 40, 90_000 + 80_000]);
  });
});

describe('unlocking', () => {
  it('takes away the last month with the corrections found in it, and the log keeps both', () => {
    const book = withJanuary();
    book.list = [p1];
    book.lock('2026-02', '2026-02', '2026-03-03');
    book.unlock('2026-03-03');
    expect(book.shown('corrections', ['Placerings-ID'])).toEqual([]);
    expect(book.shown('lockedMonths', ['Månad'])).toEqual([`${jan}`, `${jan}`]);
    expect(book.shown('lockLog', ['Vad', 'Månad', 'Rader', 'Antal rättelser', 'Varför'])).toEqual([
      `låst | ${jan} | 2 | 0 | `,
      `låst | ${feb} | 1 | 1 | `,
      `upplåst | ${feb} | 1 | 1 | fel lista`,
    ]);
    // What had been found is found again.
    expect(book.survey('2026-03-03').corrections).toHaveLength(1);
    expect(book.survey('2026-03-03').locked.map(({ month }) => month)).toEqual([jan]);
  });

  it('is refused where nothing is locked', () => {
    expect(() => {
      lockBook([p1]).unlock('2026-03-03');
    }).toThrow('nothingLocked');
  });
});

describe('what stands in the way', () => {
  /** Writes a cell of a table of the book. */
  function change(
    book: LockBook,
    at: readonly [id: keyof LockBook['tables'], row: number, header: string],
    cell: unknown,
  ): void {
    const [id, row, header] = at;
    const column = book.tables[id][0]?.indexOf(header) ?? -1;
    book.tables[id] = book.tables[id].map((cells, index) =>
      index === row + 1 ? cells.map((held, place) => (place === column ? cell : held)) : cells,
    );
  }

  it('a locked figure that somebody has changed', () => {
    const book = withJanuary();
    change(book, ['lockedMonths', 0, 'Kostnad'], 30_000);
    expect(book.trouble('2026-02-03')).toEqual({
      ...{ trouble: 'sumsDiffer', table: 'lockedMonths', month: jan },
      ...{ held: { rows: 2, kronor: 90_000 }, logged: { rows: 2, kronor: 91_000 } },
    });
  });

  it('a row that has been taken away from the log', () => {
    const book = withJanuary();
    book.tables.lockLog.pop();
    expect(book.trouble('2026-02-03')).toMatchObject({
      trouble: 'sumsDiffer',
      logged: { rows: 0, kronor: 0 },
    });
  });

  it('rows of the log out of order', () => {
    const book = withJanuary();
    book.lock('2026-02', '2026-02', '2026-03-03');
    book.tables.lockLog.splice(1, 1);
    book.tables.lockLog.push(...book.tables.lockLog.slice(1));
    expect(book.trouble('2026-03-03')).toEqual({ trouble: 'logBroken' });
  });

  it.each([
    { table: 'lockedMonths', row: 1, column: 'Dygn', cell: 'trettio' },
    { table: 'lockedMonths', row: 0, column: 'Månad', cell: '' },
    { table: 'lockLog', row: 0, column: 'Kostnad', cell: '91 tkr' },
  ] as const)('a cell of $table that holds something else: “$cell”', ({ table, row, column, cell }) => {
    const book = withJanuary();
    change(book, [table, row, column], cell);
    expect(book.trouble('2026-02-03')).toEqual({ trouble: 'badCell', table, column, row });
  });

  it('a column that has been taken away', () => {
    const book = withJanuary();
    change(book, ['lockedMonths', -1, 'Utförare'], 'Annat');
    expect(book.trouble('2026-02-03')).toEqual({
      ...{ trouble: 'columnMissing', table: 'lockedMonths', column: 'Utförare' },
    });
  });

  it('a placement that cannot be counted', () => {
    const book = lockBook([p1, ['P9', 'HVB', '', '', '', jan + 5, jan, 1000]]);
    expect(book.trouble('2026-02-03')).toMatchObject({
      ...{ trouble: 'uncountable', rows: 1 },
      first: {
        sv: 'Tabellrad 2 (P9): slutdatum 2026-01-01 ligger före startdatum 2026-01-06. Rätta det datum som är fel.',
      },
    });
  });

  it('a list that is older than what is locked', () => {
    expect(withJanuary().trouble('2026-01-30')).toEqual({
      trouble: 'listTooOld',
      asOf: jan + 29,
      month: jan,
    });
  });
});
