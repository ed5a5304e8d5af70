import { amountFromKronor } from '../../../src/core/amount';
import { boardFigure, noBudget } from '../../../src/core/board/boardFigures';
import { usualLimits } from '../../../src/core/board/boardList';
import { isProblem } from '../../../src/core/result';
import { boardCopy } from '../../../src/sheets/boardCopy/boardCopy';
import type { CopyOrder } from '../../../src/sheets/boardCopy/copyOrder';
import type { CopySheet } from '../../../src/sheets/boardCopy/copySheet';
import { moneyFormat } from '../../../src/sheets/boardCopy/copyStyles';
import type { NaiveRow } from '../../core/naive/board';
import { budgetOf, copyOrder, smallRows, stays } from './orders';

/*
 * HVB: 3 persons × 4 months × 30 days = 360 days at 4 000 = 1 440 000 kr; Stödboende 4: 480 days at 1 500 = 720 000 kr; Jourhem 6:
 * 720 days at 1 000 = 720 000 kr. HVB and Stödboende are merged: 840 days, 2 160 000 kr, 2 571,43 kr a day.
 */
const values = ({ rows }: CopySheet): (string | number | null)[][] =>
  rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));

function sheetNamed(order: CopyOrder, name: string): CopySheet {
  const sheet = boardCopy(order).find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function lines(sheet: CopySheet): Record<string, (string | number | null)[]> {
  // The first row of a label counts: the figures of the waterfall stand below.
  return Object.fromEntries(
    values(sheet)
      .reverse()
      .map(([label, ...rest]) => [String(label), rest]),
  );
}

const allTexts = (order: CopyOrder): string =>
  boardCopy(order)
    .flatMap((sheet) => [sheet.name, ...values(sheet).flat(), ...sheet.charts.map(({ title }) => title)])
    .join('\n');

describe('a copy for the board', () => {
  it('has its table by group: days, placed on average, price, cost, budget and variance', () => {
    const table = lines(sheetNamed(copyOrder(), 'Sammanfattning'));
    // 120 days; 840 / 120 = 7. Budget 1 200 000 + 700 000. Variance 1 900 000 − 2 160 000. The year has three times the budget.
    expect(table['HVB och Stödboende']).toEqual([
      840,
      7,
      2_160_000 / 840,
      2_160_000,
      1_900_000,
      -260_000,
      -260_000 / 1_900_000,
      5_700_000,
    ]);
    expect(table['Jourhem']?.slice(0, 6)).toEqual([720, 6, 1000, 720_000, 760_000, 40_000]);
    expect(table['Summa']?.slice(0, 6)).toEqual([1560, 13, 2_880_000 / 1560, 2_880_000, 2_660_000, -220_000]);
    expect(Object.keys(table)).not.toContain('Okänd form');
  });

  it('says which kinds are shown together, by which limits, and what it was made from', () => {
    const about = values(sheetNamed(copyOrder(), 'Om kopian')).map((row) => row.join(': '));
    expect(about).toEqual(
      expect.arrayContaining([
        'Period: Placeringar januari–april 2026',
        'Räknat till och med: 2026-04-30',
        'Listans datum: 2026-05-04',
        'Vårddygns version: 0.1.0',
        'Belopp visas i: tkr',
        'Gränser: Minst 5 personer bakom varje siffra som inte är 0, och ingen av dem med mer än 50 % av kostnaden.',
        'Indelning av året: Månader visas.',
        'Sammanslagna former: HVB och Stödboende visas tillsammans, så att ingen enskild kan utläsas.',
        'Sedan förra kopian: Det här är årets första kopia.',
      ]),
    );
  });

  it('writes lowered limits where the figures stand', () => {
    const order = copyOrder(smallRows, { limits: { persons: 3, share: 50 } });
    expect(values(sheetNamed(order, 'Sammanfattning')).flat()).toContain(
      'Gränserna är sänkta: fem personer och högst 50 % är det vanliga. Minst 3 personer bakom varje siffra som inte är 0, och ingen av dem med mer än 50 % av kostnaden.',
    );
    expect(allTexts(copyOrder())).not.toMatch(/sänkta/);
  });

  it('has the bridge of the groups, not the sum of those of their kinds', () => {
    const bridge = lines(sheetNamed(copyOrder(), 'Bro'));
    // ΣQ0 = 1 600, ΣQ1 = 1 560. Jourhem: Q0 = 800, P0 = 950, so volume = −40 · 800/1600 · 950 = −19 000, mix = (720 − 780) · 950 = −57 000,
    // price = 720 · (1 000 − 950) = 36 000. The group: Q0 = 800, P0 = 2 375: volume −20 · 2 375 = −47 500, mix 60 · 2 375 = 142 500,
    // price 2 160 000 − 840 · 2 375 = 165 000.
    expect(bridge['Volym']).toEqual([-47_500, -19_000, -66_500]);
    expect(bridge['Mix']).toEqual([142_500, -57_000, 85_500]);
    expect(bridge['Pris']).toEqual([165_000, 36_000, 201_000]);
    expect(bridge['Avvikelse (minus = underskott)']).toEqual([-260_000, 40_000, -220_000]);
  });

  it('shows the way from budget to outcome as columns on a base that is not seen', () => {
    const sheet = sheetNamed(copyOrder(), 'Bro');
    const [chart] = sheet.charts;
    const carried = values(sheet).slice(chart?.categories.row, (chart?.categories.row ?? 0) + 7);
    expect(carried).toEqual([
      ['Budget', 0, 2_660_000, 0, 0],
      ['Volym', 2_593_500, 0, 0, 66_500],
      ['Mix', 2_593_500, 0, 85_500, 0],
      ['Pris', 2_679_000, 0, 201_000, 0],
      ['Ny', 2_880_000, 0, 0, 0],
      ['Utan dygn', 2_880_000, 0, 0, 0],
      ['Utfall', 0, 2_880_000, 0, 0],
    ]);
    // The changes move between 2 593 500 and 2 880 000: an axis from 0 would hide them.
    expect(chart?.from).toBe(2_300_000);
    expect(values(sheet).flat()).toContain('Diagrammets axel börjar inte på noll.');
  });

  it('has months in columns, and the year so far', () => {
    const sheet = sheetNamed(copyOrder(), 'Månader');
    expect(values(sheet)).toEqual(
      expect.arrayContaining([
        ['Placeringsform', '2026-01', '2026-02', '2026-03', '2026-04', 'Summa'],
        ['HVB och Stödboende', 540_000, 540_000, 540_000, 540_000, 2_160_000],
        ['Jourhem', 180, 180, 180, 180, 720],
      ]),
    );
  });

  it('has four-month periods instead where a month shows too few, and says why', () => {
    const rows = [
      ...smallRows.filter(({ person, month }) => person !== 'j5' || month > 0),
      ...stays('x', 5, { kind: 2, months: 0, price: 0 }),
    ];
    const few = rows.filter(({ person, month }) => person !== 'j4' || month > 0);
    const order = copyOrder(few);
    expect(boardCopy(order).map(({ name }) => name)).toEqual([
      'Sammanfattning',
      'Bro',
      'Tertial',
      'Om kopian',
    ]);
    expect(allTexts(order)).toContain('Tertial visas i stället för månader: för få personer.');
  });

  it('shows nothing but the total in kronor of four persons: no days, no groups, no bridge, no chart', () => {
    const order = copyOrder(stays('h', 4, { kind: 0, months: 4, price: 1000 }));
    expect(boardCopy(order).map(({ name }) => name)).toEqual(['Sammanfattning', 'Om kopian']);
    const sheet = sheetNamed(order, 'Sammanfattning');
    expect(lines(sheet)['Summa']?.slice(0, 2)).toEqual([480_000, 2_660_000]);
    expect(sheet.charts).toEqual([]);
    expect(allTexts(order)).toContain('Bara totalsumman i kronor visas: för få personer.');
    expect(allTexts(order)).not.toMatch(/HVB|Vårddygn\n|Snittpris/);
  });

  it('has no average price of a group in which kinds with and without days are merged, since price × days would tell the rest', () => {
    const order = { ...copyOrder(), countsDays: [true, false, true, true] };
    const table = lines(sheetNamed(order, 'Sammanfattning'));
    expect(table['HVB och Stödboende']?.[2]).toBe('');
    expect(table['Summa']?.[2]).toBe('');
    expect(table['Jourhem']?.[2]).toBe(1000);
    expect(allTexts(order)).toContain('Snittpris visas inte för en grupp');
  });

  it('tells the days of a kind that has a price in the budget and no days there, as the bridge counts them', () => {
    const price = amountFromKronor(4_000);
    if (isProblem(price)) throw new Error(price.problem);
    const rows = [
      ...stays('h', 6, { kind: 0, months: 4, price: 4_000 }),
      ...stays('j', 6, { kind: 2, months: 4, price: 1_000 }),
    ];
    // Budgeted are 720 days of Jourhem; of both kinds there are 720 days: volume is (1 440 − 720) · 1 000 kr.
    const budgets = [{ ...noBudget, price }, noBudget, budgetOf(720, 720_000), noBudget];
    expect(allTexts(copyOrder(rows, { budgets }))).toContain('fler vårddygn (+720) +0,7\u00a0mnkr');
  });

  it('does without a budget', () => {
    const order = { ...copyOrder(), budgets: null };
    expect(boardCopy(order).map(({ name }) => name)).toEqual(['Sammanfattning', 'Månader', 'Om kopian']);
    expect(lines(sheetNamed(order, 'Sammanfattning'))['Jourhem']).toEqual([720, 6, 1000, 720_000]);
  });

  it('is in English, too', () => {
    const order = copyOrder(smallRows, { language: 'en' });
    expect(boardCopy(order).map(({ name }) => name)).toEqual([
      'Summary',
      'Bridge',
      'Months',
      'About the copy',
    ]);
    expect(allTexts(order)).toContain(
      'HVB and Stödboende are shown together, so that nobody can be read out.',
    );
    expect(allTexts(order)).not.toMatch(/ och |Placeringar/);
  });

  it('holds kronor whatever unit they are shown in', () => {
    expect([moneyFormat('kr'), moneyFormat('tkr'), moneyFormat('mnkr')]).toEqual([
      '[<=-0.5]"−"#,##0;[<0]#,##0;#,##0',
      '[<=-500]"−"#,##0,;[<0]#,##0,;#,##0,',
      '[<=-50000]"−"#,##0.0,,;[<0]#,##0.0,,;#,##0.0,,',
    ]);
  });
});

describe('what no sheet shows', () => {
  /** Every figure of a kind that is merged, in every period and by every measure, none of which may be found in the copy. */
  const secrets = (order: CopyOrder, kind: number): number[] =>
    [0, 1, 2, 3].flatMap((month) => {
      const spans = [
        { from: month, until: month + 1 },
        { from: 0, until: month + 1 },
      ];
      return spans.flatMap((span) => {
        const { dayParts, cost } = boardFigure(order.list, [kind], span);
        return [
          dayParts / 1_000_000,
          cost / 100,
          dayParts / 1_000_000 / 120,
          cost / 100 / (dayParts / 1_000_000),
        ];
      });
    });

  it('is a figure of a merged kind', () => {
    // Odd prices, so that no figure is another one by chance.
    const rows: NaiveRow[] = [
      ...stays('h', 3, { kind: 0, months: 4, price: 4111 }),
      ...stays('s', 4, { kind: 1, months: 4, price: 1517 }),
      ...stays('j', 7, { kind: 2, months: 4, price: 1023 }),
    ];
    const order = copyOrder(rows, { limits: usualLimits });
    const shown = new Set(boardCopy(order).flatMap((sheet) => values(sheet).flat()));
    const found = [...secrets(order, 0), ...secrets(order, 1)].filter(
      (secret) => secret > 10 && shown.has(secret),
    );
    expect(found).toEqual([]);
    expect(shown.has(7 * 30 * 1023 * 4)).toBe(true);
  });

  it('is a count of persons', () => {
    expect(allTexts(copyOrder())).not.toMatch(/\b(7|13) (personer|placeringar)/);
  });
});
