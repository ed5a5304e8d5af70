import { latePlace } from './latePlace';

/*
 * The places that work with what the functions calculate. They come in one file with the functions, since each of them needs all.
 */

/** The list of functions, when it has been fetched. */
export const LateFunctionsPlace = latePlace(() =>
  import(/* webpackChunkName: "calculations" */ './FunctionsPlace').then(
    ({ FunctionsPlace }) => FunctionsPlace,
  ),
);

/** The sum behind a figure, when it has been fetched. */
export const LateBehindPlace = latePlace(() =>
  import(/* webpackChunkName: "calculations" */ './behind/BehindPlace').then(
    ({ BehindPlace }) => BehindPlace,
  ),
);
