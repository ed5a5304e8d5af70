import { markModelObject, type MemberResult, type ModelObject } from '../interpreter/modelObject';
import { hostError } from '../protocol/hostError';
import type { ClassSchema, MethodSchema, Schema } from '../schema/schema';
import { follows } from '../behaviours/behaviours';

/** A call that an object merely remembers. */
export interface BagCall {
  readonly method: string;
  readonly values: readonly unknown[];
}

/**
 * The state of an object without meaning: it keeps what is set and gives it back. Used where the add-in only
 * dresses things (charts, conditional formats, validation, page layout); the shape comes from office.js itself.
 */
export interface Bag {
  readonly className: string;
  readonly id: string;
  readonly values: Map<string, unknown>;
  readonly parts: Map<string, ModelObject>;
  items: ModelObject[];
  readonly calls: BagCall[];
  readonly owner: Bag | undefined;
  deleted: boolean;
}

/** What a new bag begins with. */
export interface BagStart {
  readonly values?: Readonly<Record<string, unknown>>;
  readonly owner?: Bag;
}

/** Makes bags and opens them. */
export interface BagFactory {
  readonly create: (className: string, start?: BagStart) => ModelObject;
  readonly open: (object: ModelObject) => Bag | undefined;
}

interface Workshop extends BagFactory {
  readonly schema: () => Schema;
}

/** The library's names of arguments are lost in its minified build; these become properties of what is added. */
const addedProperties: ReadonlyMap<string, readonly string[]> = new Map([
  ['ChartCollection', ['chartType', '', 'seriesBy']],
  ['ChartSeriesCollection', ['name']],
  ['ChartTrendlineCollection', ['type']],
  ['ConditionalFormatCollection', ['type']],
]);

type Handler = (values: readonly unknown[]) => MemberResult;

function find(bag: Bag, key: unknown): ModelObject | null {
  const byName = bag.items.find((item) => item.identity() === key || item.property('name')?.read() === key);
  return byName ?? (typeof key === 'number' ? (bag.items[key] ?? null) : null);
}

function itemOf(bag: Bag, key: unknown): ModelObject {
  const item = find(bag, key);
  if (item === null) throw hostError('ItemNotFound');
  return item;
}

function add(workshop: Workshop, bag: Bag, className: string): Handler {
  return (values) => {
    const names = addedProperties.get(bag.className) ?? [];
    const pairs = names.map((name, index): [string, unknown] => [name, values[index]]);
    const start = Object.fromEntries(
      pairs.filter(([name, value]) => name !== '' && value !== undefined && value !== null),
    );
    const item = workshop.create(className, { values: start, owner: bag });
    workshop.open(item)?.calls.push({ method: 'add', values });
    bag.items.push(item);
    return item;
  };
}

function remove(workshop: Workshop, bag: Bag): null {
  bag.deleted = true;
  if (bag.owner !== undefined)
    bag.owner.items = bag.owner.items.filter((item) => workshop.open(item) !== bag);
  return null;
}

function clear(bag: Bag): null {
  bag.items = [];
  bag.values.clear();
  bag.parts.clear();
  return null;
}

function part(workshop: Workshop, bag: Bag, step: { key: string; className: string }): ModelObject {
  const before = bag.parts.get(step.key);
  if (before !== undefined) return before;
  const made = workshop.create(step.className, { owner: bag });
  bag.parts.set(step.key, made);
  return made;
}

function commonMethod(workshop: Workshop, bag: Bag, name: string): Handler | undefined {
  switch (name) {
    case 'getCount':
      return () => bag.items.length;
    case 'getItem':
    case 'getItemAt':
      return ([key]) => itemOf(bag, key);
    case 'getItemOrNullObject':
      return ([key]) => find(bag, key);
    case 'delete':
      return () => remove(workshop, bag);
    case 'clear':
    case 'clearAll':
      return () => clear(bag);
    default:
      return undefined;
  }
}

function remembered(bag: Bag, method: string): Handler | undefined {
  if (!/^(set|activate|select|refresh)/.test(method)) return undefined;
  return (values) => {
    bag.calls.push({ method, values });
    return null;
  };
}

function methodOf(workshop: Workshop, bag: Bag, method: MethodSchema): Handler | undefined {
  const { name, className } = method;
  const isCollection = workshop.schema().classes.get(bag.className)?.isCollection === true;
  if (isCollection && name === 'add' && className !== null) return add(workshop, bag, className);
  const common = isCollection || className === null ? commonMethod(workshop, bag, name) : undefined;
  if (common !== undefined) return common;
  if (className === null) return remembered(bag, name);
  return (values) => part(workshop, bag, { key: `${name}${JSON.stringify(values)}`, className });
}

function methodNamed(schema: ClassSchema | undefined, name: string): MethodSchema | undefined {
  return [...(schema?.methods.values() ?? [])].find((method) => method.name === name);
}

function readValue(bag: Bag, name: string): unknown {
  if (name === 'count') return bag.items.length;
  if (name === 'id' || name === '_Id') return bag.id;
  return bag.values.get(name) ?? null;
}

function asObject(workshop: Workshop, bag: Bag): ModelObject {
  const schema = (): ClassSchema | undefined => workshop.schema().classes.get(bag.className);
  return {
    className: bag.className,
    identity: () => bag.id,
    exists: () => !bag.deleted && bag.owner?.deleted !== true,
    owner: () => undefined,
    property: (name) => ({
      read: () => readValue(bag, name),
      write: (value) => {
        bag.values.set(name, value);
      },
    }),
    link: (name) => {
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

/** A factory of bags over a schema that is known later than the host. */
export function createBagFactory(schema: () => Schema): BagFactory {
  const bags = new WeakMap<object, Bag>();
  let count = 0;
  const workshop: Workshop = {
    schema,
    open: (object) => bags.get(object),
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
