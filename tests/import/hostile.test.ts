import { isRefusal } from '../../src/import/list';
import { rowsOf } from '../../src/import/rows/rows';
import { allCells, readOrFail, readOrRefuse } from './reading';

/* Lists that are too large to be stored as cases. */

const header = 'Placerings-ID;Placeringsform;Startdatum;Utförare\n';

describe('a hostile list', () => {
  test('of 17 000 columns is refused', async () => {
    expect(await readOrRefuse({ content: `${header}${';'.repeat(16_999)}\n` })).toEqual({
      ...{ refusal: 'tooManyColumns', row: 2, largest: 16_384 },
    });
  });

  test('of 5 million columns is refused', async () => {
    expect(await readOrRefuse({ content: `${header}${';'.repeat(5_000_000)}` })).toEqual({
      ...{ refusal: 'tooManyColumns', row: 2, largest: 16_384 },
    });
  });

  test('of as many columns as a worksheet has is read', async () => {
    const { report } = await readOrFail({ content: `${header}P1;HVB;2026-01-01${';'.repeat(16_381)}\n` });
    expect(report.counts.kept).toBe(1);
  });

  test('with a cell of 10 MB is refused', async () => {
    const cell = 'x'.repeat(10_000_000);
    const read = await readOrRefuse({
      content: `${header}P1;HVB;2026-01-01;Ek\nP2;HVB;2026-01-01;${cell}\n`,
    });
    expect(read).toMatchObject({ refusal: 'cellTooLong', row: 3, column: 4, largest: 32_767 });
  });

  test('with a cell of the longest length is read, and one letter more refused', async () => {
    const content = (length: number): string => `${header}P1;HVB;2026-01-01;${'x'.repeat(length)}\n`;
    expect((await readOrFail({ content: content(32_767) })).report.counts.kept).toBe(1);
    expect(await readOrRefuse({ content: content(32_768) })).toEqual({
      ...{ refusal: 'cellTooLong', row: 2, column: 4, length: 32_768, largest: 32_767 },
    });
  });

  test('with a quotation mark that is never closed is refused before its end is reached', async () => {
    const rows = 'P2;HVB;2026-01-01;Ask\n'.repeat(200_000);
    const read = await readOrRefuse({ content: `${header}P1;HVB;2026-01-01;"Ek\n${rows}` });
    expect(read).toEqual({ refusal: 'brokenQuote', row: 2 });
  });

  test('of nothing but quotation marks is refused', async () => {
    expect(await readOrRefuse({ content: '"'.repeat(2_000_001) })).toHaveProperty('refusal');
  });

  test('of stray quotation marks is refused', async () => {
    expect(await readOrRefuse({ content: `${header}${'"x" y "z'.repeat(400_000)}` })).toEqual({
      ...{ refusal: 'brokenQuote', row: 2 },
    });
  });

  test('of more than a million rows is refused', async () => {
    expect(await readOrRefuse({ content: `${header}${'P1\n'.repeat(1_000_001)}` })).toEqual({
      ...{ refusal: 'tooManyRows', largest: 1_000_000 },
    });
  });
});

describe('a quoted cell', () => {
  const row = 'P1;HVB;2026-01-01;"Ek ""AB""; s\nödra" ;"";Ask\n';
  const full = `${'x'.repeat(30_000)}\n`;

  /** 1 048 576 letters are read at a time: a cut may fall anywhere in a row, and nothing may be lost there. */
  test.each(Array.from(row, (_, place) => place))(
    'is whole where the text is cut %i letters into its row',
    async (cut) => {
      const before = full.repeat(34);
      const rest = (1 << 20) - before.length - cut;
      const rows = await rowsOf(
        `${before}${'y'.repeat(rest - 1)}\n${row}${full}`,
        { delimiter: ';' },
        () => undefined,
      );
      if (isRefusal(rows)) throw new Error(rows.refusal);
      expect(rows.count).toBe(37);
      expect(allCells(rows)[35]).toEqual(['P1', 'HVB', '2026-01-01', 'Ek "AB"; s\nödra', '', 'Ask']);
    },
  );
});
