import type { BoardWish } from '../../host/boardCopy/planCopy';
import { type CopyWay, isHindrance } from '../../host/boardCopy/boardView';
import { isFailure } from '../../host/failure';
import { boardTexts, copyDone } from '../../text/paneBoardCopy';
import { type Desk, fail, succeed } from '../desk';
import { languageOf } from '../state';
import { type BoardState, tellBoard, typedLimits } from './boardState';

/** What the user can want with a copy for the board. */
export interface BoardIntentions {
  readonly choose: (chosen: Partial<Pick<BoardState, 'through' | 'limits' | 'unit'>>) => void;
  /** To see what the copy would show. */
  readonly prepare: () => Promise<void>;
  readonly make: (way: CopyWay) => Promise<void>;
  /** To have the last copy taken as never handed out. */
  readonly forget: () => Promise<void>;
}

/** Carries out what the user wants with a copy for the board. */
export function boardIntentions(desk: Desk): BoardIntentions {
  return {
    choose: (chosen) => {
      tellBoard(desk.store, { type: 'chose', chosen });
    },
    prepare: () => prepare(desk),
    make: (way) => make(desk, way),
    forget: () => forget(desk),
  };
}

/** Null: something that has been typed cannot be understood, or there are no months yet. */
function wishOf({ store }: Desk): BoardWish | null {
  const state = store.state();
  const { through, listDate, unit } = state.board;
  const limits = typedLimits(state.board);
  if (through === null || typeof limits === 'string') return null;
  return { ...through, limits, unit, listDate, language: languageOf(state) };
}

/** What was chosen while the workbook was read is read as well: what is shown is always what would be made. */
async function prepare(desk: Desk): Promise<void> {
  const wish = wishOf(desk);
  if (wish === null || desk.store.state().board.isReading) return;
  tellBoard(desk.store, { type: 'reading' });
  const found = await desk.workbook.readBoard(wish);
  if (isSameWish(wish, wishOf(desk))) {
    tellBoard(desk.store, { type: 'found', found });
    return;
  }
  tellBoard(desk.store, { type: 'leftOff' });
  await prepare(desk);
}

function isSameWish(one: BoardWish, other: BoardWish | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function make(desk: Desk, way: CopyWay): Promise<void> {
  const { store, workbook } = desk;
  const wish = wishOf(desk);
  if (wish === null || store.state().work !== null) return;
  store.dispatch({ type: 'began', work: { on: 'board', id: way } });
  const outcome = await workbook.makeBoardCopy(wish, way);
  if (isFailure(outcome)) fail(desk, outcome);
  else if (isHindrance(outcome)) store.dispatch({ type: 'ended' });
  else succeed(desk, copyDone(way, wish.year, wish.months));
  await prepare(desk);
}

async function forget(desk: Desk): Promise<void> {
  const { store, workbook } = desk;
  const { work, board } = store.state();
  if (work !== null || board.through === null) return;
  store.dispatch({ type: 'began', work: { on: 'board', id: 'forget' } });
  const outcome = await workbook.forgetBoardCopy(board.through.year);
  if (isFailure(outcome)) fail(desk, outcome);
  else succeed(desk, boardTexts.forgotten);
  await prepare(desk);
}
