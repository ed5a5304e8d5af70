import { scenarios } from '../../tables/scenarios';
import type { Text } from '../../text/language';
import { unknownNames, unknownNameText } from '../names/unknownNames';
import type { ReadForecast } from './forecastInputs';

/**
 * A sentence for each name in the tables of a forecast that the list does not have. Those of scenarios are told where the scenarios are,
 * which count nothing of them.
 */
export function namesNotThere({ costs, further }: ReadForecast): readonly Text[] {
  return unknownNames(costs, further)
    .filter(({ table }) => table !== scenarios.id)
    .map(unknownNameText);
}
