import { follows } from '../behaviours/behaviours';
import { markModelObject, type ModelObject, type PropertyAccess } from '../interpreter/modelObject';
import type { ClassSchema, MethodSchema, Schema } from '../schema/schema';
import { find, methodOf, part } from './bagMethods';
import type { BagMeanings } from './bagMeaning';
import type { Bag, BagFactory, Workshop } from './bagTypes';

function methodNamed(schema: ClassSchema | undefined, name: string): MethodSchema | undefined {
  return [...(schema?.methods.values() ?? [])].find((method) => method.name === name);
}

function readValue(bag: Bag, name: string): unknown {
  if (name === 'count') return bag.items.length;
  if (name === 'id' || name === '_Id') return bag.id;
  return bag.values.get(name) ?? null;
}

function propertyOf(workshop: Workshop, bag: Bag, name: string): PropertyAccess {
  const meant = workshop.meanings().get(bag.className)?.properties?.[name];
  return {
    read: () => (meant?.read === undefined ? readValue(bag, name) : meant.read(bag)),
    write: (value) => {
      if (meant?.write === undefined) bag.values.set(name, value);
      else meant.write(bag, value);
    },
  };
}

function asObject(workshop: Workshop, bag: Bag): ModelObject {
  const schema = (): ClassSchema | undefined => workshop.schema().classes.get(bag.className);
  return {
    className: bag.className,
    identity: () => bag.id,
    exists: () => !bag.deleted && bag.owner?.deleted !== true,
    owner: () => undefined,
    property: (name) => propertyOf(workshop, bag, name),
    link: (name) => {
      const meant = workshop.meanings().get(bag.className)?.links?.[name];
      if (meant !== undefined) return () => meant(bag);
      const link = [...(schema()?.links.values() ?? [])].find((candidate) => candidate.name === name);
      return link && ((): ModelObject => part(workshop, bag, { key: name, className: link.className }));
    },
    method: (name) => {
      const method = methodNamed(schema(), name);
      return method && methodOf(workshop, bag, method);
    },
    items: () => bag.items,
    item: (key) => find(bag, key),
  };
}

/** A factory of bags over a schema, and meanings of some of its classes, that are known later than the host. */
export function createBagFactory(schema: () => Schema, meanings: () => BagMeanings): BagFactory {
  const bags = new WeakMap<object, Bag>();
  let count = 0;
  const workshop: Workshop = {
    schema,
    meanings,
    open: (object) => bags.get(object),
    part: (bag, step) => part(workshop, bag, step),
    create: (className, start = {}) => {
      follows('bagsKeepWhatIsSet');
      count += 1;
      const values = new Map(Object.entries(start.values ?? {}));
      const bag: Bag = {
        className,
        id: `{${className}-${count}}`,
        values,
        parts: new Map(),
        items: [],
        calls: [],
        owner: start.owner,
        deleted: false,
      };
      const object = markModelObject(asObject(workshop, bag));
      bags.set(object, bag);
      return object;
    },
  };
  return workshop;
}
