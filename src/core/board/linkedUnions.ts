/** Places in a list, in order. */
export type Places = readonly number[];

/** Of more linked groups than this not every choice is tried: only all of them, and two at a time. */
const mostTried = 10;

/**
 * Which groups are to be seen together, by their places: every choice of two or more among those that links join, directly or by way of
 * others, and all of them, which is the total. What is not linked tells no more together than apart.
 */
export function linkedUnions(count: number, links: readonly Places[]): readonly Places[] {
  const all = Array.from({ length: count }, (_, place) => place);
  const choices = joined(links).flatMap((places) =>
    places.length <= mostTried ? choicesOf(places) : [...pairsOf(places), places],
  );
  return [...choices.filter(({ length }) => length > 1), ...(count > 1 ? [all] : [])];
}

/** Links that have a place in common, put together. */
function joined(links: readonly Places[]): readonly Places[] {
  let found: readonly Places[] = [];
  for (const link of links) {
    const touched = found.filter((places) => places.some((place) => link.includes(place)));
    const together = [...new Set([...touched.flat(), ...link])].sort((one, other) => one - other);
    found = [...found.filter((places) => !touched.includes(places)), together];
  }
  return found;
}

/** Every choice of some of the places. */
function choicesOf(places: Places): readonly Places[] {
  let choices: readonly Places[] = [[]];
  for (const place of places) choices = [...choices, ...choices.map((choice) => [...choice, place])];
  return choices;
}

function pairsOf(places: Places): readonly Places[] {
  return places.flatMap((one, index) => places.slice(index + 1).map((other) => [one, other]));
}
