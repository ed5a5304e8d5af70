import {
  rowsXml,
  stylesWith,
  workbookFile,
  workbookParts,
} from '../../../scripts/workbookCases/workbookFile';
import { zipFile } from '../../../scripts/workbookCases/zipFile';
import { createSession } from '../../../src/import/createSession';
import { isRefusal } from '../../../src/import/list';
import { noMemory } from '../../../src/import/memory';
import { readSheets } from '../../../src/import/rows/workbook';
import { guardedZip } from '../../../src/import/source/zipGuard';
import { randomIntegers } from '../fuzzing';
import { readOrFail, readOrRefuse } from '../reading';

/** Nothing that can be packed. */
function randomBytes(length: number): Uint8Array {
  const random = randomIntegers(1);
  return new Uint8Array(length).map(() => random(256));
}

const headers = ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Dygnspris'];
const row = (id: string): readonly (string | number)[] => [id, 'HVB', '<c s="1"><v>46023</v></c>', 100];

function book(sheets: Parameters<typeof workbookFile>[0]['sheets']): Uint8Array {
  return workbookFile({ sheets, styles: stylesWith([14]) });
}

describe('a workbook', () => {
  test('is read again from another sheet, and back, in one session', async () => {
    const content = book([
      { name: 'Ett', rows: rowsXml([headers, row('P1'), row('P2')]) },
      { name: 'Två', rows: rowsXml([headers, row('P3')]) },
    ]);
    const session = createSession();
    const noProgress = (): void => undefined;
    const opened = await session.open({ name: 'bok.xlsx', content, written: null }, noMemory, noProgress);
    const kept: unknown[] = [isRefusal(opened) ? opened : opened.counts.kept];
    for (const sheet of [1, 7, 0]) {
      const report = await session.change({ sheet }, noProgress);
      kept.push(
        isRefusal(report) ? report.refusal : [report.used.sheet, report.detected.sheet, report.counts.kept],
      );
    }
    expect(kept).toEqual([2, [1, 0, 1], 'noSuchSheet', [0, 0, 2]]);
  });

  test('tells how far its reading has come, and never less than before', async () => {
    const shares: number[] = [];
    const rows = Array.from({ length: 21_000 }, (_, index) => row(`P${index}`));
    const content = book([{ name: 'Lista', rows: rowsXml([headers, ...rows]) }]);
    const report = await createSession().open(
      { name: 'bok.xlsx', content, written: null },
      noMemory,
      (share) => shares.push(share),
    );
    expect(isRefusal(report)).toBe(false);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.length).toBeGreaterThan(5);
  });

  test('masks personal numbers in the names of its sheets', async () => {
    const { report } = await readOrFail({
      content: book([{ name: '199012119948', rows: rowsXml([headers, row('P1')]) }]),
    });
    expect(report.sheets).toEqual(['[personnummer]']);
  });

  test('whose sheets are all unreadable is refused for what is wrong with them', async () => {
    const far =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const content = book([
      { name: 'A', rows: far },
      { name: 'B', rows: far },
    ]);
    expect(await readOrRefuse({ content })).toEqual({ refusal: 'workbookTooLarge', largest: 20_000_000 });
  });

  test('of more than a thousand kilobytes may pack well, but not too well', () => {
    const parts = workbookParts({ sheets: [{ name: 'Lista' }] });
    const refusalWith = (bytes: Uint8Array): unknown => {
      const guarded = guardedZip(zipFile([...parts, { name: 'xl/x.bin', content: bytes }]));
      return 'refusal' in guarded ? guarded.refusal : null;
    };
    expect(refusalWith(new Uint8Array(1_000_000))).toBeNull();
    expect(refusalWith(new Uint8Array(1_100_000))).toBe('unsafeWorkbook');
    expect(
      refusalWith(Uint8Array.from({ length: 1_100_000 }, (_, index) => (index * index) >> 5)),
    ).toBeNull();
  });

  test('with more than 2 000 parts is refused', () => {
    const parts = Array.from({ length: 2001 }, (_, index) => ({ name: `${index}.xml`, content: '<a/>' }));
    expect(guardedZip(zipFile(parts))).toEqual({ refusal: 'unsafeWorkbook' });
    expect(guardedZip(zipFile(parts.slice(1)))).toHaveLength(2000);
  });

  test.each([
    [600_000_000, 'workbookTooLarge'],
    [400_000_000, 'notTooLarge'],
  ])('of which a part says to unpack to %i bytes, no more than it might, is %s', (unpacked, expected) => {
    const content = randomBytes(5_000_000);
    const guarded = guardedZip(zipFile([{ name: 'a', content, forged: { unpacked } }], 1));
    expect('refusal' in guarded ? guarded.refusal : 'notTooLarge').toBe(expected);
  });
});

/* What any other library would have to do as well, to take the place of the one that reads workbooks today. */
describe('the reader of sheets', () => {
  test('gives rows of texts and numbers, as wide as the widest, without what is only painted', async () => {
    const sheets = await readSheets(
      book([
        {
          name: 'Lista',
          rows: rowsXml([['a', 1.5, '<c s="1"/>'], [], ['', '<c s="1"><v>46023.5</v></c>'], ['<c s="1"/>']]),
        },
      ]),
    );
    if (isRefusal(sheets)) throw new Error(sheets.refusal);
    const [sheet] = sheets;
    if (sheet === undefined || isRefusal(sheet.content)) throw new Error('no sheet');
    const { content } = sheet;
    const rows = Array.from({ length: content.count }, (_, index) => {
      const cells: (string | number)[] = [];
      content.fillRow(index, cells);
      return cells;
    });
    expect(rows).toEqual([
      ['a', 1.5],
      ['', ''],
      ['', '2026-01-01 12:00'],
    ]);
    expect([sheet.name, sheet.isHidden]).toEqual(['Lista', false]);
  });

  test('says of bytes that are no workbook that they are damaged', async () => {
    expect(await readSheets(new Uint8Array([80, 75, 3, 4]))).toEqual({ refusal: 'damagedWorkbook' });
  });
});
