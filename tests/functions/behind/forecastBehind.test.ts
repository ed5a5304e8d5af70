import fc from 'fast-check';
import { functionById } from '../../../src/functions';
import { behindCall } from '../../../src/functions/behind/behindCall';
import { placementBehind } from '../../../src/functions/behind/placementBehind';
import type { Question } from '../../../src/functions/behind/question';
import type { Behind, ShownTable } from '../../../src/functions/behind/shown';
import { naiveQuestion } from '../../core/forecast/worlds';
import { naiveCommitted, naiveKnown, naiveNew, type NaiveQuestion } from '../../core/naive/forecast';
import { sheetsOf } from '../sheetsOf';
import { endOf, expectToAddUp, oreOf, plain } from './shownOre';

/*
 * By hand. P1, HVB from 15 January 2026 at 1 000 kr, leaves on 30 April for certain; the as-of date is 31 March. January has 17 days, February 28, March
 * 31. 17 500 + 28 300 is booked through February, 800 more than the list says, and carried on for 306 days after 59: 4 149,15. Adjustments
 * add 10 days of HVB, which cost 1 000, and take away 5 000 that names no kind.
 */
const placements = [
  ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Planerat slut', 'Säkert slut', 'Dygnspris'],
  ['P1', 'HVB', '2026-01-15', '', '2026-04-30', 'ja', 1000],
  ['P2', 'HVB', '2026-03-05', '2026-03-01', '', '', 1000],
];
const ledger = [
  ['Datum', 'Konto', 'Belopp'],
  ['2026-01-31', '4511', 17_500],
  ['2026-02-28', '4511', 28_300],
];
const mapping = [
  ['Konto', 'Placeringsform'],
  ['4511', 'HVB'],
];
const adjustments = [
  ['Placerings-ID', 'Från', 'Till', 'Ändring kr', 'Ändring dygn', 'Vem', 'När', 'Varför'],
  ['P1', '2026-05-01', '2026-05-10', '', 10, 'EL', '2026-03-20', 'stannar längre'],
  ['', '2026-04-01', '2026-12-31', -5000, '', 'EL', '2026-03-20', 'beslutad besparing'],
];
const budget = [
  ['Månad', 'Placeringsform', 'Belopp'],
  ['2026-01-01', 'HVB', 100_000],
];

/** Ten placements of thirty days in the last year, each at 1 000 kr, and one from which the history begins. */
const history = [
  ['P0', 'HVB', '2023-12-01', '2024-01-01', '', '', 1000],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => {
    const month = `2025-${String(number).padStart(2, '0')}`;
    return [`H${String(number)}`, 'HVB', `${month}-01`, `${month}-28`, '', '', 1000];
  }),
];

function values(view: string, rows: readonly unknown[][], tables: readonly unknown[]): readonly unknown[] {
  const options = [
    ['Val', 'Värde'],
    ['Visa', view],
    ['Stängt till och med', '2026-02-28'],
    ['För vidare', 'ja'],
    ['Simulerade år', 200],
  ];
  return [rows, '', '2026-03-31', '2026-12-31', options, ...tables];
}

const all = [ledger, mapping, adjustments, budget];
const known = values('former', [...placements], all);
const whole = values('former', [...placements, ...history], all);

/** The cell of a line, known by its name, below a header. */
function asked(given: readonly unknown[], name: string, header: string): Question {
  const [headers = [], ...rows] = functionById('FORECAST')?.run(given) ?? [];
  const row = rows.findIndex(([first]) => first === name) + 1;
  return { id: 'FORECAST', values: given, row, column: headers.indexOf(header), language: 'sv' };
}

const behind = (given: readonly unknown[], name: string, header: string): Behind =>
  behindCall(asked(given, name, header));

const shown = ({ tables }: Pick<Behind, 'tables'>): string[][][] =>
  tables.map(({ rows, total }) => [...rows, total ?? []].map((row) => row.map(plain)));

describe('a kind', () => {
  it('has so far what is booked and what the list says after it, by placement', () => {
    const told = behind(known, 'HVB', 'Hittills');
    expect(told.about).toBe('HVB · Hittills');
    expect(plain(told.sum ?? '')).toBe('45 800 + 31 000 = 76 800');
    expect(shown(told)).toEqual([
      [
        ['Bokfört i stängda månader', '45 800'],
        ['Listan därefter', '31 000'],
        ['Summa', '76 800'],
      ],
      [
        ['P1', 'HVB', '76 000'],
        ['Bokfört − lista', 'HVB', '800'],
        ['Summa', '', '76 800'],
      ].map((row) => row.map(plain)),
    ]);
  });

  it('has ahead the days that are expected of each placement, what one costs, and by what it ends', () => {
    const told = behind(known, 'HVB', 'Pågående');
    expect(shown(told)).toEqual([
      [
        ['P1', 'HVB', '30', '1 000', 'säkert slut', '30 000'],
        ['Summa', '', '', '', '', '30 000'],
      ],
    ]);
    expect(told.tables[0]?.placements).toEqual([0]);
  });

  it('has adjustments by their rows, what is carried on by its dates, and the ledger against the list', () => {
    expect(shown(behind(known, 'HVB', 'Justeringar'))).toEqual([
      [
        ['1', 'P1', 'HVB', '10 000'],
        ['Summa', '', '', '10 000'],
      ],
    ]);
    expect(shown(behind(known, 'Summa', 'Justeringar'))).toEqual([
      [
        ['HVB', '10 000'],
        ['(tomt)', '-5 000'],
        ['Summa', '5 000'],
      ],
    ]);
    expect(plain(behind(known, 'HVB', 'Förs vidare').sum ?? '')).toBe('800 × 306 / 59 = 4 149,15');
    expect(plain(behind(known, 'HVB', 'Bokfört − lista').sum ?? '')).toBe('45 800 - 45 000 = 800');
  });

  it('says of new ones how many, how long and at what price', () => {
    // P1 and those of April to October 2025 began in the 365 days through 31 March 2026: 8. 275 dates are ahead: 8 × 275 / 365 = 6,027.
    const told = behind(whole, 'HVB', 'Nya');
    const [factors] = told.tables;
    expect(factors?.rows[0]?.map(plain)).toEqual(['Nya under resten', '8 × 275 / 365', '6,027']);
    expect(factors?.rows[2]?.map(plain)).toEqual(['Kr per dygn', '', '1 000']);
    const product = (factors?.rows ?? []).reduce((sum, row) => (sum * oreOf(row[2])) / 100, 1);
    // The inflow is told to the thousandth, which reads here as hundredths: half a per cent is far more than that.
    expect(Math.abs(product / Number(told.value) - 1)).toBeLessThan(0.005);
    expect(told.sum).toMatch(/^6,027 × .* × 1.000 ≈ /u);
  });

  it('is a sentence where the figure is a spread, with what is the same in all years', () => {
    const low = behind(whole, 'HVB', 'Låg');
    expect(low.sum).toMatch(/^10 % av 200 simulerade år/u);
    expectToAddUp(low);
    expect(endOf(low.tables[0])).toBe(Math.round(Number(low.value) * 100));
    expect(behind(whole, 'Summa', 'Hög').sum).toMatch(/^90 % .* läggs inte ihop/u);
    expect(behind(whole, 'HVB', 'Sannolikhet inom budget').sum).toMatch(/^Andelen av 200/u);
    expect(behind(whole, 'HVB', 'Budget').sum).toMatch(/^De rader i Budget/u);
    expect(behind(whole, 'HVB', 'Längd lärd av').sum).toMatch(/färre än tio/u);
  });

  it('tells no full year where the history is too short, and which rows cannot be counted', () => {
    expect(behind(known, 'HVB', 'Helår')).toMatchObject({ sum: null, tables: [] });
    const [table] = behind(known, 'Kan inte räknas', 'Hittills').tables;
    expect(table?.rows).toEqual([['P2', expect.stringMatching(/2026-03-01/u)]]);
  });

  it('opens a placement with what it has cost, what is expected of it, and both', () => {
    const soFar = placementBehind(asked(known, 'HVB', 'Hittills'), 0);
    expect(soFar).toMatchObject({ about: 'P1', value: 76_000 });
    expect(plain(soFar?.sum ?? '')).toBe('76 × 1 000 = 76 000');
    const ahead = placementBehind(asked(known, 'HVB', 'Pågående'), 0);
    expect(ahead?.value).toBe(30_000);
    expect(plain(ahead?.sum ?? '')).toBe('30 × 1 000 ≈ 30 000');
    const both = placementBehind(asked(known, 'HVB', 'Helår'), 0);
    expect(both?.value).toBe(106_000);
    expect(plain(both?.sum ?? '')).toBe('76 000 + 30 000 = 106 000');
  });
});

describe('a cost centre', () => {
  const [header = [], ...listed] = [...placements, ...history];
  const withUnit = (row: readonly unknown[], index: number): unknown[] => [...row, index < 6 ? '310' : '320'];
  const units = values('ansvar', [[...header, 'Ansvar'], ...listed.map(withUnit)], all);

  it('has its part of what is new by how many began there', () => {
    // P1 and P2, P0 and H1 to H3 are at 310, H4 to H10 at 320: of the eight that are counted P1 is at 310.
    const told = behind(units, '310', 'Nya');
    expect(told.about).toBe('310 · (tomt) · Nya');
    expect(told.tables[0]?.rows.map((row) => row.slice(0, 2))).toEqual([['HVB', '1 / 8']]);
    expect(behind(units, '320', 'Nya').tables[0]?.rows[0]?.[1]).toBe('7 / 8');
  });

  it('has its placements, and what is booked above the list by itself', () => {
    // The ledger names no cost centre: there all of it is booked above the list, and at 310 all of the list is not booked.
    expect(shown(behind(units, '310', 'Hittills'))[1]).toEqual([
      ['P1', 'HVB', '76 000'],
      ['Bokfört - lista', '', '-45 000'],
      ['Summa', '', '31 000'],
    ]);
    expect(plain(behind(units, '(tomt)', 'Bokfört − lista').sum ?? '')).toBe('');
    expect(behind(units, '(tomt)', 'Bokfört − lista').value).toBe(45_800);
  });

  it('adds up to the total with the others', () => {
    expect(shown(behind(units, 'Summa', 'Pågående'))).toEqual([
      [
        ['310', '(tomt)', '30 000'],
        ['Summa', '', '30 000'],
      ],
    ]);
  });

  it('opens a placement', () => {
    expect(placementBehind(asked(units, '310', 'Pågående'), 0)).toMatchObject({ about: 'P1', value: 30_000 });
  });
});

describe('a month', () => {
  const months = values('månader', [...placements, ...history], all);
  const through = (row: number, column: number): Question => ({
    ...{ id: 'FORECAST', values: months, language: 'sv' },
    ...{ row, column },
  });

  it('has what its placements have cost, and what the ledger has beside them', () => {
    // Through February 45 days at 1 000 and 800 more.
    const told = behindCall(through(2, 1));
    expect(told.about).toBe('Till och med 2026-02-28 · Hittills');
    expect(shown(told)).toEqual([
      [
        ['P1', 'HVB', '45 000'],
        ['Bokfört - lista', '', '800'],
        ['Summa', '', '45 800'],
      ],
    ]);
    // Through March 31 days more, and 800 × 31 / 59 = 420,34 carried on.
    expect(plain(behindCall(through(3, 2)).sum ?? '')).toBe('76 800 + 420,34 = 77 220,34');
  });

  it('has what is expected through it', () => {
    // Through April: 30 days of P1; the saving of 5 000 by 30 of its 275 dates is 545,45; 800 × 61 / 59 = 827,12.
    const told = behindCall(through(4, 2));
    const [terms, items] = shown(told);
    expect(terms?.map(([name]) => name)).toEqual([
      ...['Hittills', 'Pågående', 'Nya', 'Justeringar', 'Förs vidare', 'Summa'],
    ]);
    expect([terms?.[1], terms?.[3], terms?.[4]].map((row) => row?.[1])).toEqual([
      ...['30 000', '-545,45', '827,12'],
    ]);
    expect(items?.[0]).toEqual(['P1', 'HVB', '76 000', '30 000', '106 000']);
    expect(behindCall(through(4, 3)).sum).toMatch(/^10 % av 200/u);
    expect(behindCall(through(4, 5)).sum).toMatch(/^De rader i Budget/u);
  });

  it('opens a placement with what it has cost through it', () => {
    const opened = placementBehind(through(2, 1), 0);
    expect(opened?.value).toBe(45_000);
    expect(plain(opened?.sum ?? '')).toBe('45 × 1 000 = 45 000');
    expect(placementBehind(through(4, 2), 0)?.value).toBe(106_000);
  });
});

describe('a line by placement', () => {
  const lines = values('placeringar', [...placements], all);
  const at = (row: number, column: number): Question => ({
    ...{ id: 'FORECAST', values: lines, language: 'sv' },
    ...{ row, column },
  });

  it('has what a placement costs in closed months, after them, in a month, ahead, and together', () => {
    const sums = [3, 4, 16, 18, 5, 6].map((column) => behindCall(at(1, column)));
    // January has 17 days, March 31.
    expect(sums.map(({ sum }) => plain(sum ?? ''))).toEqual([
      ...['45 × 1 000 = 45 000', '31 × 1 000 = 31 000', '17 × 1 000 = 17 000', '31 × 1 000 = 31 000'],
      ...['30 × 1 000 ≈ 30 000', '76 000 + 30 000 = 106 000'],
    ]);
    expect(sums.map(({ value }) => value)).toEqual([45_000, 31_000, 17_000, 31_000, 30_000, 106_000]);
    expect(sums[0]?.about).toBe('P1 · Stängda månader');
  });

  it('has of flows what their kinds have, and of an adjustment its row', () => {
    const [, ...rows] = functionById('FORECAST')?.run(lines) ?? [];
    const behindPart = (part: string, column: number): Behind =>
      behindCall(at(rows.findIndex(([first]) => first === part) + 1, column));
    expect(plain(behindPart('Bokfört − lista', 3).sum ?? '')).toBe('45 800 - 45 000 = 800');
    expect(plain(behindPart('Förs vidare', 5).sum ?? '')).toBe('800 × 306 / 59 = 4 149,15');
    expect(behindPart('Justering', 6).about).toBe('Justering · P1 · HVB · Helår');
    expect(shown(behindPart('Justering', 6))[0]?.[0]).toEqual(['1', 'P1', 'HVB', '10 000']);
  });

  it('has in the last row all lines, and opens one in the days of the column', () => {
    const total = at(6, 3);
    expect(shown(behindCall(total))).toEqual([
      [
        ['P1', 'HVB', '45 000'],
        ['Bokfört - lista', 'HVB', '800'],
        ['Summa', '', '45 800'],
      ],
    ]);
    const opened = placementBehind(total, 0);
    expect(opened?.value).toBe(45_000);
    expect(plain(opened?.sum ?? '')).toBe('45 × 1 000 = 45 000');
  });
});

describe('a scenario', () => {
  const scenarios = [
    ['Scenario', 'Ändring', 'Placeringsform', 'Från', 'Andel %'],
    ['Index', 'ändra pris med procent', 'HVB', '2026-04-01', 0.1],
    ['Index', 'ändra pris med procent', 'HVB', '2026-05-01', 0.2],
  ];
  const given = values('scenarier', [...placements, ...history], [...all, scenarios]);
  const [headers = [], ...rows] = functionById('FORECAST')?.run(given) ?? [];
  const told = (part: string, header: string): Behind => {
    const row = rows.findIndex((cells) => cells[1] === part) + 1;
    return behindCall({
      id: 'FORECAST',
      values: given,
      row,
      column: headers.indexOf(header),
      language: 'sv',
    });
  };

  it('adds up to its last line, in kronor and in days', () => {
    for (const header of ['Kronor', 'Dygn framåt']) {
      const last = told('Prognos med ändringar', header);
      expect(last.about).toBe(`Index · Prognos med ändringar · ${header}`);
      expectToAddUp(last);
      expect(last.value).toBeGreaterThan(0);
      expect(endOf(last.tables[0])).toBe(Math.round(Number(last.value) * 100));
      // The base, two changes and what they do together.
      expect(last.tables[0]?.rows).toHaveLength(4);
    }
    const variance = told('Prognos med ändringar', 'Avvikelse');
    expect(endOf(variance.tables[0])).toBe(Math.round(Number(variance.value) * 100));
  });

  it('says what its other lines are', () => {
    expect(told('Prognos utan ändringar', 'Kronor').sum).toMatch(/^Helåret/u);
    expect(told('Ändring', 'Kronor').sum).toMatch(/ensam/u);
    expect(told('Samspel', 'Kronor').sum).toMatch(/var för sig/u);
    expect(told('Prognos utan ändringar', 'Budget').sum).toMatch(/^Alla rader i Budget/u);
    expect(told('Samspel', 'Budget')).toMatchObject({ sum: null, tables: [] });
  });
});

/** What is known beside the list: öre by the number of a kind, and days before the as-of date. */
interface NaiveBeside {
  readonly booked: readonly { readonly kind: number; readonly ore: number; readonly before: number }[];
  readonly adjusted: readonly { readonly kind: number; readonly ore: number; readonly days: number }[];
  readonly closedBefore: number;
  readonly carries: boolean;
}

const nothingBeside: NaiveBeside = { booked: [], adjusted: [], closedBefore: 0, carries: false };

const view = fc.constantFrom('former', 'ansvar', 'månader');

const amount = fc.integer({ min: -9_000_000, max: 9_000_000 });
const anyKind = fc.integer({ min: 0, max: 3 });
const beside: fc.Arbitrary<NaiveBeside> = fc.record({
  booked: fc.array(fc.record({ kind: anyKind, ore: amount, before: fc.integer({ min: 0, max: 59 }) }), {
    maxLength: 6,
  }),
  adjusted: fc.array(fc.record({ kind: anyKind, ore: amount, days: fc.integer({ min: 1, max: 60 }) }), {
    maxLength: 3,
  }),
  closedBefore: fc.integer({ min: 0, max: 70 }),
  carries: fc.boolean(),
});

/** The world as FORECAST is asked of it: sixty days so far. A ledger is given where something is booked, and a budget with it. */
function valuesOf(
  { world, asOf, to, groups }: NaiveQuestion,
  view: string,
  { booked, adjusted, closedBefore, carries }: NaiveBeside = nothingBeside,
): readonly unknown[] {
  const { placements: list, prices } = sheetsOf(world);
  const form = (kind: number): string => `Form ${String(kind)}`;
  const options = [
    ['Val', 'Värde'],
    ['Visa', view],
    ['Från', asOf - 60],
    ['Simulerade år', 20],
    ...(booked.length === 0 ? [] : [['Stängt till och med', asOf - closedBefore]]),
    ['För vidare', carries ? 'ja' : 'nej'],
  ];
  const groupOf = (group: number | null): string => (group === null ? '' : `G${String(group)}`);
  const kinds = groups.map((group, kind) => [form(kind), 'ja', groupOf(group)]);
  const tables = [
    [['Placeringsform', 'Räknar dygn', 'Prognosgrupp'], ...kinds],
    [
      ['Placeringsform', 'Från', 'Till', 'Ändring kr', 'Ändring dygn'],
      ...adjusted.map(({ kind, ore, days }) => [form(kind), asOf - 5, asOf + days, ore / 100, '']),
    ],
    [
      ['Datum', 'Konto', 'Ansvar', 'Belopp'],
      ...booked.map(({ kind, ore, before }) => [asOf - before, `${kind}`, unitOf(kind), ore / 100]),
    ],
    [['Konto', 'Placeringsform'], ...[0, 1, 2, 3].map((kind) => [`${kind}`, form(kind)])],
    [
      ['Månad', 'Placeringsform', 'Ansvar', 'Belopp'],
      ...booked.map(({ kind, ore }) => [asOf, form(kind), unitOf(kind), Math.abs(ore) / 100]),
    ],
  ];
  return [withUnits(list), prices, asOf, to, options, ...tables.filter(({ length }) => length > 1)];
}

const unitOf = (number: number): string => ['310', '320', ''][number % 3] ?? '';

/** Every placement has a cost centre, or none. */
function withUnits([header = [], ...rows]: readonly unknown[][]): unknown[][] {
  return [[...header, 'Ansvar'], ...rows.map((row, index) => [...row, unitOf(index)])];
}

/** The tables whose last row is in the unit of the figure: kronor or days. */
const totals = ({ tables }: Behind): readonly ShownTable[] => tables.filter(({ total }) => total !== null);

const names = ({ tables }: Behind): (string | undefined)[] =>
  tables.flatMap(({ rows }) => rows.map(([name]) => name));

/** Columns whose figures are no sum. */
const notAdded: ReadonlySet<unknown> = new Set(['Sannolikhet inom budget', 'Till och med']);

describe('a placement that is opened', () => {
  it('has cost so far what the terms of EXPLAIN come to', () => {
    fc.assert(
      fc.property(naiveQuestion, fc.constantFrom('former', 'ansvar', 'månader'), (question, shownBy) => {
        const given = valuesOf(question, shownBy);
        const column = { former: 1, ansvar: 2, månader: 1 }[shownBy];
        const shownCell = { id: 'FORECAST', values: given, row: 1, column, language: 'sv' } as const;
        for (const row of behindCall(shownCell).tables[0]?.placements ?? []) {
          const opened = row === null ? null : placementBehind(shownCell, row);
          if (opened === null) continue;
          expect(opened.tables[0]?.total?.map(oreOf)).toContain(Math.round(Number(opened.value) * 100));
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('every figure of a forecast by placement', () => {
  it('is added up to the öre in what is told first', () => {
    fc.assert(
      fc.property(naiveQuestion, beside, (question, money) => {
        const given = valuesOf(question, 'placeringar', money);
        const rows = functionById('FORECAST')?.run(given) ?? [];
        for (let row = 1; row < rows.length; row += 1)
          for (const column of [3, 4, 5, 6, 16, 17]) {
            const value = rows[row]?.[column];
            if (typeof value !== 'number') continue;
            const told = behindCall({ id: 'FORECAST', values: given, row, column, language: 'sv' });
            expect(told.value).toBe(value);
            const [first] = totals(told);
            // EXPLAIN has the kronor of its terms beside what they are of.
            if (first !== undefined) expect(first.total?.map(oreOf)).toContain(Math.round(value * 100));
            if (value !== 0) expect(told.sum !== null || told.tables.length > 0).toBe(true);
          }
      }),
      { numRuns: 5 },
    );
  });
});

describe('every figure of a forecast', () => {
  it('is added up to the öre', () => {
    fc.assert(
      fc.property(naiveQuestion, beside, view, (question, money, shownBy) => {
        const given = valuesOf(question, shownBy, money);
        const [headers = [], ...rows] = functionById('FORECAST')?.run(given) ?? [];
        for (const [index, cells] of rows.entries())
          for (const [column, value] of cells.entries()) {
            if (typeof value !== 'number' || notAdded.has(headers[column] ?? '')) continue;
            const told = behindCall({
              ...{ id: 'FORECAST', values: given, language: 'sv' },
              ...{ row: index + 1, column },
            });
            expect(told.value).toBe(value);
            expectToAddUp(told);
            for (const table of totals(told)) expect(endOf(table)).toBe(Math.round(value * 100));
            // Without a ledger nothing is booked above the list.
            if (money.booked.length === 0) expect(names(told)).not.toContain('Bokfört − lista');
            if (value !== 0) expect(told.sum !== null || told.tables.length > 0).toBe(true);
          }
      }),
      { numRuns: 30 },
    );
  });

  it('has the open placements and the new ones that going from date to date has', () => {
    fc.assert(
      fc.property(naiveQuestion, (question) => {
        const given = valuesOf(question, 'former');
        const open = naiveKnown(question).filter(({ end }) => end === null);
        const kinds = [...new Set(open.map(({ kind }) => kind))];
        const rowsOf = (kind: number | null): ShownTable | undefined =>
          behind(given, `Form ${String(kind)}`, 'Pågående').tables[0];
        const sum = kinds
          .flatMap((kind) => rowsOf(kind)?.rows ?? [])
          .reduce((all_, row) => all_ + oreOf(row.at(-1)), 0);
        expect(Math.abs(sum - naiveCommitted(question))).toBeLessThan(slack(question));
        for (const kind of kinds) {
          const listed = rowsOf(kind)?.placements ?? [];
          const starts = listed.map((row) => question.world.placements[row ?? -1]?.start);
          const wanted = open.filter((row) => row.kind === kind).map(({ start }) => start);
          expect([...starts].sort()).toEqual(wanted.sort());
          const [factors] = behind(given, `Form ${String(kind)}`, 'Nya').tables;
          const expected = naiveNew(question, kind);
          if (factors !== undefined) {
            const ofOne = factors.rows
              .slice(1)
              .reduce((product, row) => (product * oreOf(row[2])) / 100, 100);
            const inflow = Number(plain(factors.rows[0]?.[2] ?? '').replace(',', '.'));
            expect(Math.abs(inflow * ofOne - expected)).toBeLessThan(0.02 * expected + slack(question));
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});

/** The naive costs of a date are rounded to whole öre, which adds up to at most half an öre a date and placement. */
function slack({ world, asOf, to }: NaiveQuestion): number {
  return 1 + 0.5 * (to - asOf) * world.placements.length;
}
