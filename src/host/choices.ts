import type { Language } from '../text/language';
import type { Theme } from './office';

/** What the user prefers, whatever workbook is open. Null follows Excel. */
export interface Choices {
  readonly language: Language | null;
  readonly theme: Theme | null;
}

const nothingChosen: Choices = { language: null, theme: null };

/** Reads choices as stored; what cannot be read is as if nothing was chosen. */
export function parseChoices(stored: string | null): Choices {
  const record = recordIn(stored);
  return {
    language: oneOf(['sv', 'en'], record['language']),
    theme: oneOf(['light', 'dark'], record['theme']),
  };
}

/** The user's choices. A host that keeps nothing, or forbids it, gives none. */
export function readChoices(): Choices {
  try {
    return parseChoices(localStorage.getItem(key()));
  } catch {
    return nothingChosen;
  }
}

/** Remembers the user's choices; where the host forbids it they hold until the pane is closed. */
export function writeChoices(choices: Choices): void {
  try {
    localStorage.setItem(key(), JSON.stringify(choices));
  } catch {
    return;
  }
}

/** Hosts that share one storage among sites give each its own partition; see Office.context.partitionKey. */
function key(): string {
  const partition = typeof Office === 'undefined' ? undefined : partitionOf(Office.context);
  return `${partition ?? ''}varddygn.choices`;
}

function partitionOf(context: Partial<Pick<Office.Context, 'partitionKey'>> | undefined): string | undefined {
  return context?.partitionKey;
}

function recordIn(stored: string | null): Readonly<Record<string, unknown>> {
  const parsed: unknown = stored === null ? null : parsedJson(stored);
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function oneOf<Value extends string>(values: readonly Value[], stored: unknown): Value | null {
  return values.find((value) => value === stored) ?? null;
}
