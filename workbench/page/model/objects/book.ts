import type { Area, Grid } from '../../grid/grid';
import type { ModelObject } from '../interpreter/modelObject';
import type { References } from '../interpreter/references';
import type { RangeState } from '../range/rangeState';
import type { BagFactory } from './bagTypes';
import type { Events } from './events';
import { newStyle, normalStyle, type NamedStyle } from './namedStyle';

/** What the grid does not hold of a sheet. */
export interface SheetExtras {
  showHeadings: boolean;
  isProtected: boolean;
  password: string | undefined;
  protectionOptions: unknown;
}

/** What the grid does not hold of a table. */
export interface TableExtras {
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** What a name stands for: cells that move with insertions, or a formula. */
export type NameMeaning =
  { readonly kind: 'area'; area: Area } | { readonly kind: 'formula'; formula: string };

/** A defined name, of the workbook or (with a sheet) of one sheet. */
export interface NamedEntry {
  readonly name: string;
  readonly sheetId: string | undefined;
  meaning: NameMeaning;
  comment: string;
  visible: boolean;
}

/** A link of cells: to a place of the workbook, or to an address outside it. */
export interface CellLink {
  area: Area;
  readonly address: string | undefined;
  readonly documentReference: string | undefined;
  readonly screenTip: string | undefined;
}

/** A part of custom XML. */
export interface XmlPart {
  readonly id: string;
  /** Counted up, so that ids do not come twice. */
  readonly number: number;
  xml: string;
}

/** Settings of the application that the grid does not hold. */
export interface ApplicationState {
  calculationMode: string;
  eventsEnabled: boolean;
}

/** Makes and opens the objects that others lead to. Through it the files of the classes need not know each other. */
export interface Makers {
  readonly range: (area: Area) => ModelObject;
  readonly worksheet: (sheetId: string) => ModelObject;
  readonly table: (tableId: string) => ModelObject;
  /** The cells of a Range object; undefined for anything else. */
  readonly areaOf: (value: unknown) => Area | undefined;
  /** The ranges that the add-in holds on to. */
  readonly trackedRanges: () => readonly RangeState[];
}

/** What a workbook holds that the grid lacks. */
export interface BookContents {
  readonly settings: Map<string, unknown>;
  readonly names: NamedEntry[];
  readonly styles: NamedStyle[];
  readonly links: CellLink[];
  /** Title, author and the like of the document, by their names in the library. */
  readonly properties: Map<string, string | number>;
  readonly customProperties: Map<string, unknown>;
  readonly xmlParts: XmlPart[];
  readonly sheetExtras: (sheetId: string) => SheetExtras;
  readonly tableExtras: (tableId: string) => TableExtras;
}

/** The workbook as the model holds it: the grid with its cells, sheets and tables, and beside it what the grid lacks. */
export interface Book extends BookContents {
  readonly grid: Grid;
  readonly make: Makers;
  readonly language: 'sv-SE' | 'en-US';
  readonly references: References;
  readonly events: Events;
  readonly bags: BagFactory;
  readonly application: ApplicationState;
  /** Settles when the grid's own formulas are calculated. */
  readonly calculated: () => Promise<void>;
  readonly onCreateWorkbook: (base64: string | null) => void;
}

/** A store that makes what is asked for when it is asked for the first time. */
export function lazily<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** What a new workbook holds. */
export function newContents(): BookContents {
  return {
    settings: new Map(),
    names: [],
    styles: [newStyle(normalStyle, true)],
    links: [],
    properties: new Map(),
    customProperties: new Map(),
    xmlParts: [],
    sheetExtras: lazily(newSheetExtras),
    tableExtras: lazily(newTableExtras),
  };
}

/** A sheet as Excel makes it. */
export function newSheetExtras(): SheetExtras {
  return {
    showHeadings: true,
    isProtected: false,
    password: undefined,
    protectionOptions: null,
  };
}

/** A table as Excel makes it. */
export function newTableExtras(): TableExtras {
  return {
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
}
