import type { SampleSheet } from '../../workbench/page/sample/workbook';
import { budgetYear, listDate } from './calendar';
import { input, inputsRow, overview } from './inputs';
import { followUpBlock } from './overviewFollowUp';
import { monthBlocks } from './overviewMonths';
import { runwayBlock } from './overviewRunway';
import type { Part } from './part';
import { looks, type Cell } from './sheet';

const intro: readonly (readonly [text: string, look: keyof typeof looks])[] = [
  ['Budgetbok för placeringar (exempel)', 'title'],
  [
    'Påhittade uppgifter för en påhittad kommun med ungefär 15 600 invånare. Barn, hem, utförare och koder finns inte.',
    'note',
  ],
  ['Priser och arvoden är exempel, inte uppgifter om vad någon verklig plats kostar.', 'note'],
  [
    'Allt på bladet räknas med formler ur tabellerna på de andra bladen. Ändra en gul cell eller en rad i en tabell så räknas bladet om.',
    'note',
  ],
];

/** The input cells in the order of `inputs.ts`: label, content, number format. */
const inputRows: readonly (readonly [label: string, content: Cell, format: string])[] = [
  ['År', budgetYear, '0'],
  ['Från och med', `=DATE(${input('year', 'here')},1,1)`, 'yyyy-mm-dd'],
  ['Till och med', `=DATE(${input('year', 'here')},12,31)`, 'yyyy-mm-dd'],
  ['Dygnsregel (båda, nätter)', 'båda', '@'],
  ['Listan gäller till och med', listDate, 'yyyy-mm-dd'],
  ['Hel arbetsgivaravgift', 0.3142, '0.00%'],
];

/** The first sheet: what the workbook is, its input cells, and the reports, all by live formulas. */
export function overviewSheet(): SampleSheet {
  const parts = [introPart(), inputPart(), ...followUpBlock(14), runwayBlock(26), ...monthBlocks(35)];
  return {
    name: overview,
    columnWidths: [300, ...Array.from({ length: 13 }, () => 106)],
    frozenRows: 0,
    blocks: parts.flatMap(({ blocks }) => blocks),
    styles: parts.flatMap(({ styles }) => styles),
    tables: [],
  };
}

function introPart(): Part {
  return {
    blocks: [{ row: 0, column: 0, formats: ['@'], cells: intro.map(([text]) => [text]) }],
    styles: intro.map(([, look], row) => ({
      area: { row, column: 0, rows: 1, columns: 1 },
      style: looks[look],
    })),
  };
}

function inputPart(): Part {
  const heading = inputsRow - 1;
  return {
    blocks: [
      { row: heading, column: 0, formats: ['@'], cells: [['Att ställa in']] },
      { row: inputsRow, column: 0, formats: ['@'], cells: inputRows.map(([label]) => [label]) },
      ...inputRows.map(([, content, format], index) => ({
        row: inputsRow + index,
        column: 1,
        formats: [format],
        cells: [[content]],
      })),
    ],
    styles: [
      { area: { row: heading, column: 0, rows: 1, columns: 1 }, style: looks.heading },
      { area: { row: inputsRow, column: 1, rows: inputRows.length, columns: 1 }, style: looks.input },
    ],
  };
}
