import type { ColumnForm, ColumnPart } from '../../import/forms';
import type { ReadingChoices } from '../../import/list';
import { takenExtras } from './columnFacts';
import type { ListInHand } from './listInHand';
import { readAgain } from './readingAgain';

/** What the user can want with single columns and their values. The ids are those of the table's columns. */
export interface ColumnIntentions {
  /** To have it filled by this column of the list, or by none. */
  readonly chooseColumn: (columnId: string, header: number | null) => Promise<void>;
  /** To have this stand in every row of it. */
  readonly chooseConstant: (columnId: string, written: string) => Promise<void>;
  /** To have it filled by a part of the list's column, or by the whole. */
  readonly choosePart: (columnId: string, part: ColumnPart | null) => Promise<void>;
  /** To have its values read as written like this; null: as detected. */
  readonly chooseForm: (columnId: string, form: ColumnForm | null) => Promise<void>;
  /** To have a value mean this; null: what it was read as. */
  readonly chooseMeaning: (columnId: string, value: ValueMeant) => Promise<void>;
  /** To have a column of the list brought along, or not. */
  readonly chooseExtra: (header: number, isTaken: boolean) => Promise<void>;
}

/** A value as it stands in the list, and what it means. */
export interface ValueMeant {
  readonly raw: string;
  readonly meaning: string | null;
}

/** Carries out what the user wants with single columns: the list is read again at once. Null takes back what is remembered, too. */
export function columnIntentions(hand: ListInHand): ColumnIntentions {
  const change = (way: (choices: ReadingChoices) => Partial<ReadingChoices>): Promise<void> => {
    const { choices } = hand.state();
    return readAgain(hand, { ...choices, ...way(choices) });
  };
  return {
    chooseColumn: (columnId, header) =>
      change((choices) => ({
        ...without(choices, columnId),
        columns: { ...choices.columns, [columnId]: header },
      })),
    chooseConstant: (columnId, written) =>
      change((choices) => ({
        ...without(choices, columnId),
        columns: { ...choices.columns, [columnId]: null },
        constants: { ...choices.constants, [columnId]: written },
      })),
    choosePart: (columnId, part) => change(({ parts }) => ({ parts: { ...parts, [columnId]: part } })),
    chooseForm: (columnId, form) => change(({ forms }) => ({ forms: { ...forms, [columnId]: form } })),
    chooseMeaning: (columnId, { raw, meaning }) =>
      change(({ values }) => ({
        values: { ...values, [columnId]: withEntry(values?.[columnId], raw, meaning) },
      })),
    chooseExtra: (header, isTaken) =>
      change(() => {
        const others = takenExtras(hand.state()).filter((extra) => extra !== header);
        return { extras: isTaken ? [...others, header].sort((one, other) => one - other) : others };
      }),
  };
}

/** What was said of a column's values means nothing when something else fills it. */
function without(choices: ReadingChoices, columnId: string): Partial<ReadingChoices> {
  const { constants, parts, forms, values } = choices;
  return {
    ...(constants !== undefined && { constants: withEntry(constants, columnId, null) }),
    ...(parts !== undefined && { parts: withEntry(parts, columnId, null) }),
    ...(forms !== undefined && { forms: withEntry(forms, columnId, null) }),
    ...(values !== undefined && { values: withEntry(values, columnId, null) }),
  };
}

function withEntry<Value>(
  entries: Readonly<Record<string, Value>> | undefined,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const others = Object.entries(entries ?? {}).filter(([id]) => id !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}
