import type { Area, GridEvent } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import { formatCells } from '../range/address';
import { intersection } from '../range/area';
import type { Book } from './book';
import { workbookTarget } from './events';

/** What the model does when the grid tells of something. */
export interface GridEventHandler {
  readonly handle: (event: GridEvent) => void;
}

type Changed = Extract<GridEvent, { kind: 'changed' }>;

/** The add-in asks for the cells of an event by this reference. */
function referenceTo(book: Book, area: Area): string | undefined {
  const range = book.make.range(area);
  book.references.keep(range);
  return book.references.idOf(range);
}

function fireChanged(book: Book, { area, by }: Changed): void {
  follows('changeEventsAreEdits');
  const details = (cells: Area): object => ({
    worksheetId: area.sheetId,
    address: formatCells(cells),
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: by === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    referenceId: referenceTo(book, cells),
  });
  book.events.fire({ className: 'Worksheet', event: 'onChanged', target: area.sheetId }, () => details(area));
  book.events.fire({ className: 'WorksheetCollection', event: 'onChanged', target: workbookTarget }, () =>
    details(area),
  );
  for (const table of book.grid.tables()) {
    const common = intersection(table.area, area);
    if (common === null) continue;
    const tableDetails = (): object => ({ ...details(common), tableId: table.id });
    book.events.fire({ className: 'Table', event: 'onChanged', target: table.id }, tableDetails);
    for (const target of [workbookTarget, area.sheetId]) {
      book.events.fire({ className: 'TableCollection', event: 'onChanged', target }, tableDetails);
    }
  }
}

function fireSelected(book: Book, area: Area): void {
  const details = (): object => ({ worksheetId: area.sheetId, address: formatCells(area) });
  book.events.fire({ className: 'Worksheet', event: 'onSelectionChanged', target: area.sheetId }, details);
  book.events.fire(
    { className: 'WorksheetCollection', event: 'onSelectionChanged', target: workbookTarget },
    details,
  );
  for (const table of book.grid.tables()) {
    const common = intersection(table.area, area);
    book.events.fire({ className: 'Table', event: 'onSelectionChanged', target: table.id }, () => ({
      worksheetId: area.sheetId,
      tableId: table.id,
      address: common === null ? '' : formatCells(common),
    }));
  }
}

type SheetEvent = 'onActivated' | 'onDeactivated' | 'onAdded' | 'onDeleted';

function fireSheet(book: Book, event: SheetEvent, sheetId: string): void {
  const details = (): object => ({ worksheetId: sheetId, source: 'Local' });
  book.events.fire({ className: 'Worksheet', event, target: sheetId }, details);
  book.events.fire({ className: 'WorksheetCollection', event, target: workbookTarget }, details);
}

/** Turns what happens in the grid into the events that Excel sends. */
export function createGridEventHandler(book: Book, onSelection: () => void): GridEventHandler {
  let active = book.grid.activeSheetId();
  const handle = (event: GridEvent): void => {
    switch (event.kind) {
      case 'changed':
        fireChanged(book, event);
        break;
      case 'selected':
        fireSelected(book, event.area);
        onSelection();
        break;
      case 'sheetActivated':
        fireSheet(book, 'onDeactivated', active);
        active = event.sheetId;
        fireSheet(book, 'onActivated', active);
        break;
      case 'sheetAdded':
        fireSheet(book, 'onAdded', event.sheetId);
        break;
      case 'sheetDeleted':
        fireSheet(book, 'onDeleted', event.sheetId);
        break;
    }
  };
  return {
    handle: (event) => {
      if (book.application.eventsEnabled) handle(event);
    },
  };
}
