import { kronorFromAmount } from '../../core/amount';
import type { KindBudget } from '../../core/board/boardFigures';
import type { BridgeRow } from '../../core/bridge/bridgeRow';
import { formatIsoDay } from '../../core/day';
import { daysFromParts } from '../../core/dayParts';
import { boardCopyTexts } from '../../text/boardCopy';
import { draft } from '../draftText/draft';
import type { DraftRow } from '../draftText/draftRow';
import { daysOf, pricePerDay } from './amounts';
import { copyBridge } from './copyBridge';
import type { CopyGroup, CopyGroups } from './copyGroups';
import type { CopyOrder } from './copyOrder';
import { type CopyRow, gap, wide } from './copySheet';

/** The draft of a text: the bridge of the shown groups in words, and nothing that is not shown. No rows where there is no bridge. */
export function draftRows(order: CopyOrder, shown: CopyGroups): readonly CopyRow[] {
  const built = copyBridge(order, shown);
  if (built === null) return [];
  const { language, from, through, listDate } = order;
  const { note, paragraphs } = draft({
    language,
    level: 'kind',
    basis: 'list',
    waiting: null,
    groups: shown.groups.map((group, index) =>
      draftRow(group, built.kinds[index] ?? built.total, group.name),
    ),
    total: draftRow(shown.total, built.total, null),
    made: formatIsoDay(listDate ?? through),
    from: formatIsoDay(from),
    through: formatIsoDay(through),
  });
  const rows = [...paragraphs.map((text) => wide(text, 'text')), wide(note, 'note')];
  return [wide(boardCopyTexts.draft[language], 'heading'), ...rows, gap];
}

function draftRow({ soFar, budget }: CopyGroup, figures: BridgeRow, name: string | null): DraftRow {
  const actualDays = daysFromParts(soFar.dayParts);
  const budgetDays = budget === null ? 0 : daysOf(budget.days);
  return {
    name,
    figures,
    budgetDays,
    actualDays,
    budgetPrice: budget === null ? null : budgetPriceOf(budget, budgetDays),
    actualPrice: pricePerDay(soFar.cost, actualDays),
  };
}

/** As the bridge has it: a price is budgeted also where no days are. */
function budgetPriceOf({ cost, price }: KindBudget, days: number): number | null {
  return pricePerDay(cost, days) ?? (price === null ? null : kronorFromAmount(price));
}
