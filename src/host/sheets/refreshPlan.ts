import type { Corner } from '../../sheets/cells';
import { rowAfter, rowInsertions, type RowInsertion } from '../../sheets/growth';
import type { SheetKind } from '../../sheets/kind';
import type { Places, SheetOrder, Window } from '../../sheets/order';
import type { PlacedBlock, ReportChart } from '../../sheets/report';
import { Refused } from '../failure';
import type { FoundBlock, FoundSheet } from './blockNames';
import type { SheetRecord } from './record';

/** What a refresh starts from. */
export interface RefreshOrder extends Omit<SheetOrder, 'window' | 'dayRule' | 'language'> {
  readonly kind: SheetKind;
  readonly sheet: FoundSheet;
  readonly record: SheetRecord;
  /** Null leaves the days as they are on the sheet. */
  readonly window: Window | null;
}

/** What a refresh would do to the sheet. */
export interface RefreshPlan {
  /** The blocks as they were written last, and as they are going to be: those that are as we left them. */
  readonly before: readonly PlacedBlock[];
  readonly after: readonly PlacedBlock[];
  /** From below, as they are carried out. */
  readonly insertions: readonly RowInsertion[];
  /** Whether blocks change their size, so that everything is written anew. */
  readonly isReshaped: boolean;
  /** Blocks with rows or columns of the user's own in them: they are left as they are. */
  readonly changed: readonly string[];
  /** Blocks that have been taken away. */
  readonly missing: readonly string[];
  /** Our charts over the blocks. */
  readonly charts: { readonly before: readonly ReportChart[]; readonly after: readonly ReportChart[] };
  readonly record: SheetRecord;
}

/** Where the days are left as they are, their cells are not written: it does not matter what the plan has for them. */
const noWindow: Window = { from: 0, to: 0, asOf: 0 };

/** Works out what a refresh does. Refuses where the top of the sheet, with its days, is not as it was left. */
export function planRefresh(order: RefreshOrder): RefreshPlan {
  const { kind, sheet, record } = order;
  const { language } = record;
  const [intact, changed] = parted(sheet.blocks, record);
  const places = placesOf(sheet, intact);
  // The rule is filled in once: a refresh leaves its cell.
  const made = { ...order, language, dayRule: 'both', window: order.window ?? noWindow } as const;
  const asBefore = { ...made, shape: record.shape };
  const before = kind.blocks(asBefore, places);
  const insertions = insertionsOf(before.filter(isInLine(kind)), kind.blocks(made, places), record);
  const moved = movedPlaces(places, insertions);
  const after = kind.blocks(made, moved);
  return {
    ...{ before, after, insertions, changed },
    isReshaped: JSON.stringify(record.shape) !== JSON.stringify(order.shape),
    missing: missingOf(record, sheet.blocks),
    charts: {
      before: kind.charts(asBefore, places, 0),
      after: kind.charts(made, moved, 0),
    },
    record: { language, shape: order.shape, sizes: sizesAfter(record, before, insertions) },
  };
}

/**
 * Whether blocks stand below a block, which rows make room for. A list beside them has its columns to itself, and grows there as it likes: rows
 * that were inserted for it would part the blocks beside it.
 */
function isInLine({ layout: { beside = {} } }: SheetKind): (block: PlacedBlock) => boolean {
  return ({ id }) => beside[id] === undefined;
}

/** From below. */
function insertionsOf(
  before: readonly PlacedBlock[],
  sized: readonly PlacedBlock[],
  { sizes }: SheetRecord,
): readonly RowInsertion[] {
  const all = before.flatMap((block) => {
    const after = sized.find(({ id }) => id === block.id);
    const room = sizes[block.id]?.rows ?? block.size.rows;
    return after === undefined ? [] : rowInsertions({ before: block, after, row: block.at.row, room });
  });
  return all.sort((one, other) => other.before - one.before);
}

function parted(
  blocks: readonly FoundBlock[],
  { sizes }: SheetRecord,
): readonly [intact: readonly FoundBlock[], changed: readonly string[]] {
  const isIntact = ({ id, area }: FoundBlock): boolean =>
    sizes[id]?.rows === area.rows && sizes[id].columns === area.columns;
  return [blocks.filter(isIntact), blocks.filter((block) => !isIntact(block)).map(({ id }) => id)];
}

function placesOf({ name }: FoundSheet, intact: readonly FoundBlock[]): Places {
  const places = Object.fromEntries(
    intact.map(({ id, area: { row, column } }) => [id, { row, column }] as const),
  );
  const { heading } = places;
  if (heading === undefined) throw new Refused({ failure: 'headingChanged', sheet: name });
  return { ...places, heading };
}

function movedPlaces(places: Places, insertions: readonly RowInsertion[]): Places {
  const moved = ({ row, column }: Corner): Corner => ({ row: rowAfter(row, insertions), column });
  const others = Object.entries(places).flatMap(([id, corner]) =>
    corner === undefined ? [] : [[id, moved(corner)] as const],
  );
  return { ...Object.fromEntries(others), heading: moved(places.heading) };
}

function missingOf({ sizes }: SheetRecord, found: readonly FoundBlock[]): string[] {
  const there = new Set<string>(found.map(({ id }) => id));
  return Object.keys(sizes).filter((id) => !there.has(id));
}

/**
 * The room that the names of blocks have by then. They grow with every row that is inserted within them, for whichever block, and by nothing
 * else: a block that has become smaller keeps its rows, and one that has got a column has it outside its name.
 */
function sizesAfter(
  { sizes }: SheetRecord,
  before: readonly PlacedBlock[],
  insertions: readonly RowInsertion[],
): SheetRecord['sizes'] {
  const grown = before.map(({ id, at, size }) => {
    const { rows, columns } = sizes[id] ?? size;
    const within = insertions.filter((each) => at.row < each.before && each.before < at.row + rows);
    return [id, { rows: within.reduce((sum, { count }) => sum + count, rows), columns }] as const;
  });
  return { ...sizes, ...Object.fromEntries(grown) };
}
