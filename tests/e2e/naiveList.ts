/** A list read and counted in the plainest way there is, to compare the add-in with. */

/** A stay as the file has it: ISO dates; no end is the empty text. */
export interface Stretch {
  readonly start: string;
  readonly end: string;
}

/** Rows by their headers, of a text without quotation marks. */
export function records(text: string, delimiter: string): Record<string, string>[] {
  const [header = '', ...lines] = text.split(/\r?\n/u).filter((line) => line !== '');
  const names = header.split(delimiter);
  return lines.map((line) =>
    Object.fromEntries(line.split(delimiter).map((cell, index) => [names[index] ?? '', cell])),
  );
}

const oneDay = 86_400_000;

/** Days of all stays through a day, date by date: the last day of a stay counts under `both` and not under `nights`. */
export function days(stays: readonly Stretch[], rule: 'both' | 'nights', through: string): number {
  let count = 0;
  for (const { start, end } of stays) {
    for (let time = Date.parse(start); time <= Date.parse(through); time += oneDay) {
      if (end !== '' && time > Date.parse(end)) break;
      if (end !== '' && time === Date.parse(end) && rule === 'nights') break;
      count += 1;
    }
  }
  return count;
}
