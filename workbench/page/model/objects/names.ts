import { follows } from '../behaviours/behaviours';
import { defineClass } from '../interpreter/defineClass';
import type { ModelObject } from '../interpreter/modelObject';
import { hostError } from '../protocol/hostError';
import { formatAbsolute } from '../range/address';
import { areaOfName } from '../range/lookup';
import { sheetName } from '../range/rangeState';
import type { Book, NamedEntry, NameMeaning } from './book';
import { defineCollection, itemOrError, valueOf } from './collection';
import { requireFree, requireName } from './tableNames';
import { booleanArgument, isOmitted, textArgument } from './values';

interface NamesState {
  readonly book: Book;
  readonly sheetId: string | undefined;
}

interface NameState {
  readonly book: Book;
  readonly entry: NamedEntry;
}

function formula({ book, entry: { meaning } }: NameState): string {
  return meaning.kind === 'formula'
    ? meaning.formula
    : `=${formatAbsolute(sheetName(book, meaning.area.sheetId), meaning.area)}`;
}

function rangeOf({ book, entry }: NameState): ModelObject | null {
  const area = areaOfName(book, entry.name, entry.sheetId ?? book.grid.activeSheetId());
  return area && book.make.range(area);
}

function typeOf(name: NameState): string {
  follows('nameTypes');
  const { meaning } = name.entry;
  if (rangeOf(name) !== null) return 'Range';
  return meaning.kind === 'formula' && /^=?-?\d+(\.\d+)?$/.test(meaning.formula) ? 'Double' : 'String';
}

function scopeSheet({ book, entry }: NameState): ModelObject | null {
  return entry.sheetId === undefined ? null : book.make.worksheet(entry.sheetId);
}

const namedItem = defineClass<NameState>({
  className: 'NamedItem',
  identity: ({ entry }) => entry.name,
  exists: ({ book, entry }) => book.names.includes(entry),
  properties: {
    name: { read: ({ entry }) => entry.name },
    formula: {
      read: formula,
      write: ({ entry }, value) => {
        entry.meaning = { kind: 'formula', formula: textArgument(value) };
      },
    },
    value: { read: (name) => formula(name).replace(/^=/, '') },
    type: { read: typeOf },
    scope: { read: ({ entry }) => (entry.sheetId === undefined ? 'Workbook' : 'Worksheet') },
    comment: {
      read: ({ entry }) => entry.comment,
      write: ({ entry }, value) => {
        entry.comment = textArgument(value);
      },
    },
    visible: {
      read: ({ entry }) => entry.visible,
      write: ({ entry }, value) => {
        entry.visible = booleanArgument(value);
      },
    },
  },
  links: { worksheet: (name) => itemOrError(scopeSheet(name)), worksheetOrNullObject: scopeSheet },
  methods: {
    getRange: (name) => {
      const found = rangeOf(name);
      if (found === null) throw hostError('InvalidReference');
      return found;
    },
    getRangeOrNullObject: rangeOf,
    delete: ({ book, entry }) => {
      book.names.splice(book.names.indexOf(entry), 1);
      return null;
    },
  },
});

function meaningOf(book: Book, reference: unknown): NameMeaning {
  const area = book.make.areaOf(reference);
  return area === undefined ? { kind: 'formula', formula: textArgument(reference) } : { kind: 'area', area };
}

function add({ book, sheetId }: NamesState, [name, reference, comment]: readonly unknown[]): ModelObject {
  const wanted = requireName(textArgument(name));
  const same = book.names.some(
    (entry) => entry.sheetId === sheetId && entry.name.toLowerCase() === wanted.toLowerCase(),
  );
  if (same) throw hostError('ItemAlreadyExists');
  if (sheetId === undefined) requireFree(book, wanted);
  const entry: NamedEntry = {
    name: wanted,
    sheetId,
    meaning: meaningOf(book, reference),
    comment: isOmitted(comment) ? '' : textArgument(comment),
    visible: true,
  };
  book.names.push(entry);
  return namedItem.create({ book, entry });
}

/** The names of the workbook, or of one sheet. */
export const nameCollection = defineCollection<NamesState>({
  className: 'NamedItemCollection',
  owner: ({ sheetId }) => sheetId,
  items: ({ book, sheetId }) =>
    book.names.filter((entry) => entry.sheetId === sheetId).map((entry) => namedItem.create({ book, entry })),
  keys: (item) => [valueOf(item, 'name')],
  methods: { add },
});
