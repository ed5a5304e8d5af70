import { follows } from '../behaviours/behaviours';
import { hostError } from '../protocol/hostError';
import { isRecord } from '../protocol/plain';
import { intersection } from '../range/area';
import { requireUnprotected, writeContents } from '../range/cells';
import type { RangeState } from '../range/rangeState';
import type { Book, CellLink } from './book';
import { isOmitted, textArgument } from './values';

const linkColour = '#0563C1';

/** The link of a cell; undefined where it has none. */
export function linkAt(book: Pick<Book, 'links'>, cell: RangeState['area']): CellLink | undefined {
  return book.links.find(({ area }) => intersection(area, { ...cell, rows: 1, columns: 1 }) !== null);
}

/** Takes away the links of cells. */
export function removeLinks({ book, area }: RangeState): void {
  const kept = book.links.filter((link) => intersection(link.area, area) === null);
  book.links.splice(0, book.links.length, ...kept);
}

/** Tells `hyperlink`: that of the first cell, with the text that is shown. */
export function readLink({ book, area }: RangeState): object | null {
  const link = linkAt(book, area);
  if (link === undefined) return null;
  const { address, documentReference, screenTip } = link;
  return {
    ...(address === undefined ? {} : { address }),
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(screenTip === undefined ? {} : { screenTip }),
    textToDisplay: book.grid.texts({ ...area, rows: 1, columns: 1 })[0]?.[0] ?? '',
  };
}

const optional = (value: unknown): string | undefined => (isOmitted(value) ? undefined : textArgument(value));

/** Assigns to `hyperlink`. */
export function writeLink(range: RangeState, value: unknown): void {
  requireUnprotected(range);
  if (isOmitted(value)) {
    removeLinks(range);
    return;
  }
  if (!isRecord(value)) throw hostError('InvalidArgument');
  const address = optional(value['address']);
  const documentReference = optional(value['documentReference']);
  const target = documentReference ?? address;
  if (target === undefined) throw hostError('InvalidArgument');
  removeLinks(range);
  const { book, area } = range;
  book.links.push({ area, address, documentReference, screenTip: optional(value['screenTip']) });
  follows('linksAreDressed');
  const isBlank = book.grid.values(area).every((row) => row.every((content) => content === ''));
  const text = optional(value['textToDisplay']) ?? (isBlank ? target : undefined);
  if (text !== undefined) writeContents(range, text);
  book.grid.setStyle(area, { fontColor: linkColour, underline: true });
}
