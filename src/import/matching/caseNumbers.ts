import { normalisedHeader } from '../../tables/header';
import { isMisread } from './misread';

/** What case systems call the number of a case, a decision or a row; some of them are a person’s number in other lists. */
const names: ReadonlySet<string> = new Set(
  [
    ...['Ärendenr', 'Ärendenummer', 'Ärende-ID', 'Ärende', 'Beslutsnr', 'Beslutsnummer', 'Besluts-ID'],
    ...['Placeringsnr', 'Placeringsnummer', 'Löpnr', 'Löpnummer'],
    ...['Case number', 'Case no', 'Decision number', 'Serial number'],
  ].map(normalisedHeader),
);

/** What a case number may be suggested for. */
export interface CaseNumbers {
  /** The id of the table's column by which a row is known. */
  readonly columnId: string;
  /** Whether every row of the list has a value in the column, and each another. */
  readonly tellsRowsApart: (header: number) => boolean;
}

/** The first free column of the list with the header of a case number whose values tell every row apart; null where there is none. */
export function caseNumberIn(
  headers: readonly string[],
  taken: ReadonlySet<number>,
  { tellsRowsApart }: CaseNumbers,
): number | null {
  const found = headers.findIndex(
    (text, header) =>
      !taken.has(header) && !isMisread(text) && names.has(normalisedHeader(text)) && tellsRowsApart(header),
  );
  return found === -1 ? null : found;
}
