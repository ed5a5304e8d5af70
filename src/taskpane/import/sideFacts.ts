import { isFilled } from '../../import/columns/matchedColumn';
import type { ColumnMatch, ListReport } from '../../import/list';
import type { Text } from '../../text/language';
import { differenceOf, onlyOneSide, sidesNotRead } from '../../text/paneImportSides';
import { columnOfList } from './importFacts';

/** What can be chosen instead of one column, where the list has both sides of an amount: `Debet − Kredit`, in its own headers; else null. */
export function differenceFor(
  { matches, headers }: ListReport,
  columnId: string,
  nameOf: (columnId: string) => string,
): string | null {
  const sides = matches.filter(({ sideOf }) => sideOf === columnId);
  if (sides.length === 0 || !sides.every(isFilled)) return null;
  const [debit = '', credit = ''] = sides.map(
    ({ header, columnId: side }) => headers.find(({ index }) => index === header)?.name ?? nameOf(side),
  );
  return differenceOf(debit, credit);
}

/** What is to be said of the sides of an amount: that one of them is missing, or that they are not read; null where nothing is. */
export function saidOfSides(report: ListReport, amount: ColumnMatch): Text | null {
  const nameOf = ({ columnId }: ColumnMatch): readonly Text[] => {
    const column = columnOfList(report.used.kind, columnId);
    return column === undefined ? [] : [column.header];
  };
  const sides = report.matches.filter(({ sideOf }) => sideOf === amount.columnId);
  const filled = sides.filter(isFilled).flatMap(nameOf);
  const [other] = sides.filter((side) => !isFilled(side)).flatMap(nameOf);
  const [whole] = nameOf(amount);
  const [found] = filled;
  if (whole === undefined || found === undefined) return null;
  if (isFilled(amount)) return sidesNotRead(whole, filled);
  return other === undefined ? null : onlyOneSide(whole, [found, other]);
}

/** The matches that are shown: of the sides of an amount only those that fill something, or may have to. */
export function shownMatches({ matches }: Pick<ListReport, 'matches'>): readonly ColumnMatch[] {
  const isFree = (id: string | null): boolean =>
    matches.some((match) => match.columnId === id && !isFilled(match));
  return matches.filter((match) => match.sideOf === null || isFilled(match) || isFree(match.sideOf));
}
