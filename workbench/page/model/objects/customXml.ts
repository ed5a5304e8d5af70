import { follows } from '../behaviours/behaviours';
import { defineClass } from '../interpreter/defineClass';
import type { ModelObject } from '../interpreter/modelObject';
import { hostError } from '../protocol/hostError';
import type { Book, XmlPart } from './book';
import { defineCollection } from './collection';
import { textArgument } from './values';

interface PartState {
  readonly book: Book;
  readonly part: XmlPart;
}

interface PartsState {
  readonly book: Book;
  readonly namespace: string | undefined;
}

function namespaceOf(xml: string): string {
  return /xmlns="([^"]*)"/.exec(xml)?.[1] ?? '';
}

function requireXml(value: unknown): string {
  follows('xmlIsBarelyChecked');
  const xml = textArgument(value);
  if (!/^\s*<[\s\S]*>\s*$/.test(xml)) throw hostError('InvalidArgument');
  return xml;
}

const customXmlPart = defineClass<PartState>({
  className: 'CustomXmlPart',
  identity: ({ part }) => part.id,
  exists: ({ book, part }) => book.xmlParts.includes(part),
  properties: {
    id: { read: ({ part }) => part.id },
    namespaceUri: { read: ({ part }) => namespaceOf(part.xml) },
  },
  methods: {
    getXml: ({ part }) => part.xml,
    setXml: ({ part }, [xml]) => {
      part.xml = requireXml(xml);
      return null;
    },
    delete: ({ book, part }) => {
      book.xmlParts.splice(book.xmlParts.indexOf(part), 1);
      return null;
    },
  },
});

function partsOf({ book, namespace }: PartsState): ModelObject[] {
  const parts = book.xmlParts.filter(({ xml }) => namespace === undefined || namespaceOf(xml) === namespace);
  return parts.map((part) => customXmlPart.create({ book, part }));
}

function onlyItem(state: PartsState): ModelObject | null {
  const parts = partsOf(state);
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

const keys = (part: ModelObject): readonly unknown[] => [part.identity()];

const scopedParts = defineCollection<PartsState>({
  className: 'CustomXmlPartScopedCollection',
  items: partsOf,
  keys,
  methods: {
    getOnlyItem: (state) => {
      const item = onlyItem(state);
      if (item === null) throw hostError('InvalidOperation');
      return item;
    },
    getOnlyItemOrNullObject: onlyItem,
  },
});

function add({ book }: PartsState, [xml]: readonly unknown[]): ModelObject {
  const last = book.xmlParts.at(-1);
  const number = last === undefined ? 1 : last.number + 1;
  const part: XmlPart = { id: `{CustomXmlPart-${number}}`, number, xml: requireXml(xml) };
  book.xmlParts.push(part);
  return customXmlPart.create({ book, part });
}

/** The workbook's parts of custom XML. */
export const customXmlParts = defineCollection<PartsState>({
  className: 'CustomXmlPartCollection',
  items: partsOf,
  keys,
  methods: {
    add,
    getByNamespace: ({ book }, [uri]) => scopedParts.create({ book, namespace: textArgument(uri) }),
  },
});
