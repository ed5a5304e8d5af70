import { defineClass } from '../interpreter/defineClass';
import type { ModelObject } from '../interpreter/modelObject';
import type { Book } from './book';
import { defineCollection, valueOf } from './collection';
import { textArgument } from './values';

interface SettingState {
  readonly book: Book;
  readonly key: string;
}

const setting = defineClass<SettingState>({
  className: 'Setting',
  identity: ({ key }) => key,
  exists: ({ book, key }) => book.settings.has(key),
  properties: {
    key: { read: ({ key }) => key },
    value: {
      read: ({ book, key }) => book.settings.get(key),
      write: ({ book, key }, value) => {
        book.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ book, key }) => {
      book.settings.delete(key);
      return null;
    },
  },
});

function add({ book }: { book: Book }, [key, value]: readonly unknown[]): ModelObject {
  const name = textArgument(key);
  book.settings.set(name, value);
  return setting.create({ book, key: name });
}

/** The add-in's settings in the workbook; the same store as `Office.context.document.settings`. */
export const settingCollection = defineCollection<{ readonly book: Book }>({
  className: 'SettingCollection',
  items: ({ book }) => [...book.settings.keys()].map((key) => setting.create({ book, key })),
  keys: (item) => [valueOf(item, 'key')],
  methods: { add },
});
