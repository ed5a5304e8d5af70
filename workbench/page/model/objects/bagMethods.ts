import type { MemberResult, ModelObject } from '../interpreter/modelObject';
import { hostError } from '../protocol/hostError';
import type { MethodSchema } from '../schema/schema';
import type { Bag, Workshop } from './bagTypes';

/** The library's names of arguments are lost in its minified build; these become properties of what is added. */
const addedProperties: ReadonlyMap<string, readonly string[]> = new Map([
  ['ChartCollection', ['chartType', '', 'seriesBy']],
  ['ChartTrendlineCollection', ['type']],
  ['ConditionalFormatCollection', ['type']],
]);

type Handler = (values: readonly unknown[]) => MemberResult;

/** The item of a bag by id, name or place. */
export function find(bag: Bag, key: unknown): ModelObject | null {
  const byName = bag.items.find((item) => item.identity() === key || item.property('name')?.read?.() === key);
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
    bag.items.push(item);
    const added = workshop.open(item);
    if (added !== undefined) workshop.meanings().get(className)?.added?.(added, values);
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

/** The object that hangs on a bag under a key; it is made when it is asked for the first time. */
export function part(workshop: Workshop, bag: Bag, step: { key: string; className: string }): ModelObject {
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

/** What a method of a bag does; undefined for one that would need a meaning. */
export function methodOf(workshop: Workshop, bag: Bag, method: MethodSchema): Handler | undefined {
  const { name, className } = method;
  const meant = workshop.meanings().get(bag.className)?.methods?.[name];
  if (meant !== undefined) return (values) => meant(bag, values);
  const isCollection = workshop.schema().classes.get(bag.className)?.isCollection === true;
  if (isCollection && name === 'add' && className !== null) return add(workshop, bag, className);
  const common = isCollection || className === null ? commonMethod(workshop, bag, name) : undefined;
  if (common !== undefined) return common;
  if (className === null) return remembered(bag, name);
  return (values) => part(workshop, bag, { key: `${name}${JSON.stringify(values)}`, className });
}
