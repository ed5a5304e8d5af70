import type { ListRefusal } from '../../text/listRefusal';
import type { ListInRows } from '../readList';
import type { ReadingChoices } from '../list';
import type { ReadingProgress } from '../session';

/** Takes one source apart into rows, as the user wants it; when it was written is known elsewhere. */
export type RowsOfSource = (
  choices: ReadingChoices,
  progress: ReadingProgress,
) => Promise<Omit<ListInRows, 'written'> | ListRefusal>;
