import { latePlace } from '../latePlace';

/** The place where lists are imported, fetched when it is first shown, with what writes them. */
export const LateImportPlace = latePlace(() =>
  import(/* webpackChunkName: "importing" */ './ImportPlace').then(({ ImportPlace }) => ImportPlace),
);
