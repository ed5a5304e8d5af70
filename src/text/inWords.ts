/** Words one after the other as a sentence has them, with the given one before the last: HVB, Jourhem och Stödboende. */
export function inWords(parts: readonly string[], beforeLast: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${beforeLast} ${last}`;
}
