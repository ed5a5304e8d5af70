/** A sentence in both languages. */
export interface Words {
  readonly sv: string;
  readonly en: string;
}

/**
 * How sure we are of it. documented: Microsoft writes so. observed: seen in the source of office.js, or told by
 * others who ran Excel. assumed: our own guess; it is checked by hand in a real Excel (docs/smoke.md).
 */
export type Certainty = 'documented' | 'observed' | 'assumed';

/** One behaviour of the model that a real Excel might have otherwise. */
export interface Behaviour {
  readonly tag: Certainty;
  readonly what: Words;
  /** What to do in a real Excel, and what should be seen. */
  readonly howToCheck: Words;
  /** Where it is written, or what leads us to believe it. */
  readonly source: string;
}
