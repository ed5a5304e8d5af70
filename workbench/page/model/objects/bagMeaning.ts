import type { MemberResult, ModelObject } from '../interpreter/modelObject';
import type { Bag } from './bagTypes';

/** How a value of a bag is read and written where it means more than what was set. */
export interface MeantProperty {
  readonly read?: (bag: Bag) => unknown;
  readonly write?: (bag: Bag, value: unknown) => void;
}

/** What the members of a class mean beyond being remembered. */
export interface BagMeaning {
  readonly properties?: Readonly<Record<string, MeantProperty>>;
  readonly methods?: Readonly<Record<string, (bag: Bag, values: readonly unknown[]) => MemberResult>>;
  readonly links?: Readonly<Record<string, (bag: Bag) => ModelObject>>;
  /** Called once an object was added to its collection with these arguments. */
  readonly added?: (bag: Bag, values: readonly unknown[]) => void;
}

/** The meanings by class; a class without one merely remembers. */
export type BagMeanings = ReadonlyMap<string, BagMeaning>;
