import { reportSheetTexts } from '../text/reportSheet';
import type { Corner } from './cells';
import { blockIdsOf, type SheetKind } from './kind';
import type { Places, SheetOrder } from './order';
import type { PlacedBlock, PrintSetup, ReportSheet } from './report';

const top: Corner = { row: 0, column: 0 };
/** Empty rows between blocks. */
const gap = 1;

/** Where the blocks of a new sheet stand: one below the other, with the charts after one of them. */
export function newPlaces(kind: SheetKind, order: SheetOrder): Places {
  const anywhere = Object.fromEntries(blockIdsOf(kind).map((id) => [id, top]));
  const { charts, beside = {} } = kind.layout;
  const places: Record<string, Corner> = {};
  let row = 0;
  for (const { id, size } of kind.blocks(order, { ...anywhere, heading: top })) {
    places[id] = beside[id] ?? { row, column: 0 };
    if (beside[id] !== undefined) continue;
    row += size.rows + gap + (id === charts?.after ? charts.rows + gap : 0);
  }
  return { ...places, heading: top };
}

/** A new sheet of a kind. */
export function reportSheet(kind: SheetKind, order: SheetOrder): ReportSheet {
  const places = newPlaces(kind, order);
  const blocks = kind.blocks(order, places);
  const { columnWidths, frozen, charts } = kind.layout;
  const above = blocks.find(({ id }) => id === charts?.after);
  const chartRow = above === undefined ? 0 : above.at.row + above.size.rows + gap;
  return {
    name: kind.name[order.language],
    columnWidths,
    frozen,
    blocks,
    charts: kind.charts(order, places, chartRow),
    print: printSetup(kind.layout, order, blocks),
  };
}

function printSetup(
  { frozen, pageStarts, beside = {} }: SheetKind['layout'],
  { version, language }: Pick<SheetOrder, 'version' | 'language'>,
  blocks: readonly PlacedBlock[],
): PrintSetup {
  const printed = blocks.filter(({ id }) => beside[id] === undefined);
  const rows = Math.max(...printed.map(({ at, size }) => at.row + size.rows));
  const columns = Math.max(...printed.map(({ at, size }) => at.column + size.columns));
  return {
    area: { ...top, rows, columns },
    titleRows: frozen.rows,
    breaks: blocks.filter(({ id }) => pageStarts.includes(id)).map(({ at }) => at.row),
    header: '&A',
    footerLeft: `Vårddygn ${version}`,
    footerRight: reportSheetTexts.page[language],
  };
}
