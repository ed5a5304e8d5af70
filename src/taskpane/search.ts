import type { DescribedFunction } from '../functions/reference/describeFunction';
import type { Text } from '../text/language';

type Searched = Pick<DescribedFunction, 'id' | 'about' | 'parameters'>;

/**
 * The functions in whose name, explanation or parameter names every sought word occurs, in either language, whatever its case.
 * Words may be beginnings or parts of words; no words find everything.
 */
export function searchFunctions<Found extends Searched>(
  functions: readonly Found[],
  search: string,
): readonly Found[] {
  const words = search.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  return functions.filter((each) => {
    const text = searchableText(each);
    return words.every((word) => text.includes(word));
  });
}

function searchableText({ id, about, parameters }: Searched): string {
  const texts: Text[] = [about, ...parameters.map(({ name }) => name)];
  return [id, ...texts.flatMap(({ sv, en }) => [sv, en])].join(' ').toLowerCase();
}
