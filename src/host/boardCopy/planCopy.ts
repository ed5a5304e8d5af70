import { type BoardLimits, type BoardList, usualLimits } from '../../core/board/boardList';
import { shownPeriods } from '../../core/board/boardPeriods';
import type { EarlierCopy } from '../../core/board/earlierCopy';
import type { KindGroup } from '../../core/board/mergeGroups';
import { fewestBehind, peopleOf } from '../../core/board/people';
import { type BoardPlan, planBoard } from '../../core/board/planBoard';
import type { Day } from '../../core/day';
import { type BoardReading, boardReading } from '../../functions/board/boardReading';
import { boardWindowDays } from '../../functions/board/boardWindow';
import { isLocated } from '../../functions/cell';
import type { CopyOrder } from '../../sheets/boardCopy/copyOrder';
import type { MoneyUnit } from '../../text/boardCopy';
import type { Language } from '../../text/language';
import type { LocatedProblem } from '../../text/problem';
import { readSettingTexts } from '../settingTexts';
import { version } from '../version';
import { dayRuleKey, parseSettings } from '../workbookSettings';
import { readBoardTables } from './boardTables';
import { earlierCopy, parseRecord, recordKeys } from './record';
import { type StoredCopies, storedRecords } from './storedCopies';

/** The copy that is wanted. */
export interface BoardWish {
  readonly language: Language;
  readonly year: number;
  /** 1–12. */
  readonly months: number;
  /** Null: as the last time in the year, or the usual ones. */
  readonly limits: BoardLimits | null;
  readonly unit: MoneyUnit | null;
  readonly listDate: Day | null;
}

/** A copy that can be made, and what it is held against. */
export interface PlannedCopy {
  readonly order: CopyOrder;
  readonly reading: BoardReading;
  /** The oldest first. */
  readonly earlier: readonly EarlierCopy[];
  /** As they are stored. */
  readonly stored: StoredCopies;
}

/** Reads the workbook and plans the copy; a problem of its tables where it cannot be made. Nothing is written. */
export async function planCopy(
  context: Excel.RequestContext,
  wish: BoardWish,
): Promise<PlannedCopy | LocatedProblem> {
  const { [dayRuleKey]: rule } = await readSettingTexts(context, [dayRuleKey]);
  const stored = await readStoredCopies(context, wish.year);
  const { dayRule } = parseSettings({ dayRule: rule, asOf: null });
  const records = storedRecords(stored);
  const record = parseRecord(stored.last);
  const reading = boardReading(await readBoardTables(context), { ...wish, dayRule });
  if (isLocated(reading)) return reading;
  const earlier = records
    .map((each) => earlierCopy(each, wish.year, reading.kinds))
    .filter((copy) => copy !== null);
  const limits = wish.limits ?? record?.limits ?? usualLimits;
  const plan = planBoard({ list: reading.list, limits, earlier });
  const { from, to } = boardWindowDays(wish);
  const { list, kinds, countsDays, budgets } = reading;
  const order = {
    ...{ plan, limits, list, kinds, countsDays, budgets, from, version, through: to, year: wish.year },
    ...{ language: wish.language, listDate: wish.listDate, change: changeOf(plan, earlier.at(-1)) },
    unit: wish.unit ?? record?.moneyUnit ?? 'tkr',
  };
  return { order, reading, earlier, stored };
}

/** What is stored of the copies of a year. */
export async function readStoredCopies(context: Excel.RequestContext, year: number): Promise<StoredCopies> {
  const keys = recordKeys(year);
  const texts = await readSettingTexts(context, Object.values(keys));
  const { last, before, older } = keys;
  return { last: texts[last] ?? null, before: texts[before] ?? null, older: texts[older] ?? null };
}

function changeOf(plan: BoardPlan, earlier: EarlierCopy | undefined): CopyOrder['change'] {
  if (earlier === undefined) return 'first';
  const isSame =
    plan.shows === 'groups' &&
    plan.unit === earlier.unit &&
    earlier.groups.every(({ kinds }) =>
      plan.groups.some(
        (group) => group.length === kinds.length && group.every((kind) => kinds.includes(kind)),
      ),
    );
  return isSame ? 'same' : 'coarser';
}

/** The fewest persons behind a figure of the group that is not 0; null: there is nobody. */
export function fewestPersons(list: BoardList, kinds: KindGroup, plan: BoardPlan): number | null {
  const unit = plan.shows === 'groups' ? plan.unit : 'year';
  const counts = shownPeriods(unit, list.months).map(({ span }) => fewestBehind(peopleOf(list, kinds, span)));
  const met = counts.filter((count) => count !== null);
  return met.length === 0 ? null : Math.min(...met);
}
