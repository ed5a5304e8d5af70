import { Refused } from '../failure';
import { isInSettings, isInStorage } from './kept';
import { ownCells, ownNames, type SheetWithNumbers } from './ownCells';
import { holdsPersonalNumber } from './personalCell';
import { type CellCount, hasPersonalNumber, type WrittenCells } from './writtenCells';

/** Everything that an import left in the workbook. */
export interface WrittenPlaces {
  readonly cells: readonly WrittenCells[];
  /** Headers and names that it made. */
  readonly texts: readonly string[];
  /** The names of our own sheets that nobody sees: they hold copies of what stands elsewhere. */
  readonly hidden: readonly string[];
}

/** What was found after an import. Nothing that it wrote is in it: that would have undone the import. */
export interface ScanReport {
  /** How many cells of the user's own, and of ours, were looked through. */
  readonly cells: number;
  /** Whether the workbook was so large, or the user so impatient, that some of the user's own cells were not. */
  readonly isPartial: boolean;
  /** The user's own sheets that personal numbers stand in; they are left as they are. */
  readonly sheets: readonly SheetWithNumbers[];
  /** How many names of the user's own sheets, tables and defined names have one in them. */
  readonly names: number;
}

/** Beyond so many of the user's own cells nobody is kept waiting. */
const mostCells = 2_000_000;

/**
 * Proves that the import left no personal number: not in any cell that it wrote, nor in a header, a name or a setting, nor in what is
 * stored in the browser. (Properties of the document and custom XML are never written.) One that is there all the same is an error
 * of ours, and refused, so that whoever writes takes everything back.
 */
export async function requireNoPersonalNumbers(
  context: Excel.RequestContext,
  { cells, texts }: WrittenPlaces,
  count: CellCount,
): Promise<void> {
  let isFound = texts.some(holdsPersonalNumber) || isInStorage() || (await isInSettings(context));
  for (const written of cells) isFound ||= await hasPersonalNumber(context, written, count);
  if (isFound) throw new Refused({ failure: 'personalNumberWritten' });
}

/** How a scan of the user's own cells is followed, and stopped. */
export interface ScanWatch {
  /** From 0 to 1; of a large workbook, of what is looked through. */
  readonly progress: (share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Looks through what the import did not write, so that it can be said where personal numbers stand that the user may have forgotten.
 * Bounded: after two million cells it stops and says so. Only counts are given, never a number.
 */
export async function scanWorkbook(
  context: Excel.RequestContext,
  { cells: written, hidden }: Pick<WrittenPlaces, 'cells' | 'hidden'>,
  { progress, signal }: ScanWatch,
): Promise<ScanReport> {
  let cells = 0;
  const { sheets, isPartial } = await ownCells(
    context,
    { written, passed: hidden },
    {
      mostCells,
      count: (some) => {
        cells += some;
        progress(Math.min(1, cells / mostCells));
      },
      isStopped: () => signal.aborted,
    },
  );
  return { cells, isPartial, sheets, names: await ownNames(context) };
}
