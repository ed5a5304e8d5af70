import { contributions } from '../../src/tables/contributions';
import { kinds as kindsTable } from '../../src/tables/kinds';
import { prices } from '../../src/tables/prices';
import { tableTemplate } from '../../src/tables/template';
import { yesNoWords } from '../../src/tables/words';
import type { SampleSheet } from '../../workbench/page/sample/workbook';
import { kindIds, kinds, type KindId } from './kinds';
import { priceRows } from './prices';
import { tableSheet, type Cell } from './sheet';

/** The price list. */
export function priceSheet(): SampleSheet {
  return tableSheet(prices, priceRows());
}

/** The kinds and how each is counted. */
export function kindSheet(): SampleSheet {
  return tableSheet(kindsTable, kindIds.map(kindRow));
}

/** The employer's contribution: the add-in's own verified rows. */
export function contributionSheet(): SampleSheet {
  return tableSheet(contributions, tableTemplate(contributions, 'sv').rows);
}

/**
 * Each institution hides best among its like when small groups are merged; young people leave supported housing at 21. No kind has a
 * day rule of its own: the overview's cell, or the workbook's setting, decides.
 */
function kindRow(id: KindId, index: number): readonly Cell[] {
  const cells: Readonly<Record<string, Cell>> = {
    kind: kinds[id].name,
    countsDays: yesNoWords.yes.sv,
    bookedNet: yesNoWords.no.sv,
    forecastGroup: kinds[id].group,
    mergeOrder: index + 1,
    endsAtAge: id === 'supported' ? 21 : '',
  };
  return kindsTable.columns.map((column) => cells[column.id] ?? '');
}
