import { isLocated } from '../../../src/functions/cell';
import { forecastAnswer, type ForecastAnswer } from '../../../src/functions/forecast/forecastAnswer';
import {
  computedForecast,
  type ForecastTables,
} from '../../../src/functions/frozenForecast/computedForecast';
import { problemSentence } from '../../../src/text/problems';
import { call } from '../call';
import { day } from '../../core/help';

const months = Array.from({ length: 12 }, (_, month) => day(`2025-${String(month + 1).padStart(2, '0')}-10`));
const placements = [
  ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnspris'],
  ['A0', 'HVB', day('2024-01-01'), day('2024-01-20'), 1000],
  ...months.map((start, index) => [`A${index + 1}`, 'HVB', start, start + 9 * (1 + (index % 4)), 1000]),
  ['P1', 'HVB', day('2026-01-15'), '', 1000],
  ['P2', 'SiS', day('2026-02-01'), '', 9000],
];
const budget = [
  ['Månad', 'Placeringsform', 'Belopp'],
  [day('2026-06-01'), 'HVB', 400_000],
];
const scenarios = [
  ['Scenario', 'Ändring', 'Placeringsform', 'Från', 'Andel %'],
  ['Dyrare', 'ändra pris med procent', 'HVB', day('2026-06-01'), 0.1],
];
const ledger = [
  ['Datum', 'Konto', 'Belopp'],
  [day('2026-01-31'), '4511', 17_500],
];
const mapping = [
  ['Konto', 'Placeringsform'],
  ['4511', 'HVB'],
];
const asOf = day('2026-03-31');
const tables: ForecastTables = { placements, prices: null, options: null, further: [budget, scenarios] };

function answered(given: Partial<ForecastTables> = {}, dayRule: 'both' | 'nights' = 'both'): ForecastAnswer {
  const answer = forecastAnswer({ ...tables, ...given }, { asOf, dayRule });
  if (isLocated(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

describe('what the pane is told of the year', () => {
  it('is what FORECAST says of the same tables through 31 December', () => {
    const [header = [], ...lines] = call('FORECAST', placements, '', '2026-03-31', '2026-12-31', '', budget);
    const cell = (name: string): unknown => lines.at(-1)?.[header.indexOf(name)];
    const { total, withinBudget, from, to, refusal } = answered();
    expect([from, to, refusal]).toEqual([day('2026-01-01'), day('2026-12-31'), null]);
    expect(
      [total.soFar, total.fullYear, total.budget, total.low, total.high].map((ore) => (ore ?? NaN) / 100),
    ).toEqual(['Hittills', 'Helår', 'Budget', 'Låg', 'Hög'].map(cell));
    expect(withinBudget).toBe(cell('Sannolikhet inom budget'));
  });

  it('has the scenarios as FORECAST shows them, and the kinds that changes may name', () => {
    const options = [
      ['Val', 'Värde'],
      ['Visa', 'scenarier'],
    ];
    const [, base, change, , all] = call(
      'FORECAST',
      placements,
      '',
      '2026-03-31',
      '2026-12-31',
      options,
      scenarios,
    );
    const answer = answered();
    const [found] = isLocated(answer.scenarios) ? [] : answer.scenarios;
    if (found === undefined || 'fault' in found) throw new Error('there is no sound scenario');
    expect(found.name).toBe('Dyrare');
    expect((answer.total.fullYear ?? NaN) / 100).toBe(base?.[4]);
    expect((found.changes[0]?.effect.ore ?? NaN) / 100).toBe(change?.[4]);
    expect(((answer.total.fullYear ?? NaN) + found.all.ore) / 100).toBe(all?.[4]);
    expect(answer.kinds).toEqual(['HVB', 'SiS']);
  });

  it('tells the sentence of a wrong row of scenarios, and the forecast all the same', () => {
    const wrong = [...scenarios, ['Fel', 'ändra pris med procent', 'HVV', day('2026-06-01'), 0.1]];
    const answer = answered({ further: [wrong] });
    const [sound, faulty] = isLocated(answer.scenarios) ? [] : answer.scenarios;
    expect(sound).toMatchObject({ name: 'Dyrare', changes: [{ row: 0 }] });
    expect(faulty).toMatchObject({ name: 'Fel', fault: { cause: { problem: 'badRows', count: 1 } } });
    // The sentence stands at the scenario, and not once more among the names.
    expect(answer.unknownNames).toEqual([]);
    expect(answer.total.fullYear).not.toBe(null);
  });

  it('tells each name that the list does not have, and counts its row', () => {
    const adjustments = [
      ['Placerings-ID', 'Placeringsform', 'Från', 'Ändring kr'],
      ['P22', 'HVB', day('2026-06-01'), 5_000],
    ];
    const { unknownNames, total } = answered({ further: [adjustments] });
    expect(unknownNames.map(({ en }) => en)).toEqual([
      expect.stringMatching(/^Adjustments, table row 1, Placement ID: “P22” is not in Placements\./u),
    ]);
    expect(total.adjustments).toBe(500_000);
    expect(answered().unknownNames).toEqual([]);
  });

  it('goes by the workbook’s day rule, unless the table of choices says another', () => {
    const nights = answered({}, 'nights');
    expect(nights.total.soFar).toBeLessThan(answered().total.soFar);
    const options = [
      ['Val', 'Värde'],
      ['Dygnsregel', 'båda'],
    ];
    expect(answered({ options }, 'nights').total.soFar).toBe(answered().total.soFar);
    const [, [name] = []] = options;
    const blank = [
      [' val ', 'VÄRDE'],
      [name, ''],
    ];
    expect(answered({ options: blank }, 'nights').total.soFar).toBe(nights.total.soFar);
  });

  it.each([
    ['a day of the year', '2026-02-01', '2026-02-01'],
    ['a day of the year before', '2025-06-01', '2026-01-01'],
    ['a day of the year after', '2027-01-01', '2026-01-01'],
  ])('begins the year by the option From: %s', (_, chosen, from) => {
    const options = [
      ['Val', 'Värde'],
      ['Från', chosen],
    ];
    const found = answered({ options });
    expect(found.from).toBe(day(from));
    const asked = [
      ['Val', 'Värde'],
      ['Från', from],
    ];
    const [header = [], ...lines] = call(
      'FORECAST',
      placements,
      '',
      '2026-03-31',
      '2026-12-31',
      asked,
      budget,
    );
    expect(found.total.soFar / 100).toBe(lines.at(-1)?.[header.indexOf('Hittills')]);
    // What is frozen is of the same days.
    const year = { asOf, from: day('2026-01-01'), to: day('2026-12-31') };
    const frozen = computedForecast({ ...tables, options }, { ...year, dayRule: 'both' });
    if (isLocated(frozen)) throw new Error(JSON.stringify(frozen));
    expect([frozen.question.from, frozen.fullYear]).toEqual([day(from), found.total.fullYear]);
  });

  it('names the row of a choice that cannot be read as it stands in the table', () => {
    const options = [
      ['Val', 'Värde'],
      ['Simulerade år', 'många'],
    ];
    const answer = forecastAnswer({ ...tables, options }, { asOf, dayRule: 'nights' });
    expect(isLocated(answer) && problemSentence(answer, 'sv')).toMatch(/abellrad 1\b.*många/u);
  });

  it('leaves a ledger out, and says so, until somebody says which month is closed', () => {
    const further = [ledger, mapping];
    expect(answered({ further })).toMatchObject({
      isLedgerLeftOut: true,
      total: { soFar: answered().total.soFar },
    });
    const options = [
      ['Val', 'Värde'],
      ['Stängt till och med', '2026-01-31'],
    ];
    const closed = answered({ further, options });
    expect(closed.isLedgerLeftOut).toBe(false);
    // P1 was there on 17 days of January, A12 on 15: 17 500 kr were booked of 32 000.
    expect(closed.total.soFar - answered().total.soFar).toBe(-1_450_000);
  });

  it('is a refusal with its reason, and what is known, where the history is too short', () => {
    const short = answered({ placements: placements.filter((row) => !String(row[0]).startsWith('A')) });
    expect(short.refusal?.cause.problem).toBe('tooLittleHistory');
    expect([short.total.fullYear, short.withinBudget, short.oneMore]).toEqual([null, null, null]);
    // P1: 17 + 28 + 31 days at 1 000 kr, P2: 28 + 31 at 9 000.
    expect(short.total.soFar).toBe(60_700_000);
  });

  it('can be sent between workers as it is', () => {
    const answer = answered();
    expect(structuredClone(answer)).toEqual(answer);
  });
});
