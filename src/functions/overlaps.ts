import { overlaps as overlapsOf } from '../core/overlaps';
import { isProblem } from '../text/problem';
import { column } from './arguments/parameter';
import { person as personKey } from './arguments/person';
import { isLocated } from './cell';
import { defineFunction } from './defineFunction';
import { asOf, end, start } from './parameters';
import { eachRowWide } from './results/eachRow';
import { byRow, gather } from './results/gather';
import { rowsOf } from './results/rows';

const person = column({
  swedishName: 'person',
  reader: personKey,
});

/** OVERLAPS: placements of a person that hold the same days. */
export const overlaps = defineFunction({
  id: 'OVERLAPS',
  parameters: { person, start, end, asOf },
  compute: ({ person, start, end, asOf }) => {
    const columns = [person, start, end];
    const rows = rowsOf(columns);
    if (isLocated(rows)) return [[rows]];
    const { items, rowNumbers } = gather(rows, (row) => ({
      person: person.at(row),
      start: start.at(row),
      end: end.at(row),
    }));
    const overlapAt = byRow(rowNumbers, overlapsOf(items, asOf));
    const numberOf = (item: number): number => rowNumbers[item] ?? item;
    return eachRowWide({ columns, width: 2 }, (row) => {
      const overlap = overlapAt(row);
      if (isProblem(overlap)) return 'row' in overlap ? { ...overlap, row: numberOf(overlap.row) } : overlap;
      return [overlap.days, overlap.row === null ? '' : numberOf(overlap.row) + 1];
    });
  },
});
