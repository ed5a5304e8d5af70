import { numberIn, numberOrNull, rowsOf, type Row } from './sample';
import { serial } from './expected';

const listDate = serial(2026, 8, 31);
const placements = rowsOf('Placeringar');
const prices = rowsOf('Priser');
const textsOf = (rows: readonly Row[], header: string): readonly string[] => rows.map((row) => String(row[header]));

test('the list has the size of a small municipality’s', () => {
  expect(placements.length).toBeGreaterThanOrEqual(130);
  expect(placements.length).toBeLessThanOrEqual(150);
  for (const year of [2022, 2023, 2024, 2025]) {
    const begun = placements.filter((row) => {
      const start = numberIn(row, 'Startdatum');
      return start >= serial(year, 1, 1) && start < serial(year + 1, 1, 1);
    });
    expect(begun.length).toBeGreaterThanOrEqual(20);
    expect(begun.length).toBeLessThanOrEqual(36);
  }
});

test('every row has its own id, and persons are keys', () => {
  const ids = textsOf(placements, 'Placerings-ID');
  expect(new Set(ids).size).toBe(ids.length);
  for (const person of textsOf(placements, 'Person')) expect(person).toMatch(/^B\d{3}$/);
});

test('dates lie in order and none lies after the list’s', () => {
  for (const row of placements) {
    const start = numberIn(row, 'Startdatum');
    const end = numberOrNull(row, 'Slutdatum') ?? listDate;
    expect([start <= end, end <= listDate, end >= serial(2022, 1, 1)]).toEqual([true, true, true]);
    expect(numberOrNull(row, 'Registrerad') ?? listDate).toBeLessThanOrEqual(listDate);
  }
});

test('placements are registered a week to two months late, some beforehand, and some rows do not say', () => {
  const lags = placements.flatMap((row) => {
    const registered = numberOrNull(row, 'Registrerad');
    return registered === null ? [] : [registered - numberIn(row, 'Startdatum')];
  });
  expect(placements.length - lags.length).toBeGreaterThanOrEqual(3);
  expect(lags.filter((lag) => lag < 0).length).toBeGreaterThanOrEqual(1);
  expect(lags.filter((lag) => lag >= 7 && lag <= 56).length).toBeGreaterThan(lags.length / 2);
  expect(Math.max(...lags)).toBeLessThanOrEqual(60);
});

test('some placements are open, some have a planned end, some of these a certain one', () => {
  const open = placements.filter((row) => row['Slutdatum'] === '');
  const planned = open.filter((row) => row['Planerat slut'] !== '');
  expect([open.length > 20, planned.length > 5, planned.some((row) => row['Säkert slut'] === 'ja')]).toEqual([true, true, true]);
  for (const row of planned) expect(numberIn(row, 'Planerat slut')).toBeGreaterThan(listDate);
});

test('every kind is in Former and every kind of Former is used', () => {
  const kinds = textsOf(rowsOf('Former'), 'Placeringsform');
  expect(new Set(textsOf(placements, 'Placeringsform'))).toEqual(new Set(kinds));
  expect(new Set(textsOf(rowsOf('Budget'), 'Placeringsform'))).toEqual(new Set(kinds));
});

test('children move between kinds, to the next morning or on the same day', () => {
  const gaps = [...new Set(textsOf(placements, 'Person'))].flatMap((person) => {
    const own = placements.filter((row) => row['Person'] === person);
    return own.slice(1).map((row, index) => numberIn(row, 'Startdatum') - (numberOrNull(own[index] ?? {}, 'Slutdatum') ?? 0));
  });
  expect(gaps.length).toBeGreaterThan(30);
  expect(new Set(gaps)).toEqual(new Set([0, 1]));
});

test('every row is paid either by the day or by the month', () => {
  for (const row of placements) {
    const byMonth = ['Arvode', 'Omkostnad', 'Uppdragstagare född'].map((header) => row[header] !== '');
    expect(byMonth).toEqual(byMonth.map(() => row['Dygnspris'] === ''));
  }
});

const bounds: Readonly<Record<string, readonly [number, number]>> = {
  'Särskilt ungdomshem (SiS)': [8000, 13_000],
  HVB: [4000, 9000],
  'Konsulentstött familjehem': [1500, 3000],
  Stödboende: [1200, 2500],
};

test('prices are plausible for their kind', () => {
  for (const row of placements.filter((one) => one['Dygnspris'] !== '')) {
    const [lowest = Infinity, highest = 0] = bounds[String(row['Placeringsform'])] ?? [];
    expect(numberIn(row, 'Dygnspris')).toBeGreaterThanOrEqual(lowest);
    expect(numberIn(row, 'Dygnspris')).toBeLessThanOrEqual(highest);
  }
});

test('the price list covers every date of every day-priced placement exactly once', () => {
  for (const row of placements.filter((one) => one['Dygnspris'] !== '')) {
    const rows = prices.filter(
      (price) => price['Placeringsform'] === row['Placeringsform'] && price['Utförare'] === row['Utförare'],
    );
    const end = numberOrNull(row, 'Slutdatum') ?? listDate;
    for (let date = numberIn(row, 'Startdatum'); date <= end; date++) {
      const valid = rows.filter(
        (price) => numberIn(price, 'Gäller från') <= date && date <= (numberOrNull(price, 'Gäller till') ?? Infinity),
      );
      expect(valid).toHaveLength(1);
    }
  }
});

test('a price for all holds from its day, one for new placements from their first day', () => {
  for (const row of placements.filter((one) => one['Dygnspris'] !== '')) {
    const terms = prices.filter((price) => price['Utförare'] === row['Utförare']);
    const isForNew = terms[0]?.['Gäller för'] === 'nya';
    const date = isForNew ? numberIn(row, 'Startdatum') : (numberOrNull(row, 'Slutdatum') ?? listDate);
    const listed = terms.filter((price) => numberIn(price, 'Gäller från') <= date).at(-1) ?? {};
    const share = numberIn(row, 'Dygnspris') / numberIn(listed, 'Pris');
    // The list price, or with 8 or 15 percent for more staff, in whole tens.
    expect(Math.min(...[1, 1.08, 1.15].map((step) => Math.abs(share - step)))).toBeLessThan(0.008);
  }
});

test('the budget has every month and kind once', () => {
  const keys = rowsOf('Budget').map((row) => `${String(row['Månad'])} ${String(row['Placeringsform'])}`);
  expect(new Set(keys).size).toBe(12 * 7);
  expect(keys).toHaveLength(12 * 7);
});

test('an own home has one carer and one pay', () => {
  const homes = new Map<string, string>();
  for (const row of placements.filter((one) => one['Arvode'] !== '')) {
    const terms = ['Arvode', 'Omkostnad', 'Uppdragstagare född'].map((header) => String(row[header])).join(' ');
    expect(homes.get(String(row['Utförare'])) ?? terms).toBe(terms);
    homes.set(String(row['Utförare']), terms);
  }
});

/** The placement that a row of absences or add-ons names. */
function placementOf(row: Readonly<Row>): Row {
  const found = placements.find((each) => each['Placerings-ID'] === row['Placerings-ID']);
  if (found === undefined) throw new Error(`${String(row['Placerings-ID'])} is not in the list`);
  return found;
}

test('absences and add-ons lie within their placements, and none lies after the list’s date', () => {
  for (const row of [...rowsOf('Frånvaro'), ...rowsOf('Tillägg')]) {
    const placement = placementOf(row);
    const end = numberOrNull(placement, 'Slutdatum') ?? listDate;
    expect(numberIn(row, 'Från')).toBeGreaterThanOrEqual(numberIn(placement, 'Startdatum'));
    expect(numberOrNull(row, 'Till') ?? end).toBeLessThanOrEqual(end);
  }
});

test('an absence lowers a part that its placement pays, begins to do so before it ends, and a place is held at 70 %', () => {
  const paidBy: Readonly<Record<string, string>> = { pris: 'Dygnspris', omkostnad: 'Omkostnad', arvode: 'Arvode' };
  const rows = rowsOf('Frånvaro');
  for (const row of rows) {
    expect(numberIn(placementOf(row), paidBy[String(row['Del'])] ?? '')).toBeGreaterThan(0);
    expect(numberIn(row, 'Från') + numberIn(row, 'Från dag') - 1).toBeLessThanOrEqual(numberIn(row, 'Till'));
  }
  expect(new Set(rows.map((row) => row['Placerings-ID'])).size).toBe(rows.length);
  expect(rows.some((row) => row['Ersättning %'] === 0.7)).toBe(true);
});

test('add-ons are paid by the day, by the month and once', () => {
  expect(new Set(textsOf(rowsOf('Tillägg'), 'Enhet'))).toEqual(new Set(['dygn', 'månad', 'engång']));
});
