import type { Outcome } from '../failure';
import type * as board from './boardCopy';
import type { BoardHindrance, BoardView, CopyReceipt, CopyWay } from './boardView';
import type { BoardWish } from './planCopy';
import { withFetched } from '../withFetched';

/** What makes copies for the board, and the library that writes files, is fetched when it is first asked for. */
const ask = withFetched(
  (): Promise<typeof board> => import(/* webpackChunkName: "boardCopy" */ './boardCopy'),
);

/** Looks at what a copy would show; changes nothing. */
export function readBoard(wish: BoardWish): Promise<Outcome<BoardView | BoardHindrance>> {
  return ask((module) => module.readBoard(wish));
}

/** Makes the copy. */
export function makeBoardCopy(wish: BoardWish, way: CopyWay): Promise<Outcome<CopyReceipt | BoardHindrance>> {
  return ask((module) => module.makeBoardCopy(wish, way));
}

/** Forgets the last copy of the year, which was never handed out. */
export function forgetBoardCopy(year: number): Promise<Outcome<'forgotten'>> {
  return ask((module) => module.forgetBoardCopy(year));
}
