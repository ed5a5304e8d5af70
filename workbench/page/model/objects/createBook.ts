import type { Grid } from '../../grid/grid';
import type { References } from '../interpreter/references';
import { range } from '../range/range';
import type { BagFactory } from './bagTypes';
import { lazily, newSheetExtras, newTableExtras, type Book, type Makers } from './book';
import type { Events } from './events';
import { table } from './table';
import { worksheet } from './worksheet';

/** What a book is made of. */
export interface BookParts {
  readonly grid: Grid;
  readonly language: Book['language'];
  readonly references: References;
  readonly events: Events;
  readonly bags: BagFactory;
  readonly calculated: () => Promise<void>;
  readonly onCreateWorkbook: (base64: string | null) => void;
}

function createMakers(book: () => Book): Makers {
  return {
    range: (area) => range.create({ book: book(), area, gone: false }),
    worksheet: (id) => worksheet.create({ book: book(), id }),
    table: (id) => table.create({ book: book(), id }),
    areaOf: (value) => range.stateOf(value)?.area,
    trackedRanges: () =>
      book()
        .references.all()
        .flatMap((object) => range.stateOf(object) ?? []),
  };
}

/** A workbook over a grid; what the grid lacks begins as in a new workbook. */
export function createBook(parts: BookParts): Book {
  const book: Book = {
    ...parts,
    make: createMakers(() => book),
    settings: new Map(),
    names: [],
    xmlParts: [],
    sheetExtras: lazily(newSheetExtras),
    tableExtras: lazily(newTableExtras),
    application: { calculationMode: 'Automatic', eventsEnabled: true },
  };
  return book;
}
