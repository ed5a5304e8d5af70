import type { Place } from './state';

/** The id of the element that shows the chosen place. */
export const panelId = 'place';

/** The id of a place's tab. */
export function tabId(place: Place): string {
  return `tab-${place}`;
}
