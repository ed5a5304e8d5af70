import { rememberedCopy } from '../../core/board/earlierCopy';
import { isLocated } from '../../functions/cell';
import { boardCopy } from '../../sheets/boardCopy/boardCopy';
import { copyGroups, namesOf } from '../../sheets/boardCopy/copyGroups';
import { boardTitle } from '../../text/boardCopy';
import { inExcel } from '../batch';
import type { Outcome } from '../failure';
import { randomBytes, saveBytes } from '../keeping';
import { base64Of } from './base64';
import type { BoardHindrance, BoardView, CopyReceipt, CopyWay } from './boardView';
import { copyFile } from './copyFile';
import { type BoardWish, fewestPersons, planCopy, type PlannedCopy, readStoredCopies } from './planCopy';
import { recordedGroups, recordKeys, recordText } from './record';
import { type StoredCopies, storedWith, storedWithoutLast } from './storedCopies';

/** Looks at what a copy would show; changes nothing. */
export function readBoard(wish: BoardWish): Promise<Outcome<BoardView | BoardHindrance>> {
  return inExcel(async (context) => {
    const planned = await planCopy(context, wish);
    return isLocated(planned) ? { problem: planned } : viewOf(planned);
  });
}

function viewOf({ order, earlier }: PlannedCopy): BoardView {
  const { plan, limits, unit, change, list, budgets } = order;
  const groups = copyGroups(order).groups.map(({ name, kinds }) => ({
    name,
    kinds: namesOf(order, kinds),
    fewest: fewestPersons(list, kinds, plan),
  }));
  return { plan, groups, limits, unit, change, hasBudget: budgets !== null, isMade: earlier.length > 0 };
}

/**
 * Makes the copy. What is remembered of it is stored first, since a copy that nothing remembers could be told from the next one; if the
 * copy cannot be handed over, what was remembered before is put back.
 */
export function makeBoardCopy(wish: BoardWish, way: CopyWay): Promise<Outcome<CopyReceipt | BoardHindrance>> {
  return inExcel(async (context) => {
    const planned = await planCopy(context, wish);
    if (isLocated(planned)) return { problem: planned };
    const { language, unit, listDate, through, year, list } = planned.order;
    const title = boardTitle(year, list.months)[language];
    const sheets = boardCopy(planned.order);
    const bytes = await copyFile({ sheets, title, unit, language, made: listDate ?? through });
    await remember(context, planned, wish);
    try {
      await handOver(bytes, { way, title });
    } catch (error) {
      await store(context, year, planned.stored);
      throw error;
    }
    return { way, title };
  });
}

async function handOver(bytes: Uint8Array, { way, title }: CopyReceipt): Promise<void> {
  if (way === 'workbook') await Excel.createWorkbook(base64Of(bytes));
  else await saveBytes({ name: `${title}.xlsx`, bytes });
}

/** A copy that shows the total alone leaves what is remembered of the last one that showed more. */
async function remember(context: Excel.RequestContext, planned: PlannedCopy, wish: BoardWish): Promise<void> {
  const { order, earlier, reading, stored } = planned;
  const { plan, limits, list, unit } = order;
  if (plan.shows === 'total') return;
  const salt = earlier.at(-1)?.salt ?? newSalt();
  const copy = rememberedCopy(list, { salt, unit: plan.unit, groups: plan.groups });
  const record = {
    ...{ year: wish.year, months: list.months, unit: plan.unit, salt, limits, moneyUnit: unit },
    groups: recordedGroups(copy, reading.kinds),
  };
  await store(context, wish.year, storedWith(stored, recordText(record)));
}

/** An empty text is as if nothing were stored. */
async function store(context: Excel.RequestContext, year: number, stored: StoredCopies): Promise<void> {
  const { settings } = context.workbook;
  const { last, before, older } = recordKeys(year);
  settings.add(last, stored.last ?? '');
  settings.add(before, stored.before ?? '');
  settings.add(older, stored.older ?? '');
  await context.sync();
}

const saltBytes = 12;

function newSalt(): string {
  return [...randomBytes(saltBytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Forgets the last copy of the year, which was never handed out: the next one is held against those before it. Only the last can be forgotten. */
export function forgetBoardCopy(year: number): Promise<Outcome<'forgotten'>> {
  return inExcel(async (context) => {
    await store(context, year, storedWithoutLast(await readStoredCopies(context, year)));
    return 'forgotten' as const;
  });
}
