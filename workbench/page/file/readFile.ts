/** A workbook out of the bytes of an .xlsx file, with what of it the workbench cannot show. */

import { EncryptedFileError, HucreError, isDateFormat } from 'hucre';
import { readXlsx, type Workbook } from 'hucre/xlsx';
import { isForeignFunction, fromFileFormula } from './fileFormula';
import { usualFont, type FileLooks } from './fileStyle';
import { extensionSettings, fromProperties, type OwnContents } from './ownProperties';
import { readSheet, type ReadSheet } from './readSheet';
import { remarksOn, remarksOnParts, type FileRemark, type RemarkCode } from './remarks';
import type { SavedName, SavedSheet, SavedWorkbook } from './savedWorkbook';
import { readEntries, textOf, writeEntries, type ZipEntry } from './zipEntries';

/** Why a file is not opened. */
export type FileRefusal = 'encrypted' | 'noWorkbook';

/** A file that was read. */
export interface OpenedFile {
  readonly workbook: SavedWorkbook;
  readonly remarks: readonly FileRemark[];
}

export interface ReadOptions {
  /** The add-in's id, under which Excel keeps its settings in a file. */
  readonly addinId: string;
}

/** The workbook of a file; a refusal where it is none. */
export async function readFile(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<OpenedFile | { readonly refusal: FileRefusal }> {
  try {
    return await opened(bytes, options);
  } catch (error) {
    if (error instanceof EncryptedFileError) return { refusal: 'encrypted' };
    // A RangeError: the archive is cut off.
    if (error instanceof HucreError || error instanceof RangeError) return { refusal: 'noWorkbook' };
    throw error;
  }
}

/**
 * Read twice: the library makes dates of numbers with a date's format, to the millisecond, and tells nothing of what
 * stood there. Without the part that holds the formats, a number stays the number that it is.
 */
async function opened(bytes: Uint8Array, options: ReadOptions): Promise<OpenedFile> {
  const styled = await readXlsx(bytes, { readStyles: true });
  const entries = readEntries(bytes);
  const plain = await readXlsx(writeEntries(entries.filter(({ name }) => !/^xl\/styles\.xml$/iu.test(name))));
  const parts = await readParts(entries, options);
  const sheets = styled.sheets.map((sheet, index) =>
    readSheet(
      { styled: sheet, plain: plain.sheets[index] ?? sheet },
      {
        looks: looksOf(styled),
        daysBefore1900: styled.dateSystem === '1904' ? daysFrom1900To1904 : 0,
        isDate: isDateFormat,
        headerlessTables: parts.headerlessTables,
      },
    ),
  );
  const own = ownContents(styled, parts);
  return {
    workbook: {
      sheets: sheets.map(({ sheet }) => sheet),
      activeSheet: firstShown(styled.activeSheet ?? 0, sheets),
      names: namesOf(styled, own),
      settings: own.settings,
      xmlParts: own.xmlParts,
    },
    remarks: allRemarks(styled, { entries, parts, sheets }),
  };
}

const daysFrom1900To1904 = 1462;

const looksOf = ({ themeColors = [], defaultFont }: Workbook): FileLooks => ({
  themeColors,
  usualSize: defaultFont?.size ?? usualFont.size,
  usualName: defaultFont?.name ?? usualFont.name,
});

function firstShown(wanted: number, sheets: readonly ReadSheet[]): number {
  const isShown = (index: number): boolean => sheets[index]?.sheet.visibility === 'Visible';
  return isShown(wanted) ? wanted : Math.max(0, [...sheets.keys()].findIndex(isShown));
}

interface Parts {
  /** Settings that Excel kept for the add-in. */
  readonly settings: Readonly<Record<string, string>> | undefined;
  readonly otherAddins: number;
  /** Names of tables without a row of headers. */
  readonly headerlessTables: ReadonlySet<string>;
}

async function readParts(entries: readonly ZipEntry[], { addinId }: ReadOptions): Promise<Parts> {
  const textsOf = (shape: RegExp): Promise<string[]> =>
    Promise.all(entries.filter(({ name }) => shape.test(name)).map(textOf));
  const extensions = (await textsOf(/^xl\/webextensions\/webextension\d*\.xml$/iu)).map((xml) =>
    extensionSettings(xml, addinId),
  );
  const tables = await textsOf(/^xl\/tables\/[^/]+\.xml$/iu);
  const headerless = tables.filter((xml) => /<table\b[^>]*\bheaderRowCount="0"/u.test(xml));
  return {
    settings: extensions.find((settings) => settings !== undefined),
    otherAddins: extensions.filter((settings) => settings === undefined).length,
    headerlessTables: new Set(headerless.map((xml) => /\bdisplayName="([^"]*)"/u.exec(xml)?.[1] ?? '')),
  };
}

/** What Excel wrote last is newer than what the workbench wrote before. */
function ownContents({ properties }: Workbook, { settings }: Parts): OwnContents {
  const own = fromProperties(properties?.custom ?? {});
  return settings === undefined ? own : { ...own, settings };
}

/** Names that Excel makes itself (print areas, what a filter stands on) are none of the user's. */
function namesOf({ namedRanges = [] }: Workbook, { hiddenNames }: OwnContents): SavedName[] {
  return namedRanges
    .filter(({ name }) => !name.startsWith('_xlnm.'))
    .map(({ name, range, scope, comment = '' }) => ({
      name,
      sheet: scope,
      formula: fromFileFormula(range, undefined),
      comment,
      visible: !hiddenNames.some(([sheet, hidden]) => sheet === (scope ?? '') && hidden === name),
    }));
}

interface Found {
  readonly entries: readonly ZipEntry[];
  readonly parts: Parts;
  readonly sheets: readonly ReadSheet[];
}

function allRemarks(workbook: Workbook, { entries, parts, sheets }: Found): FileRemark[] {
  const sum = (code: 'otherLooks' | 'movedDates'): number =>
    sheets.reduce((total, sheet) => total + sheet[code], 0);
  const more: readonly (readonly [RemarkCode, number])[] = [
    ['otherAddins', parts.otherAddins],
    ['tablesWithoutHeader', parts.headerlessTables.size],
    ['otherLooks', sum('otherLooks')],
    ['dates1904', sum('movedDates')],
    ['foreignFunctions', sheets.reduce((total, { sheet }) => total + foreignFormulas(sheet), 0)],
  ];
  return [
    ...remarksOn(workbook),
    ...remarksOnParts(entries.map(({ name }) => name)),
    ...more.filter(([, count]) => count > 0).map(([code, count]) => ({ code, count })),
  ];
}

const foreignFormulas = ({ cells }: SavedSheet): number =>
  cells.filter(({ formula }) => formula !== undefined && isForeignFunction(formula)).length;
