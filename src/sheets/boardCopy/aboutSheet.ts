import { areLowered } from '../../core/board/boardList';
import { formatIsoDay } from '../../core/day';
import { boardCopyTexts, boardTitle, changeTexts, limitsSentence } from '../../text/boardCopy';
import type { CopyGroups } from './copyGroups';
import type { CopyOrder } from './copyOrder';
import { type CopyRow, type CopySheet, gap, wide } from './copySheet';
import { mergedTexts, shownText } from './mergedTexts';

const texts = boardCopyTexts;

/** The last sheet: from what the copy was made, what is shown together and why, and by which limits. */
export function aboutSheet(order: CopyOrder, { groups }: CopyGroups): CopySheet {
  const { language } = order;
  const rows = linesOf(order, groups).map(([label, text]): CopyRow => {
    return {
      cells: [
        { value: texts[label][language], style: 'label' },
        { value: text, style: 'text' },
      ],
    };
  });
  return {
    name: texts.about[language],
    columnWidths: [26, 90],
    frozenRows: 0,
    rows: [wide(texts.about[language], 'title'), gap, ...rows],
    charts: [],
  };
}

type Line = readonly [label: keyof typeof texts, text: string];

function linesOf(order: CopyOrder, groups: CopyGroups['groups']): readonly Line[] {
  const { language, year, list, limits, listDate } = order;
  const merged = mergedTexts(order, groups);
  const lowered: readonly Line[] = areLowered(limits) ? [['limits', texts.lowered[language]]] : [];
  return [
    ['period', boardTitle(year, list.months)[language]],
    ['asOf', formatIsoDay(order.through)],
    ['listDate', listDate === null ? texts.noListDate[language] : formatIsoDay(listDate)],
    ['version', order.version],
    ['unit', order.unit],
    ['costs', texts.costsAre[language]],
    ['limits', limitsSentence(limits.persons, limits.share)[language]],
    ...lowered,
    ['shown', shownText(order)],
    ...(merged.length === 0 ? [texts.notMerged[language]] : merged).map((text): Line => ['merged', text]),
    ['nobody', texts.nobodyIs[language]],
    ['change', changeTexts[order.change][language]],
  ];
}
