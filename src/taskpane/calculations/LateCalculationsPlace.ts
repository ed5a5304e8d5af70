import { latePlace } from '../latePlace';

/** The place of the calculations, fetched when it is first shown, with all that makes their sheets. */
export const LateCalculationsPlace = latePlace(() =>
  import(/* webpackChunkName: "calculationSheets" */ './CalculationsPlace').then(
    ({ CalculationsPlace }) => CalculationsPlace,
  ),
);
