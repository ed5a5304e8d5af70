import { formatIsoDay } from '../../src/core/day';
import { asOfKey } from '../../src/host/workbookSettings';
import type { SampleWorkbook } from '../../workbench/page/sample/workbook';
import { absenceSheet } from './absences';
import { accountSheet } from './accounts';
import { addOnSheet } from './addOns';
import { budgetSheet } from './budget';
import { listDate } from './calendar';
import { overview } from './inputs';
import { ledgerSheet } from './ledger/ledgerSheet';
import { contributionSheet, kindSheet, priceSheet } from './lists';
import { overviewSheet } from './overview';
import { placementSheet } from './placements';
import { drawStays } from './stays';

/** Where the workbook is kept, from the repository's root. */
export const workbookFile = 'samples/budgetbok.json';

/** The example: a small municipality's budget workbook, invented from a seed and the same every time. */
export function sampleWorkbook(): SampleWorkbook {
  const stays = drawStays();
  return {
    generated:
      'Skapad av scripts/sample/write.ts, ändras inte för hand. / Written by scripts/sample/write.ts, not edited by hand.',
    activeSheet: overview,
    settings: { [asOfKey]: formatIsoDay(listDate) },
    sheets: [
      overviewSheet(),
      placementSheet(stays),
      priceSheet(),
      kindSheet(),
      contributionSheet(),
      absenceSheet(),
      addOnSheet(),
      budgetSheet(),
      ledgerSheet(stays),
      accountSheet(),
    ],
  };
}

/** The workbook as its file: JSON with one row of cells on each line, so that a change is seen where it is. */
export function workbookText(workbook: SampleWorkbook): string {
  return `${lines(workbook, '')}\n`;
}

function lines(value: unknown, indent: string): string {
  const isFlat =
    typeof value !== 'object' ||
    value === null ||
    Object.values(value).every((one) => typeof one !== 'object');
  if (isFlat) return JSON.stringify(value);
  const inner = `${indent} `;
  const parts = Array.isArray(value)
    ? value.map((one) => inner + lines(one, inner))
    : Object.entries(value).map(([key, one]) => `${inner}${JSON.stringify(key)}: ${lines(one, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}
