import { rawInLog } from '../../../src/import/log/rawInLog';
import { readOrFail } from '../reading';

const content = [
  'Person;Placeringsform;Utförare;Startdatum;Slutdatum;Dygnspris',
  'B001;HVB;Eken;2026-01-01;;1000',
  'B001;HVB;Eken;2026-01-01;2026-01-31;1000',
  'B002;HVB;19901211-9948;2026-02-30;;1000',
  'B003;Jourhem;Linden;2026-01-01;;900',
  'B003;HVB;Eken;2026-02-01;;1000',
].join('\n');

describe('what a cell says', () => {
  test.each([
    ['2026-02-30', '2026-02-30'],
    ['flyttade', 'flyttade'],
    ['#N/A', '#N/A'],
    ['1 200 kr', '1 200 kr'],
    ['[personnummer]', '[personnummer]'],
    ['Anna Ek flyttade hem till mamma', '[text]'],
    ['Bo Ek', '[text]'],
    ['A. Ek', '[text]'],
    ['Anna\u00a0Ek', '[text]'],
    ['Anna-Karin 2026', '[text]'],
    ['Anna 19 [personnummer] Ek', '[text]'],
    ['A\u030asa Ek', '[text]'],
  ])('%j stands in the log as %j', (raw, expected) => {
    expect(rawInLog(raw)).toBe(expected);
  });

  test('never stands there as a sentence about somebody, in the reason either', async () => {
    const told = content.replace('2026-02-30', 'Anna Ek flyttade hem till mamma');
    const { session } = await readOrFail({ content: told });
    const { rows } = session.logBlock({ language: 'sv', from: 0, bytes: Infinity });
    expect(JSON.stringify(rows)).not.toMatch(/Anna|mamma/u);
    const [, , reason, , column, before] = rows.find(([row]) => row === 4) ?? [];
    expect([column, before]).toEqual(['Startdatum', '[text]']);
    expect(reason).toContain('[text]');
  });
});

describe('rows that only the table has', () => {
  const columnIds = ['placementId', 'person', 'kind', 'start', 'end'];
  /** 46 023 is 1 January 2026. The third has a name that says who it is; the fourth has ended already; the fifth has none. */
  const held = [
    ['P1', 'B001', 'HVB', 46_023, ''],
    ['P2', 'B002', 'HVB', 46_023, ''],
    ['Anna Ek hem', 'B003', 'HVB', 46_024, ''],
    ['P4', 'B004', 'HVB', 46_023, 46_030],
    ['', 'B005', 'HVB', 46_023, ''],
  ];
  const list =
    'Placerings-ID;Person;Placeringsform;Startdatum;Slutdatum\nP1;B001;HVB;2026-01-01;\nP9;B009;HVB;2026-02-01;';

  async function logged(missing: 'keep' | 'close' | 'remove') {
    const { session } = await readOrFail({ content: list });
    session.beginTable({ columnIds });
    session.addTableRows(held);
    session.plan({ missing, rekeys: false });
    const { rows } = session.logBlock({ language: 'sv', from: 0, bytes: Infinity });
    return rows.filter(([, action]) => action !== 'Varning');
  }

  test('are told of one by one where they are ended: the open ones, the day before the list’s date', async () => {
    const rows = await logged('close');
    expect(
      rows.map(([row, action, , , column, before, after]) => [row, action, column, before, after]),
    ).toEqual(Array.from({ length: 3 }, () => ['', 'Ändrad', 'Slutdatum', '', '2026-01-31']));
    expect(rows.map(([, , reason]) => /^Raden( \S+)? finns/u.exec(String(reason))?.[1])).toEqual([
      ' P2',
      ' [text]',
      undefined,
    ]);
  });

  test('and where they are taken out: all of them, each by its name', async () => {
    const rows = await logged('remove');
    expect(rows.map(([row, action]) => [row, action])).toEqual(
      Array.from({ length: 4 }, () => ['', 'Borttagen']),
    );
    expect(rows.map(([, , reason]) => /^Raden( \S+)? fanns/u.exec(String(reason))?.[1])).toEqual([
      ' P2',
      ' [text]',
      ' P4',
      undefined,
    ]);
  });

  test('and are not told of where they stay', async () => {
    expect(await logged('keep')).toEqual([]);
  });
});

describe('the log of a list', () => {
  test('tells in the order of the file of each row repaired, left out or remarked on', async () => {
    const { session } = await readOrFail({ content });
    const { rows } = session.logBlock({ language: 'sv', from: 0, bytes: Infinity });
    expect(rows.map(([row, action, , because]) => [row, action, because])).toEqual([
      [2, 'Borttagen', 3],
      [4, 'Utelämnad', ''],
      [5, 'Ändrad', 6],
      [6, 'Varning', ''],
    ]);
    // The list shows 2026-02-01: row 2 counted 32 days, row 5 counts 31 instead of 32.
    expect(rows.map((cells) => cells.slice(4))).toEqual([
      ['', '', '', -32, -32000],
      ['Startdatum', '2026-02-30', '', '', ''],
      ['Slutdatum', '', '2026-01-31', -1, -900],
      ['', '', '', '', ''],
    ]);
  });

  test('is written in either language, without any personal number, and comes in blocks that join', async () => {
    const { session } = await readOrFail({ content });
    const whole = session.logBlock({ language: 'en', from: 0, bytes: Infinity }).rows;
    expect(whole.map(([, action]) => action)).toEqual(['Removed', 'Left out', 'Changed', 'Warning']);
    expect(JSON.stringify(whole)).not.toContain('9948');
    const joined = whole.map((_, from) => session.logBlock({ language: 'en', from, bytes: 1 }).rows);
    expect(joined).toEqual(whole.map((row) => [row]));
    expect(session.logBlock({ language: 'en', from: whole.length, bytes: 1 }).rows).toEqual([]);
  });
});

describe('the order of the log', () => {
  const listed = [
    'Person;Placeringsform;Utförare;Startdatum;Slutdatum;Dygnspris',
    'B001;Okändform;Eken;2026-01-01;;1000',
    'B002;HVB;Eken;2026-01-05;;1000',
    'B003;Annanform;Eken;2026-01-02;2026-01-09;1000',
    'B004;Okändform;Eken;2026-01-03;;1000',
    'B005;HVB;Eken;2026-02-30;;1000',
    'B006;Okändform;Eken;2026-01-04;2026-01-31;1000',
    'B007;HVB;Eken;2026-01-01;;1000',
    'B007;HVB;Eken;2026-01-01;2026-01-31;1000',
  ].join('\n');

  test('puts what was done before what is only remarked on', async () => {
    const { session } = await readOrFail({ content: listed });
    const { rows } = session.logBlock({ language: 'sv', from: 0, bytes: Infinity });
    expect(rows.map(([row, action]) => [row, action])).toEqual([
      [6, 'Utelämnad'],
      [8, 'Borttagen'],
      [2, 'Varning'],
      ['', 'Varning'],
      [4, 'Varning'],
    ]);
  });

  test('tells once of an unknown value, and of all rows without an end, with their number', async () => {
    const { session } = await readOrFail({ content: listed });
    const { rows } = session.logBlock({ language: 'sv', from: 2, bytes: Infinity });
    expect(rows.map(([, , reason]) => reason)).toEqual([
      expect.stringMatching(
        /^”Okändform” är okänt i arbetsboken.* Värdet står på 3 rader\. Det här är den första\.$/,
      ),
      '3 placeringar saknar slutdatum och räknas som pågående. Kontrollera att de pågår.',
      expect.stringMatching(/^”Annanform” är okänt i arbetsboken.*i tabellen Former\.$/),
    ]);
    expect(rows.map((cells) => cells.slice(3))).toEqual([
      ['', 'Placeringsform', 'Okändform', '', '', ''],
      ['', '', '', '', '', ''],
      ['', 'Placeringsform', 'Annanform', '', '', ''],
    ]);
    const english = session.logBlock({ language: 'en', from: 3, bytes: 1 }).rows;
    expect(english.map(([, , reason]) => reason)).toEqual([
      '3 placements have no end date and count as going on. See that they do.',
    ]);
  });

  test('keeps the row of a single placement without an end', async () => {
    const content = [...listed.split('\n').slice(0, 1), 'B001;HVB;Eken;2026-01-01;;1000'].join('\n');
    const { session } = await readOrFail({ content });
    const { rows } = session.logBlock({ language: 'sv', from: 0, bytes: Infinity });
    expect(rows.map(([row, , reason]) => [row, reason])).toEqual([
      [2, 'Raden har inget slutdatum. Kontrollera att placeringen pågår.'],
    ]);
  });
});
