import type { ModelObject } from '../interpreter/modelObject';
import type { EventSchema, Schema } from '../schema/schema';

/** An event of one object: which class offers it, its name there, and the id of the object it is about. */
export interface EventTarget {
  readonly className: string;
  readonly event: string;
  readonly target: string;
}

/** Who in the add-in listens to what, and the messages to those who do. */
export interface Events {
  readonly subscribe: (event: EventSchema, object: ModelObject, on: boolean) => void;
  /** Sends the event to the add-in if it listens; the arguments are made only then. */
  readonly fire: (target: EventTarget, makeArguments: () => object) => void;
}

/** One entry of a message: category, type, target, text, id. */
export type MessageEntry = readonly [
  category: number,
  type: number,
  target: string,
  text: string,
  id: number | null,
];

/** The id by which events of the whole workbook go. */
export const workbookTarget = 'Workbook';

const eventCategory = 65536;

function targetOf(event: EventSchema, object: ModelObject): string {
  if (event.target === 'workbook') return workbookTarget;
  if (event.target === 'owner') return object.owner() ?? workbookTarget;
  return String(object.identity());
}

/** Event handling over a schema that is known later than the host. */
export function createEvents(schema: () => Schema, send: (entry: MessageEntry) => void): Events {
  const listeners = new Map<string, number>();
  return {
    subscribe: (event, object, on) => {
      const key = `${event.type} ${targetOf(event, object)}`;
      listeners.set(key, Math.max(0, (listeners.get(key) ?? 0) + (on ? 1 : -1)));
    },
    fire: ({ className, event, target }, makeArguments) => {
      if (listeners.size === 0) return;
      const found = schema()
        .classes.get(className)
        ?.events.find(({ name }) => name === event);
      if (found === undefined || (listeners.get(`${found.type} ${target}`) ?? 0) === 0) return;
      send([eventCategory, found.type, target, JSON.stringify(makeArguments()), null]);
    },
  };
}
