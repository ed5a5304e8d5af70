import fc from 'fast-check';
import { samePersonsOf } from '../../../src/import/records/samePersons';
import { personGroups } from '../../../src/import/records/personGroups';
import { personsRead } from '../../../src/import/records/persons';
import { secretOf, takenInto, type TestTable } from '../merging/help';
import { readOrFail, rowsOf } from '../reading';

describe('the table of same persons', () => {
  test.each([
    ['one person', { A: 'B' }, { A: 'B', B: 'B', C: 'C' }],
    ['a chain, to its end', { A: 'B', B: 'C', C: 'D' }, { A: 'D', B: 'D', C: 'D', D: 'D' }],
    ['two persons', { A: 'C', B: 'C' }, { A: 'C', B: 'C', C: 'C' }],
    ['a circle, as the first of it', { C: 'B', B: 'C' }, { B: 'B', C: 'B' }],
    ['a larger circle', { B: 'C', C: 'A', A: 'B' }, { A: 'A', B: 'A', C: 'A' }],
    ['a way into a circle', { D: 'C', C: 'B', B: 'C' }, { B: 'B', C: 'B', D: 'B' }],
    ['nothing of itself', { A: 'A' }, { A: 'A' }],
    ['nothing of a blank', { A: '', '': 'B' }, { A: 'A', '': '' }],
    ['whatever the case', { ' a ': 'b' }, { A: 'b', a: 'b', B: 'B' }],
  ])('takes %s', (_, table, expected) => {
    const { as } = samePersonsOf(table);
    for (const [person, same] of Object.entries(expected))
      expect([person, as(person)]).toEqual([person, same]);
  });

  test('makes one of just those who can be reached, in any order', () => {
    const person = fc.constantFrom('A', 'B', 'C', 'D', 'E');
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(person, person), { selector: ([each]) => each }), (pairs) => {
        const { as } = samePersonsOf(Object.fromEntries(pairs));
        const turned = samePersonsOf(Object.fromEntries([...pairs].reverse()));
        for (const [each, same] of pairs) {
          expect(as(each)).toBe(as(same));
          expect(as(as(each))).toBe(as(each));
          expect(turned.as(each)).toBe(as(each));
        }
      }),
    );
  });
});

describe('persons in groups', () => {
  const groupsOf = (texts: readonly string[], told = {}): readonly number[] => {
    const content = { type: 'text', values: Int32Array.from(texts.keys()), texts } as const;
    const columns = [{ id: 'person', header: 0, content, faults: new Uint8Array(texts.length) }];
    const persons = personsRead({ columns, persons: ['person'], alwaysKeys: false });
    return [...personGroups({ content, persons, keys: null, same: samePersonsOf(told) })];
  };

  test.each([
    ['blank cells as none', ['', 'B1', ''], {}, [0, 1, 0]],
    ['one number however it is written', ['19901211-9948', '901211 9948', '821105-9954'], {}, [1, 1, 2]],
    ['a number beside a name', ['Anna 19901211-9948', '9012119948'], {}, [1, 1]],
    ['a dossier number however it is written', ['8254980244', '825498-0244'], {}, [1, 1]],
    ['codes whatever their case', ['B1', 'b1', 'B2'], {}, [1, 1, 2]],
    ['persons who are the same', ['B1', 'B2', 'B3'], { B3: 'B1' }, [1, 2, 1]],
    ['persons who are the same as one who is not there', ['B1', 'B2'], { B1: 'B9', B2: 'B9' }, [1, 1]],
    ['keys from earlier', ['P-7K3M9-QXT2A', '901211-9948'], { 'P-7K3M9-QXT2A': 'B1' }, [1, 2]],
  ] as const)('has %s', (...[, texts, told, groups]) => {
    expect(groupsOf(texts, told)).toEqual(groups);
  });
});

describe('a child who has been given a number of its own', () => {
  const columnIds = ['placementId', 'person', 'kind', 'start', 'source'];
  const before = ['Personnummer;Placeringsform;Startdatum', '20120512-T123;HVB;2026-01-01'];
  const after = [...before, '20120512-2392;Jourhem;2026-02-01'];

  test('is one person under its new key, in the names of its placements, too', async () => {
    const first = await readOrFail({ content: after.join('\n') });
    await first.session.useSecret(secretOf(1));
    const [[old = ''] = [], [own = ''] = []] = rowsOf(first, ['person']);
    const samePersons = { [String(old)]: String(own) };
    const read = await readOrFail({ content: after.join('\n') }, undefined, { samePersons });
    const answer = await read.session.useSecret(secretOf(1));
    if ('secret' in answer) throw new Error('no secret');
    expect(rowsOf(read, ['person', 'placementId'])).toEqual([
      [own, `${own}/2026-01-01/HVB`],
      [own, `${own}/2026-02-01/Jourhem`],
    ]);
    expect(answer.report.sums.persons).toBe(1);
    expect(read.report.sums.persons).toBe(2);
    const empty: TestTable = { columnIds, rows: [] };
    const table = takenInto(read.session, empty).after;
    expect(takenInto(read.session, table).plan.difference).toEqual({
      ...{ added: 0, changed: 0, unchanged: 2, missing: 0, repaired: 0, leftOut: 0 },
    });
  });
});
