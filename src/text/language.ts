/** The languages that the product speaks: Swedish, which is the default, and English. */
export type Language = 'sv' | 'en';

/** The languages, Swedish first. */
export const languages = ['sv', 'en'] as const satisfies readonly Language[];

/** A text for people in every language. */
export interface Text {
  readonly sv: string;
  readonly en: string;
}
