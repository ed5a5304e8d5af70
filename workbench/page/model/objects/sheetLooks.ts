import type { Property } from '../interpreter/defineClass';
import { hostError } from '../protocol/hostError';
import type { SheetState } from './sheetState';
import { booleanArgument, textArgument } from './values';

function tabColorArgument(value: unknown): string {
  const text = textArgument(value);
  if (text !== '' && !/^#[0-9a-f]{6}$/i.test(text)) throw hostError('InvalidArgument');
  return text.toUpperCase();
}

function writeGridlines({ book, id }: SheetState, value: unknown): void {
  book.grid.setSheetLook(id, { showGridlines: booleanArgument(value) });
}

function writeHeadings({ book, id }: SheetState, value: unknown): void {
  book.sheetExtras(id).showHeadings = booleanArgument(value);
}

/** How a sheet looks apart from its cells. office.js sets two of these by other names than it reads them. */
export const sheetLooks = {
  tabColor: {
    read: ({ book, id }) => book.grid.sheetLook(id).tabColor,
    write: ({ book, id }, value) => {
      book.grid.setSheetLook(id, { tabColor: tabColorArgument(value) });
    },
  },
  showGridlines: { read: ({ book, id }) => book.grid.sheetLook(id).showGridlines, write: writeGridlines },
  gridlines: { write: writeGridlines },
  showHeadings: { read: ({ book, id }) => book.sheetExtras(id).showHeadings, write: writeHeadings },
  headings: { write: writeHeadings },
} as const satisfies Readonly<Record<string, Property<SheetState>>>;
