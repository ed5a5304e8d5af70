import { type CellValue, type FunctionResult, isLocated } from '../../src/functions/cell';
import { errorKindOf } from '../../src/functions/errorKind';
import { describedFunctions } from '../../src/functions/reference';
import type { DescribedFunction } from '../../src/functions/reference/describeFunction';
import type { Language } from '../../src/text/language';
import { problemSentence } from '../../src/text/problems';

/** A cell as people see it: the value, or the error and, where Excel shows one, its sentence. */
export type SeenCell = CellValue | string;

/** The custom function with its description; the test fails when there is none. */
export function functionOf(id: string): DescribedFunction {
  const found = describedFunctions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no function ${id}`);
  return found;
}

/** Calls a function with arguments as Excel hands them over. */
export function call(id: string, ...args: readonly unknown[]): SeenCell[][] {
  return seen(functionOf(id).run(args), 'sv');
}

/** The same, with the sentences in English. */
export function callInEnglish(id: string, ...args: readonly unknown[]): SeenCell[][] {
  return seen(functionOf(id).run(args), 'en');
}

/** A column of a sheet as Excel hands it over. */
export function column(...cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** What the user sees of a result. */
export function seen(result: FunctionResult, language: Language): SeenCell[][] {
  return result.map((row) =>
    row.map((cell) => {
      if (!isLocated(cell)) return cell;
      const kind = errorKindOf(cell.cause);
      const hasSentence = kind === '#VALUE!' || kind === '#N/A';
      return hasSentence ? `${kind} ${problemSentence(cell, language)}` : kind;
    }),
  );
}
