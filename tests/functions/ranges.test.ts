import { call, callInEnglish, column } from './call';

const starts = ['2026-01-28', '2026-03-01', '2026-05-10'];
const ends = ['2026-02-03', '2026-03-02', '2026-05-10'];

describe('the answer has the shape of the arguments', () => {
  test('a cell gives a cell', () => {
    expect(call('CAREDAYS', starts[0], ends[0])).toEqual([[7]]);
  });

  test('a column gives a column', () => {
    expect(call('CAREDAYS', column(...starts), column(...ends))).toEqual([[7], [2], [1]]);
  });

  test('a row gives a row', () => {
    expect(call('VARIANCE', [[100, 100, 0]], [[90, 120, 0]])).toEqual([[10, -20, 0]]);
    expect(call('CAREDAYS', [starts], [ends])).toEqual([[7, 2, 1]]);
  });

  test('two answers per row stand side by side, and below each other where the rows lie in a row', () => {
    expect(call('RUNWAY', column(3000, -1), column(1000, 1000), '2026-11-01')).toEqual([
      [3, 46329], // 2026-11-03
      [0, ''],
    ]);
    expect(call('RUNWAY', [[3000, -1]], [[1000, 1000]], '2026-11-01')).toEqual([
      [3, 0],
      [46329, ''],
    ]);
    expect(call('RUNWAY', column(3000), column(1000))).toEqual([[3]]);
  });

  test('PLACED has the shape of its dates, whatever that of the placements', () => {
    const dates = [['2026-01-28', '', '2026-05-10']];
    expect(call('PLACED', column(...starts), column(...ends), dates)).toEqual([[1, '', 1]]);
    expect(call('PLACED', [starts], [ends], '2026-03-02')).toEqual([[1]]);
  });
});

describe('a single cell beside longer columns holds for all rows', () => {
  test('whichever of the columns it is', () => {
    expect(call('PLACEMENTCOST', column(...starts), column(...ends), 100)).toEqual([[700], [200], [100]]);
    expect(call('CAREDAYS', '2026-01-28', column(...ends))).toEqual([[7], [34], [103]]);
  });

  test('a blank row is blank in spite of it', () => {
    expect(call('PLACEMENTCOST', column(...starts, ''), column(...ends, null), 100)).toEqual([
      [700],
      [200],
      [100],
      [''],
    ]);
  });

  test('its problem stands in each row and names no row', () => {
    const missing =
      '#N/A Dygnspris: pris saknas (tomt eller 0). Skriv ett pris, eller fri om platsen är gratis.';
    expect(
      call('PLACEMENTCOST', column('2026-01-28', '', '2026-03-01'), column(ends[0], '', ends[1]), ''),
    ).toEqual([[missing], [''], [missing]]);
  });
});

describe('ranges that do not fit', () => {
  test('columns of different lengths: both are named, with their lengths', () => {
    const args = [column(...starts), column(ends[0], ends[1]), 100] as const;
    expect(call('PLACEMENTCOST', ...args)).toEqual([
      [
        '#VALUE! Slutdatum: området har 2 celler, men startdatum har 3. Ange lika långa områden, eller en enda cell som gäller alla rader.',
      ],
    ]);
    expect(callInEnglish('PLACEMENTCOST', ...args)).toEqual([
      [
        '#VALUE! End: the range has 2 cells, but start has 3. Give ranges of the same length, or a single cell that holds for all rows.',
      ],
    ]);
  });

  test('a range of several rows and columns', () => {
    const block = [
      ['2026-01-28', '2026-02-03'],
      ['2026-03-01', '2026-03-02'],
    ];
    expect(call('CAREDAYS', block, '2026-12-31')).toEqual([
      ['#VALUE! Startdatum: området har 2 rader och 2 kolumner. Ange en enda kolumn (eller en enda rad).'],
    ]);
    expect(callInEnglish('PLACED', column(...starts), column(...ends), block)).toEqual([
      ['#VALUE! Date: the range has 2 rows and 2 columns. Give one single column (or one single row).'],
    ]);
  });

  test('a column beside a row', () => {
    expect(call('CAREDAYS', column(...starts), [ends])).toEqual([
      [
        '#VALUE! Slutdatum: området går åt ett annat håll än startdatum. Ange båda som kolumner eller båda som rader.',
      ],
    ]);
  });

  test('persons of PLACED must fit the placements, dates need not', () => {
    expect(
      String(call('PLACED', column(...starts), column(...ends), starts[0], column('A', 'B'))[0]?.[0]),
    ).toMatch(/^#VALUE! Person: området har 2 celler, men startdatum har 3\./u);
  });
});

describe('a range that runs past the data', () => {
  test('gives blank cells there', () => {
    const longStarts = column(...starts, '', null, 0);
    const longEnds = column(...ends, '', null, 0);
    expect(call('CAREDAYS', longStarts, longEnds)).toEqual([[7], [2], [1], [''], [''], ['']]);
    expect(call('PLACED', longStarts, longEnds, column('2026-03-01', ''))).toEqual([[1], ['']]);
    expect(call('OVERLAPS', column('A', 'A', 'B', '', '', ''), longStarts, longEnds).slice(3)).toEqual([
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
  });

  test('a row with anything in it and no start is an error that names the row', () => {
    expect(call('CAREDAYS', column(...starts, ''), column(...ends, '2026-12-31'))[3]).toEqual([
      '#VALUE! Rad 4, startdatum: datum saknas. Skriv ett datum, till exempel 2026-01-31.',
    ]);
  });
});

describe('lists that are answered as a whole', () => {
  test('PLACED gives the problem of its only bad row as it is, and counts several', () => {
    expect(
      call('PLACED', column('2026-02-01', '2026-02-10'), column('2026-01-01', ''), '2026-02-15'),
    ).toEqual([
      ['#VALUE! Rad 1: slutdatum 2026-01-01 ligger före startdatum 2026-02-01. Rätta det datum som är fel.'],
    ]);
    expect(call('PLACED', column(...starts), column(...ends), '2026-01-28', column('A', '', true))).toEqual([
      [
        '#VALUE! 2 rader kan inte räknas. Den första: rad 2, person: person saknas. Skriv personens nyckel eller ta bort raden.',
      ],
    ]);
  });

  test('an error in a cell keeps its kind also where it stands for all rows', () => {
    const unavailable = { type: 'Error', basicValue: '#N/A' };
    expect(call('PLACED', column(starts[0], unavailable), column(ends[0], ends[1]), '2026-01-28')).toEqual([
      ['#N/A Rad 2, startdatum: cellen innehåller felet #SAKNAS!. Rätta den cellen först.'],
    ]);
  });

  test('PLACED keeps a bad date to its own cell', () => {
    expect(call('PLACED', column(...starts), column(...ends), column('2026-01-28', 'idag'))).toEqual([
      [1],
      [
        '#VALUE! Rad 2, datum: ”idag” är inget datum. Skriv datumet som år-månad-dag, till exempel 2026-01-31.',
      ],
    ]);
  });

  test('PLACED without placements places nobody', () => {
    expect(call('PLACED', '', '', '2026-01-28')).toEqual([[0]]);
  });

  test('PLACED counts persons by key: 12 and "12" are one, as are " A" and "A"', () => {
    const open = column('', '', '', '');
    const from = column(starts[0], starts[0], starts[0], starts[0]);
    expect(call('PLACED', from, open, '2026-03-01', column(12, '12', ' A', 'A'))).toEqual([[2]]);
    expect(call('PLACED', from, open, '2026-03-01')).toEqual([[4]]);
  });

  test('OVERLAPS compares the sound rows and numbers them as the sheet does', () => {
    expect(
      call(
        'OVERLAPS',
        column('A', '', 'B', 'A', 'B'),
        column('x', '', '2026-01-01', '2026-01-01', '2026-01-05'),
        column('', '', '2026-01-10', '2026-01-31', ''),
      ).slice(1),
    ).toEqual([
      ['', ''],
      [6, 5], // 5–10 January
      [0, ''],
      [6, 3],
    ]);
  });

  test('two open placements of a person need an as-of date, and each names the row of the other', () => {
    const args = [column('B', 'A', 'A'), column('', '2026-01-01', '2026-02-01'), column('', '', '')] as const;
    const result = call('OVERLAPS', ...args);
    expect(String(result[1]?.[0])).toBe(
      '#VALUE! Rad 2: placeringen pågår, och det gör även personens placering på rad 3. Ange avstämningsdatum, så att deras gemensamma dygn kan räknas.',
    );
    expect(result[1]?.[1]).toBe(result[1]?.[0]);
    expect(call('OVERLAPS', ...args, '2026-02-28').slice(1)).toEqual([
      [28, 3],
      [28, 2],
    ]);
  });
});

describe('the day rule', () => {
  const rules = column('nätter', '', 'both');
  const wrong = column('nätter', 'dagar', null);

  test('may be given for each row, where a blank means both days', () => {
    expect(call('CAREDAYS', column(...starts), column(...ends), null, null, rules)).toEqual([[6], [2], [1]]);
    expect(call('PLACEMENTCOST', column(...starts), column(...ends), 100, null, null, rules)).toEqual([
      [600],
      [200],
      [100],
    ]);
  });

  test('that is unknown is an error of its own row, and of every filled row when it is one for all', () => {
    const sentence = 'ygnsregel: ”dagar” är inget av orden som går att använda. Skriv båda eller nätter.';
    expect(call('CAREDAYS', column(...starts), column(...ends), null, null, wrong)).toEqual([
      [6],
      [`#VALUE! Rad 2, d${sentence}`],
      [1],
    ]);
    const all = `#VALUE! D${sentence}`;
    expect(call('CAREDAYS', column(starts[0], ''), column(ends[0], ''), null, null, 'dagar')).toEqual([
      [all],
      [''],
    ]);
  });

  test('fills a row only as the cell of a column', () => {
    expect(call('CAREDAYS', '', '', null, null, [['nätter']])).toEqual([['']]);
    expect(call('CAREDAYS', column('', ''), column('', ''), null, null, 'nätter')).toEqual([[''], ['']]);
    expect(call('CAREDAYS', column('', ''), column('', ''), null, null, column('nätter', ''))).toEqual([
      ['#VALUE! Rad 1, startdatum: datum saknas. Skriv ett datum, till exempel 2026-01-31.'],
      [''],
    ]);
  });

  test('must be as long as the placements', () => {
    expect(
      String(call('CAREDAYS', column(...starts), column(...ends), null, null, column('', ''))[0]?.[0]),
    ).toMatch(/^#VALUE! Dygnsregel: området har 2 celler, men startdatum har 3\./u);
  });
});

describe('RUNWAY', () => {
  const missing = /^#N\/A .*ygnspris: pris saknas/u;

  test('takes a rest of 0 for a figure, not for a blank', () => {
    expect(call('RUNWAY', 0, 10)).toEqual([[0]]);
    expect(String(call('RUNWAY', 0, '')[0]?.[0])).toMatch(missing);
    const [first, second] = call('RUNWAY', [[0], [100]], [[''], [10]]);
    expect(String(first?.[0])).toMatch(missing);
    expect(second).toEqual([10]);
    expect(call('RUNWAY', '', '')).toEqual([['']]);
  });
});

describe('the persons of PLACED', () => {
  const missing = '#VALUE! Person: person saknas. Skriv personens nyckel eller ta bort raden.';

  test('are missing in a list of one row as in a longer one', () => {
    expect(call('PLACED', [[starts[0]]], [[ends[0]]], starts[0], [['']])).toEqual([[missing]]);
    expect(call('PLACED', [[starts[0]]], [[ends[0]]], starts[0], [[0]])).toEqual([[missing]]);
    expect(call('PLACED', [[starts[0]]], [[ends[0]]], starts[0], [['A']])).toEqual([[1]]);
  });

  test('are left out only when nothing is handed over', () => {
    expect(call('PLACED', [[starts[0]]], [[ends[0]]], starts[0], null)).toEqual([[1]]);
    expect(call('PLACED', [[starts[0]]], [[ends[0]]], starts[0], undefined)).toEqual([[1]]);
  });

  test.each([{ cell: 'A' }, { cell: '' }])(
    'are as many as the placements: "$cell" alone is not',
    ({ cell }) => {
      const args = [column(...starts), column(...ends), starts[0], [[cell]]] as const;
      expect(call('PLACED', ...args)).toEqual([
        ['#VALUE! Person: området har 1 cell, men startdatum har 3. Ange lika långa områden.'],
      ]);
      expect(callInEnglish('PLACED', ...args)).toEqual([
        ['#VALUE! Person: the range has 1 cell, but start has 3. Give ranges of the same length.'],
      ]);
    },
  );

  test('are no more than the placements', () => {
    expect(String(call('PLACED', starts[0], ends[0], starts[0], column('A', 'B'))[0]?.[0])).toMatch(
      /^#VALUE! Person: området har 2 celler, men /u,
    );
  });
});
