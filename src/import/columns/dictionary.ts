/** Texts and their numbers, in the order in which they came; the blank text is number 0. */
export interface Dictionary {
  readonly texts: string[];
  readonly numbers: Map<string, number>;
}

/** A dictionary that knows only the blank text. */
export function newDictionary(): Dictionary {
  return { texts: [''], numbers: new Map([['', 0]]) };
}

/** The number of a text, which is new if the text is. */
export function numberOf({ texts, numbers }: Dictionary, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, texts.length);
  return texts.push(text) - 1;
}
