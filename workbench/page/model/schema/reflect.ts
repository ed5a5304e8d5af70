import { listOf } from '../protocol/plain';
import { eventIn, identityIn, itemClassIn, linkIn, methodIn, requirementIn } from './memberSource';
import type {
  ClassSchema,
  EventSchema,
  IdentityKey,
  LinkSchema,
  MethodSchema,
  Requirement,
  ScalarSchema,
  Schema,
} from './schema';

/** A class while it is being read. */
interface Draft {
  readonly links: Map<string, LinkSchema>;
  readonly methods: Map<string, MethodSchema>;
  readonly requirements: Map<string, Requirement>;
  readonly events: EventSchema[];
  itemClass: string | null;
  identityKey: IdentityKey | null;
}

type Members = Readonly<Record<string, PropertyDescriptor>>;

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function prototypeOf(candidate: unknown): object | undefined {
  if (typeof candidate !== 'function') return undefined;
  const prototype: unknown = Reflect.get(candidate, 'prototype');
  return isObject(prototype) && '_className' in prototype ? prototype : undefined;
}

/** The class names itself through getters that look at nothing but themselves. */
function readList(members: Members, name: string): readonly unknown[] {
  const getter: unknown = Reflect.get(members[name] ?? {}, 'get');
  return typeof getter === 'function' ? listOf(Reflect.apply(getter, {}, [])) : [];
}

function readScalars(members: Members): Map<string, ScalarSchema> {
  const names = readList(members, '_scalarPropertyNames');
  const writable = readList(members, '_scalarPropertyUpdateable');
  const scalars = new Map<string, ScalarSchema>();
  readList(members, '_scalarPropertyOriginalNames').forEach((wireName, index) => {
    const name = names[index];
    if (typeof wireName === 'string' && typeof name === 'string') {
      scalars.set(wireName, { name, writable: writable[index] === true });
    }
  });
  return scalars;
}

function functionsOf(descriptor: PropertyDescriptor): string[] {
  const parts = ['value', 'get', 'set'].map((part): unknown => Reflect.get(descriptor, part));
  return parts.filter((part) => typeof part === 'function').map(String);
}

function readReach(draft: Draft, member: string, source: string): void {
  const link = linkIn(source, member);
  if (link !== undefined) {
    draft.links.set(link.wireName, link.found);
    return;
  }
  const method = methodIn(source, member);
  if (method !== undefined && !draft.methods.has(method.wireName))
    draft.methods.set(method.wireName, method.found);
}

function readMember(draft: Draft, member: string, source: string): void {
  const requirement = requirementIn(source);
  if (requirement !== undefined && !draft.requirements.has(member))
    draft.requirements.set(member, requirement);
  readReach(draft, member, source);
  draft.itemClass ??= itemClassIn(source, member) ?? null;
  if (member === '_handleIdResult') draft.identityKey = identityIn(source) ?? null;
  const event = member.startsWith('on') ? eventIn(source, member) : undefined;
  if (event !== undefined) draft.events.push(event);
}

function readClass(name: string, prototype: object): ClassSchema {
  const members: Members = Object.getOwnPropertyDescriptors(prototype);
  const draft: Draft = {
    links: new Map(),
    methods: new Map(),
    requirements: new Map(),
    events: [],
    itemClass: null,
    identityKey: null,
  };
  for (const [member, descriptor] of Object.entries(members)) {
    if (member === 'constructor') continue;
    for (const source of functionsOf(descriptor)) readMember(draft, member, source);
  }
  return { name, isCollection: '_isCollection' in members, scalars: readScalars(members), ...draft };
}

function serviceOf(candidate: object): string | undefined {
  const maker: unknown = Reflect.get(candidate, 'newObject');
  return typeof maker === 'function' ? /,\s*"(Microsoft[\w.]+)"/.exec(String(maker))?.[1] : undefined;
}

/**
 * Reads from a loaded office.js what classes it has, what their members are called on the wire and from which
 * requirement set each exists. Nothing of the library is kept in the repository; the table always fits the build.
 */
export function reflectSchema(namespaces: readonly object[]): Schema {
  const classes = new Map<string, ClassSchema>();
  const services = new Map<string, string>();
  for (const namespace of namespaces) {
    for (const name of Object.getOwnPropertyNames(namespace)) {
      const candidate: unknown = Reflect.get(namespace, name);
      const prototype = prototypeOf(candidate);
      if (prototype === undefined || !isObject(candidate)) continue;
      classes.set(name, readClass(name, prototype));
      const service = serviceOf(candidate);
      if (service !== undefined) services.set(service, name);
    }
  }
  return { classes, services };
}
