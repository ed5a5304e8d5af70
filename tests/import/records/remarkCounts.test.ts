import fc from 'fast-check';
import { cellFaults } from '../../../src/import/columns/cellFault';
import type { TypedColumn } from '../../../src/import/columns/typedColumn';
import { placements } from '../../../src/import/kinds/placements';
import type { RemarkCount } from '../../../src/import/list';
import { plainMarks } from '../../../src/import/records/marks';
import type { Records } from '../../../src/import/records/records';
import { remarkCounts } from '../../../src/import/records/remarkCounts';
import { forEachRemark } from '../../../src/import/records/remarks';
import { newRowStore } from '../../../src/import/rows/rowStore';

const rows = 6;
const perRow = <Value>(each: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.array(each, { minLength: rows, maxLength: rows });
/** Most cells have nothing wrong in them. */
const faults = perRow(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: cellFaults.length - 1 })));
const marked = perRow(fc.boolean());

function columnWith(id: string, wrong: readonly number[]): TypedColumn {
  return {
    ...{ id, header: 0, faults: Uint8Array.from(wrong) },
    content: { type: 'day', values: new Int32Array(rows) },
  };
}

function rowsWhere(holds: readonly boolean[]): Int32Array {
  return Int32Array.from([...holds.keys()].filter((row) => holds[row] === true));
}

/** Row by row, as remarks are told. */
function naiveCounts(records: Records): readonly RemarkCount[] {
  const counts: RemarkCount[] = [];
  const remarked = { kind: placements, rows: newRowStore(), headers: [], records };
  forEachRemark(remarked, ({ code, leavesOut }) => {
    const index = counts.findIndex((each) => each.code === code);
    const before = counts[index];
    if (before === undefined) counts.push({ code, leavesOut, count: 1 });
    else counts[index] = { ...before, count: before.count + 1 };
  });
  return counts;
}

const found = fc.record({ start: faults, end: faults, beyond: perRow(fc.nat(1)) });
const marks = fc.record({ kept: marked, unpaid: marked, open: marked });

test('remarks counted column by column are those that are told row by row, in their order', () => {
  fc.assert(
    fc.property(found, marks, ({ start, end, beyond }, { kept, unpaid, open }) => {
      const records: Records = {
        columns: [columnWith('start', start), columnWith('end', end)],
        read: Int32Array.from({ length: rows }, (_, row) => row),
        sound: rowsWhere(kept),
        kept: rowsWhere(kept),
        removed: new Set(),
        beyondHeader: Int32Array.from(beyond),
        areProtected: new Uint8Array(rows),
        marks: [
          plainMarks('stillOpen', null, rowsWhere(open)),
          plainMarks('missingPrice', null, rowsWhere(unpaid)),
          plainMarks('stillOpen', 'end', rowsWhere(unpaid)),
        ],
      };
      expect(remarkCounts(records)).toEqual(naiveCounts(records));
    }),
  );
});
