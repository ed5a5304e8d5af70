import { stateReimbursements } from '../../src/rates/stateReimbursement';
import { namesLaw } from '../../src/tables/laws';
import { prefilledRows } from '../../src/tables/prefilled';
import { reimbursementRates } from '../../src/tables/reimbursementRates';
import { day } from '../core/help';

/** Kronor of a category's flat rate on a day, by its unit. */
function amountOn(category: string, date: string, unit: 'day' | 'once'): readonly (number | null)[] {
  const asked = day(date);
  return stateReimbursements
    .filter((row) => row.category.sv === category && row.rule === 'flatRate' && row.unit === unit)
    .filter(({ from, to }) => from <= asked && (to === null || asked <= to))
    .map(({ amount }) => amount);
}

describe('what the state pays', () => {
  /* The amounts and dates of the Swedish Migration Agency's page of 2023-12-27, typed anew. */
  it.each([
    ['Anvisad', '2017-06-30', 'day', []],
    ['Anvisad', '2017-07-01', 'day', [1350]],
    ['Anvisad', '2023-12-31', 'day', [1350]],
    ['Anvisad', '2024-01-01', 'day', [1000]],
    ['Anvisad', '2024-01-01', 'once', [52_000]],
    ['Uppehållstillstånd', '2023-12-31', 'day', [1350]],
    ['Uppehållstillstånd', '2026-11-30', 'day', [1000]],
    ['Uppehållstillstånd', '2026-11-30', 'once', [30_000]],
    ['Ankomst', '2024-01-01', 'day', [3000]],
    ['18–20 med studiehjälp', '2024-01-01', 'day', [750]],
  ] as const)('%s on %s by the %s: %j', (...[category, date, unit, amounts]) => {
    expect(amountOn(category, date, unit)).toEqual(amounts);
  });

  it('is for nobody twice: a category has one row of each sort on a date', () => {
    const sortOf = (row: (typeof stateReimbursements)[number]): string =>
      row.rule === 'flatRate' ? (row.unit ?? '') : 'application';
    for (const one of stateReimbursements)
      for (const other of stateReimbursements)
        if (one !== other && one.category === other.category && sortOf(one) === sortOf(other)) {
          const [first, second] = one.from <= other.from ? [one, other] : [other, one];
          expect(first.to ?? Infinity).toBeLessThan(second.from);
        }
  });

  it('has an amount where it is a flat rate, and a deadline of six months where it is applied for', () => {
    for (const { rule, amount, unit, deadlineMonths } of stateReimbursements) {
      const isFlat = rule === 'flatRate';
      expect([amount !== null, unit !== null, deadlineMonths]).toEqual([isFlat, isFlat, isFlat ? null : 6]);
    }
  });

  /* Ordinance (2010:1122), section 31: the flat rates of sections 29 and 30 are paid by the quarter. Others are paid by the month or once. */
  it('is paid by the quarter where it is the flat rate of section 29 or 30, and nowhere else', () => {
    const byQuarter = stateReimbursements.filter(({ per }) => per === 'quarter');
    expect(byQuarter.map(({ law, rule, amount }) => [law.sv, rule, amount])).toEqual([
      ['Förordning (2010:1122) 29 §', 'flatRate', 1350],
      ['Förordning (2010:1122) 29 §', 'flatRate', 1000],
      ['Förordning (2010:1122) 30 §', 'flatRate', 750],
    ]);
  });

  it('says so in the column Per of the table, which is blank in its other rows', () => {
    const at = (id: string): number => reimbursementRates.columns.findIndex((column) => column.id === id);
    const rows = prefilledRows(reimbursementRates).map((row) => [row[at('law')], row[at('per')]]);
    const quarter = { sv: 'kvartal', en: 'quarter' };
    expect(rows).toEqual(
      stateReimbursements.map(({ law, rule }) => [
        law,
        rule === 'flatRate' && / (29|30) §$/u.test(law.sv) ? quarter : null,
      ]),
    );
  });

  it('names its law and its source in every row', () => {
    for (const { law, source } of stateReimbursements) {
      expect(law.sv).toMatch(/^Förordning \((2017:193|2010:1122)\) \d+( [a-c])? §$/u);
      expect(source.sv).toMatch(/^Migrationsverket.*\. Läst \d{4}-\d{2}-\d{2}\./u);
    }
  });
});

describe('a legal basis', () => {
  it.each([
    ['LVU', true],
    ['LVU 3 §', true],
    ['lvu2§', true],
    ['SoL i stället för LVU', true],
    ['Lagen med särskilda bestämmelser om vård av unga', true],
    ['SoL', false],
    ['LVM 13 §', false],
    ['', false],
  ])('“%s” names LVU: %s', (basis, names) => {
    expect(namesLaw(basis, 'LVU')).toBe(names);
  });
});
