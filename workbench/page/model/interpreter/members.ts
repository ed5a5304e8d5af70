import { hostError, HostError } from '../protocol/hostError';
import { lowerFirst } from '../protocol/plain';
import type { ClassSchema, EventSchema } from '../schema/schema';
import type { MemberResult, ModelObject, PropertyAccess } from './modelObject';
import { requireMember } from './requirements';
import type { Session } from './session';

/** What office.js knows of the object's class. */
export function schemaOf(session: Session, object: ModelObject): ClassSchema | undefined {
  return session.schema.classes.get(object.className);
}

/** The error for a member that the model lacks; the member is put on the list of what is missing. */
export function missing(session: Session, object: ModelObject, member: string): HostError {
  const name = `${object.className}.${member}`;
  session.onMissing(name);
  return new HostError('NotImplemented', `The workbench's model of Excel lacks ${name}.`, name);
}

/** Reads a value by its name in the library. */
export function readProperty(session: Session, object: ModelObject, name: string): unknown {
  requireMember(session.requirements, schemaOf(session, object), name);
  const read = object.property(name)?.read;
  if (read === undefined) throw missing(session, object, name);
  return read();
}

function writer(session: Session, object: ModelObject, name: string): NonNullable<PropertyAccess['write']> {
  const write = object.property(name)?.write;
  if (write === undefined) throw missing(session, object, `${name} =`);
  return write;
}

/** Sets a value by its name on the wire. */
export function writeProperty(
  session: Session,
  object: ModelObject,
  wireName: string,
): (value: unknown) => MemberResult {
  const schema = schemaOf(session, object);
  const scalar = schema?.scalars.get(wireName);
  const name = scalar?.name ?? lowerFirst(wireName);
  requireMember(session.requirements, schema, name);
  if (scalar?.writable === false) throw hostError('InvalidArgument', `${name} is read-only.`);
  return writer(session, object, name);
}

/** Follows a property that leads to another object, by its name on the wire; null is a null object. */
export function followLink(session: Session, object: ModelObject, wireName: string): ModelObject | null {
  const schema = schemaOf(session, object);
  const name = schema?.links.get(wireName)?.name ?? lowerFirst(wireName);
  requireMember(session.requirements, schema, name);
  const link = object.link(name);
  if (link === undefined) throw missing(session, object, name);
  return link();
}

function eventOf(schema: ClassSchema | undefined, wireName: string): EventSchema | undefined {
  return schema?.events.find((event) => event.register === wireName || event.unregister === wireName);
}

/** Calls a method by its name on the wire. Methods that (un)register an event are the same for every class. */
export function callMethod(
  session: Session,
  object: ModelObject,
  wireName: string,
): (values: readonly unknown[]) => MemberResult {
  const schema = schemaOf(session, object);
  const name = schema?.methods.get(wireName)?.name ?? lowerFirst(wireName);
  requireMember(session.requirements, schema, name);
  const event = eventOf(schema, wireName);
  if (event !== undefined) {
    return () => {
      session.subscribe(event, object, event.register === wireName);
      return null;
    };
  }
  const method = object.method(name);
  if (method === undefined) throw missing(session, object, `${name}()`);
  return method;
}
