import { contributionRates } from '../../src/rates/employerContribution';

function shareOf(year: number, age: number): number | undefined {
  const rows = contributionRates.filter(
    (row) => row.year === year && row.ageFrom <= age && (row.ageTo === null || age <= row.ageTo),
  );
  expect(rows.length).toBeLessThanOrEqual(1);
  return rows[0]?.share;
}

describe('the employer’s contribution', () => {
  /** Ages at 1 January; born in 1937 is 88 on 1 January 2026, having had 88 birthdays. */
  it.each([
    [2026, 40, 0.3142],
    [2026, 66, 0.3142],
    [2026, 67, 0.1021],
    [2026, 87, 0.1021],
    [2026, 88, 0],
    [2026, 101, 0],
    [2025, 65, 0.3142],
    [2025, 66, 0.1021],
    [2022, 64, 0.3142],
    [2022, 65, 0.1021],
    [2022, 22, 0.1973],
    [2022, 23, 0.3142],
    [2018, 65, 0.1636],
    [2018, 79, 0.1636],
    [2018, 80, 0.0615],
    [2024, 18, 0.3142],
  ])('%i, aged %i: %d', (year, age, share) => {
    expect(shareOf(year, age)).toBe(share);
  });

  it.each([
    ['the older of 2019, whose rate fell on 1 July', 2019, 70],
    ['the young of 2023, whose reduction ended on 31 March', 2023, 20],
    ['the young of 2026, whose reduction began on 1 April', 2026, 20],
  ])('has no row for %s', (_, year, age) => {
    expect(shareOf(year, age)).toBeUndefined();
  });

  it('gives no age two rates in a year', () => {
    for (let year = 2017; year <= 2026; year++) for (let age = 15; age <= 110; age++) shareOf(year, age);
  });

  it('names its source in every row', () => {
    for (const row of contributionRates) expect(row.source.sv).toMatch(/^Skatteverket/);
  });
});
