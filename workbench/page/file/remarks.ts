/** What a file holds that the workbench cannot show: counted, so that it can be named. */

import type { Sheet, Workbook } from 'hucre/xlsx';

/** What there was of a kind, and how many. */
export interface FileRemark {
  readonly code: RemarkCode;
  readonly count: number;
}

const ofSheet = {
  charts: ({ charts }: Sheet) => charts?.length,
  pivotTables: ({ pivotTables }: Sheet) => pivotTables?.length,
  pictures: ({ images, textBoxes, backgroundImage }: Sheet) =>
    (images?.length ?? 0) + (textBoxes?.length ?? 0) + (backgroundImage === undefined ? 0 : 1),
  slicers: ({ slicers, timelines }: Sheet) => (slicers?.length ?? 0) + (timelines?.length ?? 0),
  sparklines: ({ sparklines }: Sheet) => sparklines?.length,
  conditionalFormats: ({ conditionalRules }: Sheet) => conditionalRules?.length,
  validations: ({ dataValidations }: Sheet) => dataValidations?.length,
  comments: (sheet: Sheet) =>
    countCells(sheet, ({ comment }) => comment !== undefined) + (sheet.threadedComments?.length ?? 0),
  hyperlinks: (sheet: Sheet) => countCells(sheet, ({ hyperlink }) => hyperlink !== undefined),
  richTexts: (sheet: Sheet) => countCells(sheet, ({ richText }) => richText !== undefined),
  checkboxes: (sheet: Sheet) => countCells(sheet, ({ checkbox }) => checkbox === true),
  filters: ({ autoFilter }: Sheet) => (autoFilter === undefined ? 0 : 1),
  totalsRows: ({ tables }: Sheet) => tables?.filter(({ showTotalRow }) => showTotalRow === true).length,
  hiddenRowsAndColumns: ({ rowDefs, columns }: Sheet) =>
    [...(rowDefs?.values() ?? []), ...(columns ?? [])].filter(({ hidden }) => hidden === true).length,
  groups: ({ rowDefs, columns }: Sheet) =>
    [...(rowDefs?.values() ?? []), ...(columns ?? [])].filter(({ outlineLevel = 0 }) => outlineLevel > 0)
      .length,
  splitWindows: ({ splitPane }: Sheet) => (splitPane === undefined ? 0 : 1),
  protectedSheets: ({ protection }: Sheet) => (protection?.password === undefined ? 0 : 1),
} as const;

const ofWorkbook = {
  externalLinks: ({ externalLinks }: Workbook) => externalLinks?.length,
  protectedWorkbook: ({ workbookProtection }: Workbook) => (workbookProtection === undefined ? 0 : 1),
} as const;

/** Kinds of things that are not shown; those after the first two groups are found while the cells are read. */
export type RemarkCode =
  | keyof typeof ofSheet
  | keyof typeof ofWorkbook
  | 'macros'
  | 'otherAddins'
  | 'otherLooks'
  | 'foreignFunctions'
  | 'tablesWithoutHeader'
  | 'dates1904'
  | 'otherParts'
  | 'namedStyles'
  | 'printSetups'
  | 'customProperties';

function countCells(
  { cells }: Sheet,
  fits: (cell: NonNullable<ReturnType<CellMap['get']>>) => boolean,
): number {
  return [...(cells?.values() ?? [])].filter(fits).length;
}

type CellMap = NonNullable<Sheet['cells']>;

const counted = (code: RemarkCode, count: number | undefined): FileRemark[] =>
  count === undefined || count === 0 ? [] : [{ code, count }];

/** Everything of a workbook that has no place in the grid. */
export function remarksOn(workbook: Workbook): FileRemark[] {
  const sheetRemarks = codes(ofSheet).flatMap((code) =>
    counted(
      code,
      workbook.sheets.reduce((sum, sheet) => sum + (ofSheet[code](sheet) ?? 0), 0),
    ),
  );
  return [...sheetRemarks, ...codes(ofWorkbook).flatMap((code) => counted(code, ofWorkbook[code](workbook)))];
}

const codes = <Code extends string>(table: Readonly<Record<Code, unknown>>): Code[] => {
  const isCode = (key: string): key is Code => key in table;
  return Object.keys(table).filter(isCode);
};

const otherParts: readonly (readonly [RemarkCode, RegExp])[] = [
  ['macros', /^xl\/vbaProject\.bin$/iu],
  [
    'otherParts',
    /^(?:customXml\/item\d+\.xml|xl\/(?:chartsheets|dialogsheets|queryTables|connections|richData|model)\b)/iu,
  ],
];

/** What the names of the archive's parts tell that the library does not. */
export function remarksOnParts(names: readonly string[]): FileRemark[] {
  return otherParts.flatMap(([code, shape]) =>
    counted(code, names.filter((name) => shape.test(name)).length),
  );
}
