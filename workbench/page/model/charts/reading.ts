import type { Bag } from '../objects/bagTypes';
import type { Book } from '../objects/book';
import type { ChartLine, ChartText } from './pictureTypes';
import { titleText } from './texts';

/** The part of a bag that hangs on it by these names; undefined where the add-in never asked for it. */
export function partAt(book: Book, bag: Bag | undefined, ...names: string[]): Bag | undefined {
  return names.reduce<Bag | undefined>((found, name) => {
    const part = found?.parts.get(name);
    return part && book.bags.open(part);
  }, bag);
}

/** A number that was set; undefined for anything else (`""` stands for automatic). */
export function numberIn(bag: Bag | undefined, name: string): number | undefined {
  const value = bag?.values.get(name);
  return typeof value === 'number' ? value : undefined;
}

export function textIn(bag: Bag | undefined, name: string): string | undefined {
  const value = bag?.values.get(name);
  return typeof value === 'string' ? value : undefined;
}

export function flagIn(bag: Bag | undefined, name: string): boolean | undefined {
  const value = bag?.values.get(name);
  return typeof value === 'boolean' ? value : undefined;
}

/** A title that is shown. */
export function textOf(book: Book, title: Bag | undefined): ChartText | undefined {
  if (title === undefined || flagIn(title, 'visible') !== true) return undefined;
  const font = partAt(book, title, 'format', 'font');
  const size = numberIn(font, 'size');
  const bold = flagIn(font, 'bold');
  const color = textIn(font, 'color');
  return {
    text: titleText(book, title),
    ...(size === undefined ? {} : { size }),
    ...(bold === undefined ? {} : { bold }),
    ...(color === undefined ? {} : { color }),
  };
}

export function lineOf(line: Bag | undefined): ChartLine {
  const color = textIn(line, 'color');
  const weight = numberIn(line, 'weight');
  const style = textIn(line, 'lineStyle') ?? 'Continuous';
  return {
    visible: style !== 'None',
    dashed: style !== 'None' && style !== 'Continuous' && style !== 'Automatic',
    ...(color === undefined ? {} : { color }),
    ...(weight === undefined ? {} : { weight }),
  };
}
