import { readOrFail } from '../reading';

/** What is suggested for the placement's ID, and what fills it, by header; the list has persons of its own. */
async function placementIdIn(header: string, numbers: readonly string[]): Promise<unknown> {
  const content = [
    `Personnummer;${header};Placeringsform;Startdatum`,
    ...numbers.map((number, index) => `B00${index};${number};HVB;2026-01-0${index + 1}`),
  ].join('\n');
  const { report } = await readOrFail({ content });
  const match = report.matches.find(({ columnId }) => columnId === 'placementId');
  return { header: match?.header, suggestion: match?.suggestion };
}

describe('a column with the header of a case number', () => {
  test.each(['Ärendenr', 'Ärende', 'Beslutsnr', 'Löpnr', 'LÖPNUMMER', 'Case number'])(
    '%s is suggested for the placement’s ID, and fills nothing',
    async (header) => {
      expect(await placementIdIn(header, ['101', '102', '103'])).toEqual({ header: null, suggestion: 1 });
    },
  );

  test('may lack its number in a last row, of totals', async () => {
    expect(await placementIdIn('Löpnr', ['101', '102', ''])).toEqual({ header: null, suggestion: 1 });
  });

  test.each([
    ['a number stands twice', 'Löpnr', ['101', '102', '101']],
    ['a number is missing', 'Löpnr', ['101', '', '103']],
    ['there is one row', 'Löpnr', ['101']],
    ['the header says something else', 'Zebra', ['101', '102', '103']],
  ])('is not suggested where %s', async (_, header, numbers) => {
    expect(await placementIdIn(header, numbers)).toEqual({ header: null, suggestion: null });
  });

  test('fills the person where no other column does, and is not suggested then', async () => {
    const content = 'Ärendenr;Placeringsform;Startdatum\n1;HVB;2026-01-01\n2;HVB;2026-01-02';
    const { report } = await readOrFail({ content });
    const found = (id: string): unknown => report.matches.find(({ columnId }) => columnId === id);
    expect(found('person')).toMatchObject({ header: 0 });
    expect(found('placementId')).toMatchObject({ header: null, suggestion: null });
  });
});
