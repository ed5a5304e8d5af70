import { readXlsx } from 'hucre/xlsx';
import { copyFile } from '../../../src/host/boardCopy/copyFile';
import { boardCopy } from '../../../src/sheets/boardCopy/boardCopy';
import { readEntries, textOf } from '../../../workbench/page/file/zipEntries';
import { budgetOf, copyOrder, stays } from '../../sheets/boardCopy/orders';

async function written(order = copyOrder()): Promise<Uint8Array> {
  return copyFile({
    sheets: boardCopy(order),
    title: 'Placeringar <januari–april> & 2026',
    unit: order.unit,
    language: order.language,
    made: order.listDate ?? order.through,
  });
}

async function parts(bytes: Uint8Array): Promise<Map<string, string>> {
  const entries = await Promise.all(
    readEntries(bytes).map(async (entry): Promise<[string, string]> => [entry.name, await textOf(entry)]),
  );
  return new Map(entries);
}

describe('the file of a copy for the board', () => {
  it('is read by a reader of workbooks: sheets, values and texts', async () => {
    const { sheets } = await readXlsx(await written());
    expect(sheets.map(({ name }) => name)).toEqual(['Sammanfattning', 'Bro', 'Månader', 'Om kopian']);
    const rows = sheets[0]?.rows ?? [];
    expect(rows.find(([label]) => label === 'Jourhem')?.slice(0, 5)).toEqual([
      'Jourhem',
      720,
      6,
      1000,
      720_000,
    ]);
  });

  it('has a native chart for each picture, over cells of its own sheet', async () => {
    const found = await parts(await written());
    const charts = [...found].filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(3);
    expect(charts[0]?.[1]).toContain("'Sammanfattning'!$F$");
    expect(charts.every(([, xml]) => xml.includes('<c:barChart>') && !xml.includes('#REF!'))).toBe(true);
  });

  it('holds values and no formula, no defined name but those of printing, and nothing hidden', async () => {
    const found = await parts(await written());
    for (const [name, xml] of found) {
      expect([name, /<f>|<f /.test(xml)]).toEqual([name, false]);
      expect([name, /hidden="1"|state="(very)?[hH]idden"/.test(xml)]).toEqual([name, false]);
    }
    const names = [...(found.get('xl/workbook.xml') ?? '').matchAll(/<definedName name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(new Set(names)).toEqual(new Set(['_xlnm.Print_Area', '_xlnm.Print_Titles']));
  });

  it('has these kinds of parts and no others: no comments, no custom properties, no links, no custom XML', async () => {
    const kinds = new Set(
      [...(await parts(await written())).keys()].map((name) => name.replace(/\d+/g, '#')),
    );
    expect([...kinds].sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/charts/_rels/chart#.xml.rels',
      'xl/charts/chart#.xml',
      'xl/drawings/_rels/drawing#.xml.rels',
      'xl/drawings/drawing#.xml',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/theme/theme#.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet#.xml.rels',
      'xl/worksheets/sheet#.xml',
    ]);
  });

  it('says that the product made it, on the list’s day, and names no person', async () => {
    const core = (await parts(await written())).get('docProps/core.xml') ?? '';
    expect(/<dc:creator>([^<]*)/.exec(core)?.[1]).toBe('Vårddygn');
    expect(/<dcterms:modified[^>]*>([^<]*)/.exec(core)?.[1]).toBe('2026-05-04T00:00:00Z');
    expect(core).not.toMatch(/lastModifiedBy|dcterms:created/);
  });

  it('has no key of a person in any part', async () => {
    // The persons of this list are known by keys that could stand nowhere by chance.
    const rows = [
      ...stays('h', 3, { kind: 0, months: 4, price: 4000 }),
      ...stays('s', 6, { kind: 1, months: 4, price: 1500 }),
      ...stays('j', 6, { kind: 2, months: 4, price: 1000 }),
    ].map((row) => ({ ...row, person: `P-7K3M9-${row.person.toUpperCase()}QXT` }));
    const order = copyOrder(rows, { budgets: [0, 1, 2, 3].map(() => budgetOf(100, 100_000)) });
    const found = await parts(await written(order));
    expect(order.list.persons[0]).toBe('P-7K3M9-H0QXT');
    for (const [name, xml] of found)
      expect([name, order.list.persons.filter((person) => xml.includes(person))]).toEqual([name, []]);
  });

  it('is the same for the same copy', async () => {
    expect(await written()).toEqual(await written());
  });

  it('keeps figures in kronor and shows them in the unit that was chosen', async () => {
    const styles =
      (await parts(await written(copyOrder(undefined, { unit: 'mnkr' })))).get('xl/styles.xml') ?? '';
    expect(styles).toContain(';#,##0.0,,"');
  });
});
