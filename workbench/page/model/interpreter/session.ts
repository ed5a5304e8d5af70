import type { EventSchema, Schema } from '../schema/schema';
import type { ModelObject } from './modelObject';
import type { References } from './references';
import type { Requirements } from './requirements';

/** Everything that the interpreter asks of its surroundings; with this it needs to know nothing of Excel. */
export interface Session {
  readonly schema: Schema;
  readonly requirements: Requirements;
  readonly references: References;
  /** The object that paths start from. */
  readonly root: ModelObject;
  /** The service of that name on the wire (`Microsoft.ExcelServices.CustomFunctions`). */
  readonly service: (name: string) => ModelObject | undefined;
  /** Awaited before what is named is read of an object: it may still be on its way. */
  readonly beforeReading: (object: ModelObject, names: readonly string[]) => Promise<void>;
  readonly subscribe: (event: EventSchema, object: ModelObject, on: boolean) => void;
  /** Told of every member that the add-in asked for and the model lacks (`Range.merge`). */
  readonly onMissing: (member: string) => void;
  /** Told of errors that are bugs of ours, not answers of Excel's. */
  readonly onFault: (error: unknown) => void;
}
