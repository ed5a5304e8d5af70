import fc from 'fast-check';
import { importedInto } from './help';

const budgetIds = ['month', 'kind', 'unit', 'activity', 'provider', 'amount'];
const placementIds = ['placementId', 'person', 'kind', 'start', 'end', 'dayPrice', 'provider', 'source'];

const listOf = (...rows: readonly string[]): string =>
  ['Person;Placeringsform;Startdatum;Slutdatum;Utförare;Dygnspris', ...rows].join('\n');

const ids = (rows: readonly (readonly unknown[])[]): readonly unknown[] => rows.map(([id]) => id);

describe('the name of a row', () => {
  test('holds the columns too that the list lacks: there it is blank', async () => {
    const content = 'Månad;Belopp\n2026-01;5000\n';
    /** 46023 is 2026-01-01. */
    const ofOneKind = [46023, 'HVB', '', '', '', 100];
    const total = [46023, '', '', '', '', 4000];
    const { plan, after } = await importedInto(content, budgetIds, [ofOneKind, total]);
    expect(plan.difference).toEqual({
      added: 0,
      changed: 1,
      unchanged: 0,
      missing: 1,
      repaired: 0,
      leftOut: 0,
    });
    expect(after).toEqual([ofOneKind, [46023, '', '', '', '', 5000]]);
  });

  test('pairs nothing where it is blank', async () => {
    const own = ['', 'B1', 'Jourhem', 46023, '', 7, 'Min egen', ''];
    const content = 'Placerings-ID;Placeringsform;Startdatum\n;HVB;2026-01-01\n';
    const { plan, after } = await importedInto(content, placementIds, [own]);
    expect(plan.difference).toEqual({
      added: 1,
      changed: 0,
      unchanged: 0,
      missing: 1,
      repaired: 0,
      leftOut: 0,
    });
    expect(after[0]).toEqual(own);
  });

  test('is made where the list has a column of names and leaves it blank', async () => {
    const content = [
      'Placerings-ID;Person;Placeringsform;Startdatum',
      'P1;B1;HVB;2026-01-01',
      ';B1;HVB;2026-01-01',
      ';B1;Jourhem;2026-01-01',
    ].join('\n');
    const first = await importedInto(content, placementIds);
    expect(ids(first.after)).toEqual(['P1', 'B1/2026-01-01/HVB (2)', 'B1/2026-01-01/Jourhem']);
  });

  test('is made of kind, provider and first day where there is no person', async () => {
    const content = 'Placeringsform;Utförare;Startdatum\nHVB;Eken;2026-01-01\nHVB;;2026-01-01\n';
    const { after } = await importedInto(content, placementIds);
    expect(ids(after)).toEqual(['HVB/Eken/2026-01-01', 'HVB/2026-01-01']);
  });

  test('does not depend on whether an earlier row is kept', async () => {
    const sound = await importedInto(
      listOf('B1;HVB;2026-01-01;;Eken;100', 'B1;HVB;2026-01-01;;Asken;200'),
      placementIds,
    );
    const unsound = await importedInto(
      listOf('B1;HVB;2026-01-01;;Eken;hundra', 'B1;HVB;2026-01-01;;Asken;200'),
      placementIds,
    );
    expect(ids(sound.after)).toEqual(['B1/2026-01-01/HVB', 'B1/2026-01-01/HVB (2)']);
    expect(ids(unsound.after)).toEqual(['B1/2026-01-01/HVB (2)']);
  });
});

describe('rows of one name', () => {
  const eken = 'B1;HVB;2026-01-01;;Eken;100';
  const asken = 'B1;HVB;2026-01-01;;Asken;200';

  test('are paired by what they say, in whichever order they come', async () => {
    const { after: table } = await importedInto(listOf(eken, asken), placementIds);
    const turned = await importedInto(listOf(asken, eken), placementIds, table);
    expect(turned.plan.difference).toEqual({
      added: 0,
      changed: 0,
      unchanged: 2,
      missing: 0,
      repaired: 0,
      leftOut: 0,
    });
    expect(turned.after).toEqual(table);
  });

  test('are paired by kind, provider and last day where they say something new, and keep their names', async () => {
    const { after: table } = await importedInto(listOf(eken, asken), placementIds);
    const dearer = await importedInto(
      listOf('B1;HVB;2026-01-01;;Asken;250', 'B1;HVB;2026-01-01;;Eken;150'),
      placementIds,
      table,
    );
    expect(dearer.plan.difference).toEqual({
      added: 0,
      changed: 2,
      unchanged: 0,
      missing: 0,
      repaired: 0,
      leftOut: 0,
    });
    expect(dearer.after.map(([id, , , , , price, provider]) => [id, price, provider])).toEqual([
      ['B1/2026-01-01/HVB', 150, 'Eken'],
      ['B1/2026-01-01/HVB (2)', 250, 'Asken'],
    ]);
  });

  test('never get a name that another row has', async () => {
    const { after: table } = await importedInto(listOf(eken), placementIds);
    const more = await importedInto(listOf(asken, eken, asken), placementIds, table);
    expect(more.plan.difference).toEqual({
      added: 2,
      changed: 0,
      unchanged: 1,
      missing: 0,
      repaired: 0,
      leftOut: 0,
    });
    expect(ids(more.after)).toEqual(['B1/2026-01-01/HVB', 'B1/2026-01-01/HVB (2)', 'B1/2026-01-01/HVB (3)']);
  });
});

const row = fc
  .record({
    person: fc.constantFrom('B1', 'B2', 'b2', ''),
    kind: fc.constantFrom('HVB', 'Jourhem'),
    start: fc.constantFrom('2026-01-31', '2026-02-01'),
    end: fc.constantFrom('', '2026-03-01'),
    provider: fc.constantFrom('Eken', 'Asken', ''),
    price: fc.constantFrom('', '100', '1467,50', 'fri'),
  })
  .map(({ person, kind, start, end, provider, price }) =>
    [person, kind, start, end, provider, price].join(';'),
  );

/** A list, and the same rows in another order. */
const shuffled = fc
  .array(row, { minLength: 1, maxLength: 10 })
  .chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
    ),
  );

describe('a list without names', () => {
  test('changes nothing the second time, in whichever order its rows come', () =>
    fc.assert(
      fc.asyncProperty(shuffled, async ([rows, again]) => {
        const { after: table } = await importedInto(listOf(...rows), placementIds);
        expect(new Set(ids(table).map((id) => String(id).toLowerCase())).size).toBe(rows.length);
        const second = await importedInto(listOf(...again), placementIds, table);
        expect(second.plan.difference).toEqual({
          added: 0,
          changed: 0,
          unchanged: rows.length,
          missing: 0,
          repaired: 0,
          leftOut: 0,
        });
        expect(second.after).toEqual(table);
      }),
    ));

  test('never gives two rows one name, whatever comes next', () =>
    fc.assert(
      fc.asyncProperty(shuffled, shuffled, async ([rows], [next]) => {
        const { after: table } = await importedInto(listOf(...rows), placementIds);
        const { after } = await importedInto(listOf(...next), placementIds, table);
        expect(new Set(ids(after).map((id) => String(id).toLowerCase())).size).toBe(after.length);
      }),
    ));
});
