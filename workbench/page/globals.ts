/** What the workbench's page hangs on its window. */

import type { UniverGrid } from './grid/univerGrid';
import type { Host } from './model/hostTypes';
import type { WorkbookImage } from './model/workbookImage';
import type { FrameWindow } from './transport/externalTransport';

/** The open workbench, for tests and for curious people at the console. */
export interface OpenWorkbench {
  readonly grid: UniverGrid;
  readonly host: Host;
  /** Everything in the workbook. */
  readonly image: () => WorkbookImage;
}

/** What the shim in the add-in's page asks for before office.js loads. */
export interface FrameGate {
  readonly externalFor: (frame: FrameWindow) => object | undefined;
}

declare global {
  interface Window {
    workbench?: OpenWorkbench;
    varddygnWorkbench?: FrameGate;
  }
}
