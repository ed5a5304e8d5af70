const signs = '[0-9A-HJKMNP-TV-Z]{5}';
const wholeKey = new RegExp(`^P-${signs}-${signs}$`, 'u');
const keyInText = new RegExp(`P-${signs}-${signs}`, 'gu');

/** Whether a text is a key as createKeyMaker makes them. */
export function isKey(text: string): boolean {
  return wholeKey.test(text);
}

/** The text with something else in place of every key in it: also of those that names of rows begin with. */
export function replaceKeys(text: string, replace: (key: string) => string): string {
  return text.includes('P-') ? text.replace(keyInText, replace) : text;
}
