/** The requirement set and the version from which a member exists. */
export interface Requirement {
  readonly set: string;
  readonly version: string;
}

/** A value of an object, under the library's name. */
export interface ScalarSchema {
  readonly name: string;
  readonly writable: boolean;
}

/** An object of an object. */
export interface LinkSchema {
  readonly name: string;
  readonly className: string;
}

/** A method; className is null where it gives a plain value. */
export interface MethodSchema {
  readonly name: string;
  readonly className: string | null;
}

/**
 * An event: its number on the wire, the two methods that (un)register it and whose id its messages bear:
 * the workbook's, the object's own, or that of the sheet which the collection belongs to.
 */
export interface EventSchema {
  readonly name: string;
  readonly type: number;
  readonly register: string;
  readonly unregister: string;
  readonly target: 'workbook' | 'owner' | 'self';
}

/** The key under which an object tells its identity, where it has one. */
export type IdentityKey = 'Id' | '_Id' | '_ReferenceId';

/** What office.js knows of one class. Maps go from the name on the wire (`RowCount`) but requirements from the library's (`rowCount`). */
export interface ClassSchema {
  readonly name: string;
  readonly isCollection: boolean;
  readonly scalars: ReadonlyMap<string, ScalarSchema>;
  readonly links: ReadonlyMap<string, LinkSchema>;
  readonly methods: ReadonlyMap<string, MethodSchema>;
  readonly itemClass: string | null;
  readonly identityKey: IdentityKey | null;
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly events: readonly EventSchema[];
}

/** Every class by name, and the class of every service by its name on the wire. */
export interface Schema {
  readonly classes: ReadonlyMap<string, ClassSchema>;
  readonly services: ReadonlyMap<string, string>;
}
