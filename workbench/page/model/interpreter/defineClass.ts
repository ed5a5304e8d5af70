import { markModelObject, type MemberResult, type ModelObject } from './modelObject';

/** How a value of an object with this state is read and written; without write it is read-only, without read it can only be set. */
export interface Property<State> {
  readonly read?: (state: State) => unknown;
  readonly write?: (state: State, value: unknown) => MemberResult;
}

/** A class of the model: what it offers, each member a function of the object's state. */
export interface ClassDefinition<State> {
  readonly className: string;
  readonly identity?: (state: State) => string | number;
  readonly exists?: (state: State) => boolean;
  readonly owner?: (state: State) => string | undefined;
  readonly properties?: Readonly<Record<string, Property<State>>>;
  readonly links?: Readonly<Record<string, (state: State) => ModelObject | null>>;
  readonly methods?: Readonly<Record<string, (state: State, values: readonly unknown[]) => MemberResult>>;
  readonly items?: (state: State) => readonly ModelObject[];
  readonly item?: (state: State, key: unknown) => ModelObject | null;
}

/** Makes objects of one class, and gives the state of those it made. */
export interface ModelClass<State> {
  readonly create: (state: State) => ModelObject;
  readonly stateOf: (value: unknown) => State | undefined;
}

interface Members<State> {
  readonly properties: ReadonlyMap<string, Property<State>>;
  readonly links: ReadonlyMap<string, (state: State) => ModelObject | null>;
  readonly methods: ReadonlyMap<string, (state: State, values: readonly unknown[]) => MemberResult>;
}

function membersOf<State>(definition: ClassDefinition<State>): Members<State> {
  return {
    properties: new Map(Object.entries(definition.properties ?? {})),
    links: new Map(Object.entries(definition.links ?? {})),
    methods: new Map(Object.entries(definition.methods ?? {})),
  };
}

function bind<State>(definition: ClassDefinition<State>, members: Members<State>, state: State): ModelObject {
  return {
    className: definition.className,
    identity: () => definition.identity?.(state),
    exists: () => definition.exists?.(state) ?? true,
    owner: () => definition.owner?.(state),
    property: (name) => {
      const found = members.properties.get(name);
      if (found === undefined) return undefined;
      const { read, write } = found;
      return {
        read: read && ((): unknown => read(state)),
        write: write && ((value): MemberResult => write(state, value)),
      };
    },
    link: (name) => {
      const found = members.links.get(name);
      return found && ((): ModelObject | null => found(state));
    },
    method: (name) => {
      const found = members.methods.get(name);
      return found && ((values): MemberResult => found(state, values));
    },
    items: () => definition.items?.(state) ?? [],
    item: (key) => definition.item?.(state, key) ?? null,
  };
}

/** Declares a class of the model. */
export function defineClass<State>(definition: ClassDefinition<State>): ModelClass<State> {
  const members = membersOf(definition);
  const states = new WeakMap<object, State>();
  return {
    create: (state) => {
      const object = markModelObject(bind(definition, members, state));
      states.set(object, state);
      return object;
    },
    stateOf: (value) => (typeof value === 'object' && value !== null ? states.get(value) : undefined),
  };
}
