import { follows } from '../behaviours/behaviours';
import { defineClass, type Property } from '../interpreter/defineClass';
import type { ModelObject } from '../interpreter/modelObject';
import { hostError } from '../protocol/hostError';
import type { Book } from './book';
import { defineCollection } from './collection';
import { integerArgument, textArgument } from './values';

interface BookState {
  readonly book: Book;
}

interface PropertyState extends BookState {
  readonly key: string;
}

function typeOf(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

const customProperty = defineClass<PropertyState>({
  className: 'CustomProperty',
  identity: ({ key }) => key,
  exists: ({ book, key }) => book.customProperties.has(key),
  properties: {
    key: { read: ({ key }) => key },
    value: {
      read: ({ book, key }) => book.customProperties.get(key),
      write: ({ book, key }, value) => {
        book.customProperties.set(key, valueArgument(value));
      },
    },
    type: { read: ({ book, key }) => typeOf(book.customProperties.get(key)) },
  },
  methods: {
    delete: ({ book, key }) => {
      book.customProperties.delete(key);
      return null;
    },
  },
});

function valueArgument(value: unknown): string | number | boolean {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw hostError('InvalidArgument');
  return value;
}

/** Keys do not care about case; the way in which one was written first stays. */
function add({ book }: BookState, [key, value]: readonly unknown[]): ModelObject {
  follows('customPropertiesAreReplaced');
  const wanted = textArgument(key);
  const same = [...book.customProperties.keys()].find((held) => held.toLowerCase() === wanted.toLowerCase());
  book.customProperties.set(same ?? wanted, valueArgument(value));
  return customProperty.create({ book, key: same ?? wanted });
}

const customProperties = defineCollection<BookState>({
  className: 'CustomPropertyCollection',
  items: ({ book }) => [...book.customProperties.keys()].map((key) => customProperty.create({ book, key })),
  keys: (item) => [item.identity()],
  methods: {
    add,
    deleteAll: ({ book }) => {
      book.customProperties.clear();
      return null;
    },
  },
});

function textProperty(name: string): Property<BookState> {
  return {
    read: ({ book }) => book.properties.get(name) ?? '',
    write: ({ book }, value) => {
      book.properties.set(name, textArgument(value));
    },
  };
}

const texts = ['author', 'category', 'comments', 'company', 'keywords', 'manager', 'subject', 'title'];

/** What the document says of itself. */
export const documentProperties = defineClass<BookState>({
  className: 'DocumentProperties',
  properties: {
    ...Object.fromEntries(texts.map((name) => [name, textProperty(name)])),
    revisionNumber: {
      read: ({ book }) => book.properties.get('revisionNumber') ?? 0,
      write: ({ book }, value) => {
        book.properties.set('revisionNumber', integerArgument(value));
      },
    },
  },
  links: { custom: (state) => customProperties.create(state) },
});
