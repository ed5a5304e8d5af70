/** Guards for what a setting may hold: JSON that another version wrote, that somebody edited, or that is damaged. */

/** A record of anything, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record of which every part passes. */
export function isRecordOf<Part>(
  value: unknown,
  isPart: (part: unknown) => part is Part,
): value is Readonly<Record<string, Part>> {
  return isRecord(value) && Object.values(value).every(isPart);
}

/** A list of which every part passes. */
export function isListOf<Part>(
  value: unknown,
  isPart: (part: unknown) => part is Part,
): value is readonly Part[] {
  return Array.isArray(value) && value.every(isPart);
}

/** A text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A text, or none. */
export function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

/** A guard for one of these texts. */
export function oneOf<const Value extends string>(
  ...values: readonly Value[]
): (value: unknown) => value is Value {
  const all = new Set<unknown>(values);
  return (value): value is Value => all.has(value);
}

/** The value of a JSON text; null where it is none. */
export function parsedJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
