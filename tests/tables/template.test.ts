import { tables } from '../../src/tables';
import { headerOf, isTable } from '../../src/tables/recognise';
import { tableTemplate } from '../../src/tables/template';
import { contributions } from '../../src/tables/contributions';
import { kinds } from '../../src/tables/kinds';
import { scenarios } from '../../src/tables/scenarios';
import { placements } from '../../src/tables/placements';
import type { Language } from '../../src/text/language';

const cases = tables.flatMap((table) =>
  (['sv', 'en'] satisfies Language[]).map((language) => [table.name[language], language, table] as const),
);

describe('tableTemplate', () => {
  it.each(cases)('%s (%s): is a rectangle with at least one row', (_, language, table) => {
    const template = tableTemplate(table, language);
    expect(template.rows.length).toBeGreaterThan(0);
    expect(template.formats).toHaveLength(template.headers.length);
    for (const row of template.rows) expect(row).toHaveLength(template.headers.length);
  });

  it.each(cases)('%s (%s): holds no text that Excel would take for a formula', (_, language, table) => {
    const template = tableTemplate(table, language);
    for (const content of [template.name, template.about, ...template.headers, ...template.rows.flat()])
      expect(String(content)).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('begins with one empty row where nothing is prefilled', () => {
    expect(tableTemplate(placements, 'sv').rows).toEqual([placements.columns.map(() => '')]);
  });

  it('writes dates as ISO, money with two decimals and text as text', () => {
    const { headers, formats } = tableTemplate(placements, 'sv');
    const format = (header: string): string | undefined => formats[headers.indexOf(header)];
    expect(format('Startdatum')).toBe('yyyy-mm-dd');
    expect(format('Dygnspris')).toBe('#,##0.00');
    expect(format('Placerings-ID')).toBe('@');
    expect(format('Dygnsregel')).toBe('@');
    expect(format('Antal')).toBe('General');
  });

  it('makes columns wide enough for their header and content, within reason', () => {
    const { headers, widths } = tableTemplate(contributions, 'sv');
    const width = (header: string): number | undefined => widths[headers.indexOf(header)];
    expect(width('År')).toBe(10);
    expect(width('Ålder från')).toBe('Ålder från'.length + 4);
    expect(width('Källa')).toBe(60);
  });

  it('never clips a date, however short the header', () => {
    const { headers, widths } = tableTemplate(scenarios, 'sv');
    const length = '2026-10-01'.length;
    for (const header of ['Från', 'När']) expect(widths[headers.indexOf(header)]).toBeGreaterThan(length + 1);
  });

  it('names the kinds in the reader’s language', () => {
    expect(tableTemplate(kinds, 'sv').rows[8]?.slice(0, 2)).toEqual(['Vårdnadsöverflyttning', 'nej']);
    expect(tableTemplate(kinds, 'en').rows[8]?.slice(0, 2)).toEqual(['Transfer of custody', 'no']);
  });
});

describe('recognising a table and its columns', () => {
  it.each([
    ['Placeringar', true],
    ['placements', true],
    ['Placeringar2', false],
  ])('%s is the placements: %s', (name, expected) => {
    expect(isTable(placements, name)).toBe(expected);
  });

  it('finds a header in either language, whatever its case and spaces, and gives it as it stands', () => {
    const end = placements.columns.find((column) => column.id === 'end');
    if (end === undefined) throw new Error('the placements have an end');
    expect(headerOf(end, ['Start', ' SLUTDATUM'])).toBe(' SLUTDATUM');
    expect(headerOf(end, ['end date'])).toBe('end date');
    expect(headerOf(end, ['Planerat slut'])).toBeUndefined();
  });
});
