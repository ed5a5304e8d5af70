import { isFilled } from './columns/matchedColumn';
import { listKinds } from './kinds/index';
import type { ListKind } from './kinds/kind';
import type { ColumnMatch, Detected, HeldChoices, ListHeader, ReadingChoices } from './list';
import { matchColumns } from './matching/matchColumns';
import { choicesOver, profileFor, rememberedIndexes } from './matching/profile';
import { headerPlace } from './matching/rememberedHeader';
import { wantedColumns } from './matching/wantedColumns';
import { readableConstants } from './meanings/constants';
import type { ListMemory } from './memory';
import { detectedKind } from './records/detectedKind';
import { detectedHeader, type HeaderPlace, headerNames, usedHeader } from './records/headerRow';
import { filledCells, listHeaders } from './records/headers';
import { madeOf } from './records/written';
import { tellsRowsApart } from './records/tellsApart';
import type { Rows } from './rows/rowStore';

/** What a list's header row tells: its kind, its columns, and which of them fill the table's. */
export interface Heading {
  readonly kind: ListKind;
  /** The index of the header row; −1 where there is none. */
  readonly index: number;
  readonly headers: readonly ListHeader[];
  readonly matches: readonly ColumnMatch[];
  readonly detected: Pick<Detected, 'kind' | 'headerRow' | 'headerRows'>;
  /** What holds: the user's choices over what is remembered of lists with these headers. */
  readonly choices: HeldChoices;
}

/** So many values show whether a column could be what its header resembles. */
const valuesLookedAt = 100;

/** Finds the header row and understands it, unless the user has chosen otherwise, now or for the last list with these headers. */
export function headingOf(rows: Rows, told: ReadingChoices, memory: ListMemory): Heading {
  const place = headerPlace(rows, told, memory);
  const { index } = place;
  const headers = listHeaders(rows, place);
  const profile = profileFor(headers, memory, told);
  const choices = { ...choicesOver(profile, told, headers), ...rememberedPlace(rows, told, place) };
  const detectedId = detectedKind(index < 0 ? [] : headerNames(rows, place)).id;
  const kind = listKinds[choices.kind ?? detectedId];
  const values = headers.map((header) =>
    filledCells(rows, { headerIndex: index, column: header.index, count: valuesLookedAt }),
  );
  const matches = matchColumns({
    columns: wantedColumns(kind),
    headers: headers.map(({ name, isNamed }) => (isNamed ? name : '')),
    remembered: memory.columns[kind.id] ?? {},
    profile: rememberedIndexes(profile, headers),
    chosen: told.columns ?? {},
    parts: usableParts(choices),
    constants: readableConstants(kind, choices, memory),
    values,
    ...(kind.stays === undefined
      ? {}
      : {
          caseNumbers: {
            columnId: kind.stays.name,
            tellsRowsApart: (header: number) => tellsRowsApart(rows, index, header),
          },
        }),
  });
  const { index: found, rows: headerRows } = detectedHeader(rows);
  const detected = { kind: detectedId, headerRow: found + 1, headerRows };
  return { kind, index, headers, matches: withOrigins(kind, matches), detected, choices };
}

/** The row of the headers is a choice, too, where only what is remembered tells it. */
function rememberedPlace(
  rows: Rows,
  told: ReadingChoices,
  { index, rows: count }: HeaderPlace,
): Pick<ReadingChoices, 'headerRow' | 'headerRows'> {
  const used = usedHeader(rows, told);
  return used.index === index && used.rows === count ? {} : { headerRow: index + 1, headerRows: count };
}

/** Without a sign there is nothing to take apart by. */
function usableParts({ parts = {} }: HeldChoices): NonNullable<HeldChoices['parts']> {
  return Object.fromEntries(Object.entries(parts).filter(([, { sign }]) => sign !== ''));
}

/** What a column is made of depends on what fills the others. */
function withOrigins(kind: ListKind, matches: readonly ColumnMatch[]): readonly ColumnMatch[] {
  const filled = new Set(matches.filter(isFilled).map(({ columnId }) => columnId));
  return matches.map((match) =>
    !isFilled(match) ? { ...match, madeOf: madeOf(kind, match.columnId, (id) => filled.has(id)) } : match,
  );
}

/** The index of the list's column that fills a column of the table; null where none does. */
export function headerFor({ matches }: Heading, columnId: string | null): number | null {
  return matches.find((match) => match.columnId === columnId)?.header ?? null;
}
