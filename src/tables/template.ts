import type { Language } from '../text/language';
import { type Column, numberFormats } from './column';
import { prefilledRows } from './prefilled';
import type { Prefilled, WorkbookTable } from './table';

/** A new sheet with its table, as plain texts and numbers in one language. */
export interface TableTemplate {
  /** Of the sheet and of the table. */
  readonly name: string;
  readonly about: string;
  readonly headers: readonly string[];
  /** A number format for each column, as the Office JavaScript API writes it. */
  readonly formats: readonly string[];
  /** How many characters each column shows. */
  readonly widths: readonly number[];
  /** At least one row; blank cells are empty texts. */
  readonly rows: readonly (readonly (string | number)[])[];
}

const narrowest = 10;
/** A date is ten characters, and needs air on both sides: without, it is shown as ########## in some fonts. */
const narrowestDay = 12;
const widest = 60;
/** The button beside each header takes as much room as these many characters. */
const filterButton = 4;

/** The header is read in full even where the column is to be narrower. */
function widthOf(header: string, least: number, contents: readonly (string | number | undefined)[]): number {
  const lengths = contents.map((content) => String(content ?? '').length);
  return Math.min(widest, Math.max(least, header.length + filterButton, ...lengths));
}

function narrowestOf(column: Column | undefined): number {
  return column?.width ?? (column?.type === 'day' ? narrowestDay : narrowest);
}

function cell(content: Prefilled, language: Language): string | number {
  if (content === null) return '';
  return typeof content === 'number' ? content : content[language];
}

/** What a table looks like when it is made for someone who reads this language. */
export function tableTemplate(table: WorkbookTable, language: Language): TableTemplate {
  const headers = table.columns.map((column) => column.header[language]);
  const rows = prefilledRows(table).map((row) => row.map((content) => cell(content, language)));
  return {
    name: table.name[language],
    about: table.about[language],
    headers,
    formats: table.columns.map((column) => numberFormats[column.type]),
    widths: headers.map((header, index) =>
      widthOf(
        header,
        narrowestOf(table.columns[index]),
        rows.map((row) => row[index]),
      ),
    ),
    rows: rows.length === 0 ? [headers.map(() => '')] : rows,
  };
}
