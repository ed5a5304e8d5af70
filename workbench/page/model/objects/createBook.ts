import type { Grid } from '../../grid/grid';
import type { References } from '../interpreter/references';
import { range } from '../range/range';
import type { BagFactory } from './bagTypes';
import type { Book, BookContents, Makers } from './book';
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
  readonly contents: BookContents;
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

/** A workbook over a grid; beside it stands what the grid lacks. */
export function createBook({ contents, ...parts }: BookParts): Book {
  const book: Book = {
    ...parts,
    ...contents,
    make: createMakers(() => book),
    application: { calculationMode: 'Automatic', eventsEnabled: true },
  };
  return book;
}
