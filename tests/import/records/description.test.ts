import { readOrFail } from '../reading';

const header = 'Placerings-ID;Person;Placeringsform;Startdatum;Slutdatum;Dygnspris';
const data = 'P2;B2;HVB;2026-01-01;2026-01-31;100';

/** The row beneath the header is the second of the file. */
async function isHeading(row: string, beneath: readonly string[] = [data]): Promise<boolean> {
  const { report } = await readOrFail({ content: [header, row, ...beneath].join('\n') });
  const { headerRow, headerRows } = report.detected;
  expect([
    [1, 1],
    [2, 2],
  ]).toContainEqual([headerRow, headerRows]);
  expect(report.counts.read).toBe(beneath.length + (headerRows === 1 ? 1 : 0));
  return headerRows === 2;
}

describe('a row beneath the header', () => {
  test.each([
    [
      'tells of dates and prices',
      'Nummer i systemet;Kund;Boendeform;Datum för start;Datum för slut;Kostnad per dygn',
    ],
    ['names forms of dates and numbers', 'Text;Text;Text;åååå-mm-dd;datum, tomt om öppen;kr'],
  ])('that %s is a heading', async (_, row) => {
    expect(await isHeading(row)).toBe(true);
  });

  test.each([
    ['has an open word for a date', 'P;Anna;Boende;startdatum;tillsvidare;pris'],
    ['has another open word', 'P;Anna;Boende;startdatum;t.v.;pris'],
    ['has the word for a free place', 'P;Anna;Boende;startdatum;slutdatum;fri'],
    ['has a kind of placement', 'P;Anna;HVB;startdag;slutdag;pris'],
    ['has another name of a kind', 'P;Anna;Jourhemsplacering;startdag;slutdag;pris'],
    ['has a law', 'P;LVU;Boende;startdag;slutdag;pris'],
    ['says that things are missing', 'P;Anna;Boende;datum saknas;slutdatum okänt;inget pris'],
    ['has words that tell of nothing', 'Ek;Anna;Boende;snart;sedan;senare'],
    ['has a code', 'P1;Anna;Boende;startdatum;slutdatum;pris'],
  ])('that %s is a row', async (_, row) => {
    expect(await isHeading(row)).toBe(false);
  });

  test('that has what another row has in the same column is a row', async () => {
    const row = 'Nummer;Enskild;Boende;startdag;slutdag;pris';
    expect(await isHeading(row)).toBe(true);
    expect(await isHeading(row, [data, 'P3;Enskild;HVB;2026-01-01;;100'])).toBe(false);
  });
});
