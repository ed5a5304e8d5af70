/** What part of which sheet the grid shows: for things that float over its cells. */

import { ICommandService, type Injector } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { workbookId } from './engine';

/** What is shown. Distances on the screen are in pixels, as are those on the sheet before it is zoomed. */
export interface GridView {
  readonly sheetId: string;
  readonly zoom: number;
  /** The window's rectangle in which cells are shown, without the headings of rows and columns. */
  readonly window: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** How far the cells that are not frozen are scrolled, on the sheet. */
  readonly scroll: { readonly left: number; readonly top: number };
}

export interface GridWatch {
  /** Undefined while nothing is drawn. */
  readonly view: () => GridView | undefined;
  /** Called after anything that may change what is shown: the place, the sheet, or what stands in it. */
  readonly onShown: (listener: () => void) => void;
}

/** Watches the engine's window. */
export function gridWatch(book: FWorkbook, injector: Injector): GridWatch {
  const commands = injector.get(ICommandService);
  return {
    view: () => currentView(book, injector),
    onShown: (listener) => {
      commands.onCommandExecuted(listener);
    },
  };
}

/** The width of the engine's scroll bars, which lie over the cells. */
const scrollBar = 10;

function currentView(book: FWorkbook, injector: Injector): GridView | undefined {
  const render = injector.get(IRenderManagerService).getRenderById(workbookId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (render === null || render === undefined || skeleton === null || skeleton === undefined)
    return undefined;
  const zoom = render.scene.scaleX;
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const headings = { width: skeleton.rowHeaderWidth * zoom, height: skeleton.columnHeaderHeight * zoom };
  return {
    sheetId: book.getActiveSheet().getSheetId(),
    zoom,
    window: {
      left: canvas.left + headings.width,
      top: canvas.top + headings.height,
      width: canvas.width - headings.width - scrollBar,
      height: canvas.height - headings.height - scrollBar,
    },
    scroll: { left: main?.viewportScrollX ?? 0, top: main?.viewportScrollY ?? 0 },
  };
}
