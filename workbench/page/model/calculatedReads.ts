import type { ModelObject } from './interpreter/modelObject';
import type { Book } from './objects/book';

/** What only a calculation makes known; everything else can be told while one is under way. */
const calculated: ReadonlySet<string> = new Set([
  'values',
  'formulas',
  'text',
  'valuetypes',
  'hasspill',
  'value',
]);

const lastPart = (name: string): string => name.slice(name.lastIndexOf('/') + 1).toLowerCase();

/** Could what is named of an object still change by the calculation under way? Asked for everything, an object counts. */
export function mayBeCalculating(book: Book, object: ModelObject, names: readonly string[]): boolean {
  if (names.length > 0 && !names.some((name) => calculated.has(lastPart(name)))) return false;
  const area = book.make.areaOf(object);
  return area === undefined || book.grid.isCalculated(area);
}
