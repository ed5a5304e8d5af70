/** The names that stand in a text, one after the other with semicolons between, so that long lists of them stay readable. */
export function listed(names: string): readonly string[] {
  return names
    .split(';')
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '');
}
