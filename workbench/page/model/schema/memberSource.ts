import type { EventSchema, LinkSchema, MethodSchema, Requirement } from './schema';

/**
 * What one member's own source text tells. The patterns fit both the debug and the minified build: names of
 * local variables are never looked at, names on the wire stand in quotation marks.
 */
const patterns = {
  /** `throwIfApiNotSupported("Range.address", _defaultApiSetName or "Set", "1.1",` */
  requirement: /\("\w+\.\w+",\s*(?:[\w$]+|"(\w+)"),\s*"([\d.]+)",/,
  /** `createPropertyObject(Excel.RangeFormat, this, "Format", false, 4)` */
  link: /\(\s*[\w$]+\.(\w+),\s*this,\s*"(\w+)",\s*(?:!0|!1|true|false),\s*\d/,
  /** `createMethodObject(Excel.Range, this, "GetCell", 1, [row, column], false,` */
  methodOfObject: /\(\s*[\w$]+\.(\w+),\s*this,\s*"(\w+)",\s*\d,\s*\[.*?\],\s*(?:!0|!1|true|false)/,
  /** `createIndexerObject(Excel.Worksheet, this, [key])` */
  indexer: /\(\s*[\w$]+\.(\w+),\s*this,\s*\[/,
  /** `invokeMethod(this, "Clear", 0, [applyTo],` */
  methodOfValue: /\(this,\s*"(\w+)",\s*\d,\s*\[.*?\]/,
  identity: /[\w$](?:\.|\[")(_ReferenceId|_Id|Id)\b/,
  item: /\(\s*[\w$]+\.(\w+),\s*(?:!0|!1|true|false),\s*this,/,
  eventType: /eventType:\s*([\de]+)/,
  register: /registerFunc:[^{]*\{\s*return\s+[\w$]+\.(_\w+)/,
  unregister: /unregisterFunc:[^{]*\{\s*return\s+[\w$]+\.(_\w+)/,
  target: /getTargetIdFunc:[^{]*\{\s*return\s+([^};]+)/,
} as const;

/** A name on the wire and what it stands for. */
export interface Named<Found> {
  readonly wireName: string;
  readonly found: Found;
}

/** The requirement that the member checks; a set without a name is the host's own, ExcelApi. */
export function requirementIn(source: string): Requirement | undefined {
  const match = patterns.requirement.exec(source);
  return match?.[2] === undefined ? undefined : { set: match[1] ?? 'ExcelApi', version: match[2] };
}

/** The object that the member leads to. */
export function linkIn(source: string, name: string): Named<LinkSchema> | undefined {
  const [, className, wireName] = patterns.link.exec(source) ?? [];
  if (className === undefined || wireName === undefined) return undefined;
  return { wireName, found: { name, className } };
}

/** The method that the member calls. */
export function methodIn(source: string, name: string): Named<MethodSchema> | undefined {
  const [, className, objectName] = patterns.methodOfObject.exec(source) ?? [];
  if (className !== undefined && objectName !== undefined) {
    return { wireName: objectName, found: { name, className } };
  }
  const wireName = patterns.methodOfValue.exec(source)?.[1];
  return wireName === undefined ? undefined : { wireName, found: { name, className: null } };
}

/** The class of the items that an indexer, or the result of a collection, makes. */
export function itemClassIn(source: string, member: string): string | undefined {
  if (member === '_handleResult') return patterns.item.exec(source)?.[1];
  return patterns.methodOfObject.test(source) || patterns.link.test(source)
    ? undefined
    : patterns.indexer.exec(source)?.[1];
}

/** The key of the identity that the member keeps. */
export function identityIn(source: string): 'Id' | '_Id' | '_ReferenceId' | undefined {
  const key = patterns.identity.exec(source)?.[1];
  return key === 'Id' || key === '_Id' || key === '_ReferenceId' ? key : undefined;
}

function targetIn(source: string): EventSchema['target'] {
  const target = patterns.target.exec(source)?.[1] ?? '';
  if (target.includes('eventWorkbookId')) return 'workbook';
  return target.includes('_eventTargetId') ? 'owner' : 'self';
}

/** The event that the member offers. */
export function eventIn(source: string, name: string): EventSchema | undefined {
  const type = patterns.eventType.exec(source)?.[1];
  const register = patterns.register.exec(source)?.[1];
  const unregister = patterns.unregister.exec(source)?.[1];
  if (type === undefined || register === undefined || unregister === undefined) return undefined;
  return { name, type: Number(type), register, unregister, target: targetIn(source) };
}
