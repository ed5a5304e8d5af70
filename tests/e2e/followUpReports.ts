/** The follow-up sheet of the sample's year: where its reports stand, what they show, and what a second, naive calculation gives. */

import type { Page } from 'playwright-core';
import { followUpKind } from '../../src/sheets/followUp/followUpSheet';
import type { BlockId } from '../../src/sheets/followUp/order';
import type { SheetOrder } from '../../src/sheets/order';
import { newPlaces } from '../../src/sheets/reportSheet';
import { serial } from '../samples/expected';
import {
  type Days,
  monthsFrom,
  sampleFigures,
  sampleKinds,
  type SheetMeasure,
} from '../samples/followUpExpected';
import { rowsOf, type Row } from '../samples/sample';
import { type Content, enter, type Place, readBlock } from './cells';

export const sheet = 'Uppföljning';
export const asOf = serial(2026, 8, 31);
export const shownWindow = { from: serial(2026, 1, 1), to: serial(2026, 12, 31), asOf };

/** The cost centres of the list, and its activities. */
export const units = [...new Set(rowsOf('Placeringar').map((row) => String(row['Ansvar'])))].sort();
export const activities = [...new Set(rowsOf('Placeringar').map((row) => String(row['Verksamhet'])))].sort();

const order: SheetOrder = {
  language: 'sv',
  version: '',
  window: shownWindow,
  dayRule: 'both',
  shape: {
    kinds: sampleKinds.length,
    units: units.length,
    activities: activities.length,
    places: 0,
    bookings: 0,
    booked: 0,
  },
  tables: {
    placements: '',
    placementsRegistered: '',
    prices: null,
    pricesFrom: null,
    others: [],
    log: null,
    named: {},
  },
};

/** Where the blocks stand. */
export const places = newPlaces(followUpKind, order);

/** The row of a block's first line under its headers. */
export function firstLine(id: BlockId): number {
  const corner = places[id];
  if (corner === undefined) throw new Error(`there is no ${id}`);
  return corner.row + 2;
}

/** Lines of a report by kind: kinds, unknown ones, without a price, what cannot be counted, the total. */
export const kindLines = sampleKinds.length + 4;

const whole = (periods: readonly Days[]): readonly Days[] => [
  ...periods,
  { from: periods[0]?.from ?? 0, to: periods.at(-1)?.to ?? 0 },
];

/** The reports by kind and period: measures in order, and the periods, the last of which is all of them. */
export const reports: readonly (readonly [BlockId, readonly SheetMeasure[], readonly Days[]])[] = [
  ['months', ['cost', 'days', 'placed', 'averagePlaced', 'averagePrice'], whole(monthsFrom(2026))],
  ['lastYearMonths', ['cost', 'days'], whole(monthsFrom(2025))],
  [
    'fourMonths',
    ['cost', 'days', 'averagePlaced', 'averagePrice'],
    whole(
      [0, 4, 8].map((month) => ({ from: serial(2026, month + 1, 1), to: serial(2026, month + 5, 1) - 1 })),
    ),
  ],
  [
    'years',
    ['cost', 'days', 'averagePlaced', 'averagePrice'],
    whole(
      [2022, 2023, 2024, 2025, 2026].map((year) => ({
        from: serial(year, 1, 1),
        to: Math.min(serial(year, 12, 31), asOf),
      })),
    ),
  ],
];

/** Figures as they are compared: to a millionth, which is far below what any rule of rounding leaves. */
export const rounded = (content: Content): Content =>
  typeof content === 'number' ? Math.round(content * 1e6) / 1e6 : content;

/** Whose figures a line shows. */
export type Of = (row: Row) => boolean;

export const kindGroups: readonly Of[] = sampleKinds.map((kind) => (row) => row['Placeringsform'] === kind);
export const total: Of = () => true;

/** The figures of a list. */
export type Figures = ReturnType<typeof sampleFigures>;

/** A section of a report as it must be: the groups and the total in each of the periods. */
export function section(
  { figure }: Figures,
  measure: SheetMeasure,
  { of, periods }: { readonly of: readonly Of[]; readonly periods: readonly Days[] },
): Content[][] {
  return [...of, total].map((wanted) => periods.map((days) => rounded(figure(measure, wanted, days))));
}

/** What a report holds of a measure: the groups and the total, without the lines between. */
export async function shown(
  page: Page,
  { id, index }: { readonly id: BlockId; readonly index: number },
  size: { readonly lines: number; readonly figures: number },
): Promise<Content[][]> {
  const row = firstLine(id) + index * size.lines;
  const read = await readBlock(page, { sheet, row, column: 2 }, { rows: size.lines, columns: size.figures });
  return [...read.slice(0, size.lines - (id === 'units' ? 3 : 4)), read.at(-1) ?? []].map((line) =>
    line.map(rounded),
  );
}

/** What all reports by kind and period must hold. */
export function allSections(figures: Figures): readonly Content[][][] {
  return reports.flatMap(([, measures, periods]) =>
    measures.map((measure) => section(figures, measure, { of: kindGroups, periods })),
  );
}

/** What all reports by kind and period hold. */
export async function allShown(page: Page): Promise<readonly Content[][][]> {
  const read: Content[][][] = [];
  for (const [id, measures, periods] of reports)
    for (const index of measures.keys())
      read.push(await shown(page, { id, index }, { lines: kindLines, figures: periods.length }));
  return read;
}

const listedKind = 'Särskilt ungdomshem (SiS)';
/** A title, an empty row and the headers stand above the rows of a table. */
const firstRow = 3;
const ownPriceColumn = 10;
const listPriceColumn = 4;

const isListed = (row: Row): boolean => row['Placeringsform'] === listedKind;

/** Takes the prices of their own away from the placements of a kind, so that the price list says what they cost. */
export async function priceByList(page: Page): Promise<void> {
  for (const [index, row] of rowsOf('Placeringar').entries()) {
    const place = { sheet: 'Placeringar', row: firstRow + index, column: ownPriceColumn };
    if (isListed(row)) await enter(page, place, [['']]);
  }
}

const priceRow = rowsOf('Priser').findIndex(
  (row) => isListed(row) && row['Gäller från'] === shownWindow.from,
);

const ownRow = rowsOf('Placeringar').findIndex(
  (row) => row['Dygnspris'] !== '' && row['Slutdatum'] === '' && !isListed(row),
);

/** The cell with the price of its own that a placement has which goes on, and what it is. */
export const ownPrice: Place & { readonly price: number } = {
  sheet: 'Placeringar',
  row: firstRow + ownRow,
  column: ownPriceColumn,
  price: Number(rowsOf('Placeringar')[ownRow]?.['Dygnspris']),
};

/** The figures of the sample with another price in that cell. */
export function figuresByOwnPrice(price: number): Figures {
  const placements = rowsOf('Placeringar');
  return sampleFigures(
    asOf,
    placements.map((row, index) => (index === ownRow ? { ...row, Dygnspris: price } : row)),
  );
}

/** The cell with what the price list says of that kind in the window's year, and what it says. */
export const listPrice: Place & { readonly price: number } = {
  sheet: 'Priser',
  row: firstRow + priceRow,
  column: listPriceColumn,
  price: Number(rowsOf('Priser')[priceRow]?.['Pris']),
};

/** The figures of the sample when that kind is priced by the list, with another price in that cell. */
export function figuresByList(price: number): Figures {
  const placements = rowsOf('Placeringar').map((row) => (isListed(row) ? { ...row, Dygnspris: '' } : row));
  const prices = rowsOf('Priser').map((row, index) => (index === priceRow ? { ...row, Pris: price } : row));
  return sampleFigures(asOf, placements, prices);
}
