import type { Language } from '../text/language';
import { numberFormats } from './column';
import type { Prefilled, Table } from './table';

/** A new sheet with its table, as plain texts and numbers in one language. */
export interface TableTemplate {
  /** Of the sheet and of the table. */
  readonly name: string;
  readonly about: string;
  readonly headers: readonly string[];
  /** A number format for each column, as the Office JavaScript API writes it. */
  readonly formats: readonly string[];
  /** At least one row; blank cells are empty texts. */
  readonly rows: readonly (readonly (string | number)[])[];
}

function cell(content: Prefilled, language: Language): string | number {
  if (content === null) return '';
  return typeof content === 'number' ? content : content[language];
}

/** What a table looks like when it is made for someone who reads this language. */
export function tableTemplate(table: Table, language: Language): TableTemplate {
  const empty = table.columns.map(() => '');
  const rows = table.rows.map((row) => row.map((content) => cell(content, language)));
  return {
    name: table.name[language],
    about: table.about[language],
    headers: table.columns.map((column) => column.header[language]),
    formats: table.columns.map((column) => numberFormats[column.type]),
    rows: rows.length === 0 ? [empty] : rows,
  };
}
