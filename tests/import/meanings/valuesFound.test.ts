import fc from 'fast-check';
import { columnCells } from '../../../src/import/columns/cells';
import { meaningsFor } from '../../../src/import/meanings/meanings';
import { valuesFound } from '../../../src/import/meanings/valuesFound';
import { newRowStore } from '../../../src/import/rows/rowStore';
import { kind } from '../../../src/tables/sharedColumns';
import type { ValuesOfColumn } from '../../../src/import/list';

function found(cells: readonly string[], kinds: readonly string[] | null = null): ValuesOfColumn {
  const rows = newRowStore();
  rows.add(cells.map((cell) => [cell]));
  const meanings = meaningsFor(kind, { choices: {}, memory: { values: {}, kinds } });
  if (meanings === null) throw new Error('kinds have meanings');
  return valuesFound('kind', columnCells(rows, Int32Array.from(cells.keys()), 0), meanings);
}

describe('the values of a column', () => {
  it('are counted as plain counting counts them: first those that nobody knows, then by how many there are', () => {
    const cell = fc.constantFrom('HVB', 'hvb', ' HVB', 'Fh', 'Familjehem', 'Okänt', 'Jourhem', '', '  ');
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
        const counts: Record<string, number> = {};
        for (const each of cells.map((text) => text.trim()).filter((text) => text !== ''))
          counts[each] = (counts[each] ?? 0) + 1;
        const { values, more } = found(cells);
        expect(Object.fromEntries(values.map(({ raw, count }) => [raw, count]))).toEqual(counts);
        expect(more).toBe(0);
        const isKnown = (raw: string): boolean => ['HVB', 'hvb', 'Jourhem'].includes(raw);
        const order = values.map(({ raw, count }) => [Number(isKnown(raw)), -count] as const);
        const sorted = [...order].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
        expect(order).toEqual(sorted);
        for (const { raw, meaning, origin } of values) {
          expect(meaning !== null).toBe(isKnown(raw));
          expect(origin).toBe(isKnown(raw) ? 'exact' : null);
        }
      }),
    );
  });

  it('beyond two hundred are only counted', () => {
    const { values, more } = found(Array.from({ length: 450 }, (_, index) => `Form ${index}`));
    expect([values.length, more]).toEqual([200, 250]);
  });

  it('that only differ in a personal number are one, and no number is shown', () => {
    const { values } = found(['Eken 19900101-2385', 'Eken 19900102-2384', 'Eken']);
    expect(values.map(({ raw, count }) => [raw, count])).toEqual([
      ['Eken [personnummer]', 2],
      ['Eken', 1],
    ]);
  });

  it('that nobody knows put the kinds that they may be first', () => {
    expect(found(['Stödbonde']).options[0]).toBe('Stödboende');
    expect(found(['Institution']).options.slice(0, 2)).toEqual(['HVB', 'Särskilt ungdomshem (SiS)']);
    expect(found(['HVB'], ['B', 'A', 'HVB']).options).toEqual(['B', 'A', 'HVB']);
  });
});
