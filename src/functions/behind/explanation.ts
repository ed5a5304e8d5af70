import { placements as placementTable } from '../../tables/placements';
import { placementId } from '../../tables/sharedColumns';
import { hostCell } from '../arguments/hostCell';
import { explain } from '../explain';
import { headersOf, positionsOf } from '../tables/sheetTable';
import { formatIsoDay, isDay } from '../../core/day';
import { formatsOf } from '../../text/format';
import type { Language } from '../../text/language';
import { behindTexts } from '../../text/paneBehind';
import { masked } from '../../text/personalNumbers';
import { errorKindOf } from '../errorKind';
import { type Cell, isLocated } from '../cell';
import type { RawRows } from '../tables/cells';
import type { Behind, ShownTable } from './shown';

/** A placement, the tables that price it and the days that are asked about: what EXPLAIN is asked with. */
export interface CostCall {
  /** The header row and the rows of the placement. */
  readonly placements: RawRows;
  readonly prices: RawRows | null;
  readonly from: unknown;
  readonly to: unknown;
  readonly asOf: unknown;
  readonly dayRule: unknown;
  readonly further: readonly unknown[];
}

/** The arguments of COSTROWS, and of EXPLAIN after the ID. */
export function costArguments(call: CostCall): readonly unknown[] {
  const { placements, prices, from, to, asOf, dayRule, further } = call;
  return [placements, prices, from, to, asOf, dayRule, ...further];
}

/** A sum with its terms, and what it comes to in kronor; null where there is none. */
export interface Explained extends Pick<Behind, 'sum' | 'tables'> {
  readonly total: number | null;
}

/** The sum of the cost of a row of placements and its terms, as EXPLAIN gives them; a row without an ID is given one. */
export function explanationOf(call: CostCall, language: Language): Explained {
  const { id, placements } = withId(call.placements);
  const [first, headers, ...rows] = explain.run([id, ...costArguments({ ...call, placements })]);
  const sum = first?.[0];
  if (typeof sum !== 'string' || headers === undefined) return { sum: null, tables: [], total: null };
  const total = rows.at(-1)?.at(-1);
  return {
    sum,
    tables: [termsTable(headers, rows, language)],
    total: typeof total === 'number' ? total : null,
  };
}

function withId(rows: RawRows): { readonly id: unknown; readonly placements: RawRows } {
  const [headers = [], ...others] = rows;
  const position = positionsOf(placementTable.columns, headersOf(rows)).get('placementId') ?? headers.length;
  const id = others[0]?.[position];
  const isNamed = hostCell(id) !== null && id !== 0;
  if (isNamed) return { id, placements: rows };
  const named = (cells: readonly unknown[], cell: unknown): unknown[] => {
    const copy = [...cells];
    copy[position] = cell;
    return copy;
  };
  const header = headers[position] ?? placementId.header.sv;
  return { id: '1', placements: [named(headers, header), ...others.map((cells) => named(cells, '1'))] };
}

/** The columns of EXPLAIN that hold dates: the first two. */
const dateColumns = 2;

/** In a narrow pane what is paid for and how much stand first: what, kronor, number, unit, amount, share, from, to. */
const shownColumns = [6, 7, 2, 3, 4, 5, 0, 1];

function termsTable(
  headers: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  language: Language,
): ShownTable {
  const terms = rows.slice(0, -1);
  const total = rows.at(-1) ?? [];
  const columns = shownColumns.filter((column) => terms.some((row) => (row[column] ?? '') !== ''));
  const write = (row: readonly Cell[]): string[] =>
    columns.map((column) => writtenCell(row[column], { isDate: column < dateColumns, language }));
  return {
    heading: behindTexts.terms[language],
    headers: columns.map((column) => writtenCell(headers[column], { language })),
    isFigure: columns.map(
      (column) => column >= dateColumns && terms.some((row) => typeof row[column] === 'number'),
    ),
    rows: terms.map(write),
    total: [
      writtenCell(total[0], { language }),
      ...write(total.map((cell, column) => (column === 0 ? '' : cell))).slice(1),
    ],
    placements: null,
    rowsInAll: terms.length,
  };
}

interface Writing {
  readonly isDate?: boolean;
  readonly language: Language;
}

/** A cell of an answer as people write it; of a problem, what Excel shows for it. */
export function writtenCell(cell: Cell | undefined, { isDate = false, language }: Writing): string {
  if (cell === undefined) return '';
  if (isLocated(cell)) return errorKindOf(cell.cause);
  if (typeof cell === 'string') return masked(cell);
  if (isDate && typeof cell === 'number' && isDay(cell)) return formatIsoDay(cell);
  return typeof cell === 'number' ? formatsOf(language).number(cell) : formatsOf(language).value(cell);
}
