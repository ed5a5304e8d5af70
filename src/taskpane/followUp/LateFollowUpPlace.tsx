import { latePlace } from '../latePlace';

/** The place of the report sheets, fetched when it is first shown, with all that builds them. */
export const LateFollowUpPlace = latePlace(() =>
  import(/* webpackChunkName: "followUp" */ './FollowUpPlace').then(({ FollowUpPlace }) => FollowUpPlace),
);
