import { changesNothing, effectOf } from '../../../src/taskpane/import/effectOf';
import { differenceFigures } from '../../../src/taskpane/import/figuresOf';
import { changedRows } from '../../../src/text/paneImportDifference';
import { importEffect, nothingChanges } from '../../../src/text/paneImportWriting';
import { settled, withList, comparison } from './importing';

const difference = { added: 3, changed: 5, unchanged: 144, missing: 4, repaired: 1, leftOut: 0 };

it.each([
  ['keep', { added: 3, changed: 5, closed: 0, removed: 1 }],
  ['close', { added: 3, changed: 5, closed: 2, removed: 1 }],
  ['remove', { added: 3, changed: 5, closed: 0, removed: 5 }],
] as const)('what the import does to the table where missing rows are to be: %s', (missing, effect) => {
  expect(effectOf({ difference, closed: 2 }, missing)).toEqual(effect);
});

it('the button says what becomes of the table', () => {
  const { sv, en } = importEffect({ added: 3, changed: 5, closed: 0, removed: 1 });
  expect(sv).toBe('Importera: 3 nya, 5 ändrade, 1 borttagen');
  expect(en).toBe('Import: 3 new, 5 changed, 1 removed');
  expect(importEffect({ added: 1, changed: 1, closed: 4, removed: 0 }).sv).toBe(
    'Importera: 1 ny, 1 ändrad, 4 avslutade',
  );
});

it('a list that changes nothing is told as such', () => {
  const same = { ...difference, added: 0, changed: 0, repaired: 0 };
  expect(changesNothing(effectOf({ difference: same, closed: 4 }, 'keep'))).toBe(true);
  expect(changesNothing(effectOf({ difference: same, closed: 4 }, 'close'))).toBe(false);
  expect(changesNothing(effectOf({ difference: same, closed: 4 }, 'remove'))).toBe(false);
  expect(nothingChanges(152).sv).toBe('Inget ändras: alla 152 rader är oförändrade');
});

it('rows that were ended and removed stand among the figures, where there are any', () => {
  const labels = (removed: number, closed: number): readonly string[] =>
    differenceFigures({ difference, removed, closed }, 'sv').map(
      ({ label, value }) => `${label.sv}: ${value}`,
    );
  expect(labels(0, 4)).toContain('Avslutade: 4');
  expect(labels(5, 0)).toContain('Borttagna ur tabellen: 5');
  expect(labels(0, 0)).toHaveLength(4);
});

it('what unfolds the changed rows says that some of them are ended', () => {
  expect(changedRows(4, 0).sv).toBe('Se 4 ändrade rader före och efter');
  expect(changedRows(4, 4).sv).toBe('Se 4 rader som ändras eller avslutas');
});

it('what was found for one choice is never shown for another, while it is being compared', async () => {
  let asked = 0;
  const pane = await withList({
    compareList: () => {
      asked++;
      return asked === 1 ? Promise.resolve(comparison) : new Promise(() => undefined);
    },
  });
  expect(pane.state().comparison).toEqual(comparison);
  const seen: unknown[] = [];
  pane.desk.store.subscribe(() => {
    const { missing, comparison: shown } = pane.state();
    if (missing === 'close') seen.push(shown);
  });
  void pane.intentions.chooseMissing('close');
  await settled();
  expect(seen.length).toBeGreaterThan(0);
  expect(new Set(seen)).toEqual(new Set(['underWay']));
});
