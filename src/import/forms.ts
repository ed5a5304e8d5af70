import type { DateOrder, DecimalSign } from './list';

/** How the dates of one column are written: their parts in an order, six digits (260131), or the serial numbers of Excel. */
export type DateForm = DateOrder | 'shortYear' | 'serial';

/** What stands between the thousands of a column's numbers; `space` is any of the spaces. */
export type GroupSign = 'space' | '.' | ',' | "'" | 'none';

/** How the values of one column are written. */
export type ColumnForm =
  | { readonly type: 'number'; readonly decimal: DecimalSign; readonly groups: GroupSign }
  /** Years of two digits up to the pivot belong to this century, later ones to the last; null: no such year is read. */
  | { readonly type: 'date'; readonly form: DateForm; readonly pivot: number | null };

/** How a column was found to be written, and how it is read. */
export interface FormOfColumn {
  /** The id of the table's column. */
  readonly columnId: string;
  /** Null where the values do not tell. */
  readonly detected: ColumnForm | null;
  readonly used: ColumnForm | null;
}

/** The part of a list's column that fills a column of the table: what stands before a sign, or after it. */
export interface ColumnPart {
  readonly sign: string;
  readonly side: 'before' | 'after';
}

/** A text that two forms have in common if they are the same. */
export function comparedForm(form: ColumnForm | null): string {
  if (form === null) return '';
  return form.type === 'number' ? `${form.decimal} ${form.groups}` : `${form.form} ${form.pivot ?? ''}`;
}
