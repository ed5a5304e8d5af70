import type { ModelObject } from '../interpreter/modelObject';
import type { BagMeanings } from './bagMeaning';
import type { Schema } from '../schema/schema';

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
  /** The object of a class that hangs on a bag under a key; it is made when it is asked for the first time. */
  readonly part: (bag: Bag, step: { readonly key: string; readonly className: string }) => ModelObject;
}

/** A factory with the schema that gives bags their shape. */
export interface Workshop extends BagFactory {
  readonly schema: () => Schema;
  readonly meanings: () => BagMeanings;
}
