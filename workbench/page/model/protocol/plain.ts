/** A record that came over the wire: keys are texts, nothing is known of the values. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** Is it a record, neither a list nor null? */
export function isRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Is it a list? (`Array.isArray` without the `any` that it lets in.) */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The list, or an empty one when it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return isList(value) ? value : [];
}

/** The text, or an empty one when it is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The number, or undefined when it is none. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** The name with a small first letter: names on the wire begin with a capital, names of the library do not. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
