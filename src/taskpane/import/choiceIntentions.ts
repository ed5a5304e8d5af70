import { readAsOf } from '../../host/workbookSettings';
import type { Detected, ReadingChoices } from '../../import/list';
import type { RepairChoices } from '../../import/repairs/repair';
import type { ListInHand } from './listInHand';
import { readAgain } from './readingAgain';

/** What the user can want otherwise than it was read. */
export interface ChoiceIntentions {
  /** To have something otherwise than detected. */
  readonly choose: (choice: Partial<Detected>) => Promise<void>;
  /** To have it as detected again. */
  readonly putBack: (what: keyof Detected) => Promise<void>;
  readonly typeListDate: (typed: string) => void;
  /** To have the date that has been typed. */
  readonly settleListDate: () => Promise<void>;
  /** To have keys for every person, or only where there are personal numbers. */
  readonly chooseAlwaysKeys: (alwaysKeys: boolean) => Promise<void>;
  /** To have repairs made otherwise. */
  readonly chooseRepairs: (repairs: Partial<RepairChoices>) => Promise<void>;
  /** To see a part of the review, or not. */
  readonly fold: (id: string, isOpen: boolean) => void;
}

/** Carries out what the user wants otherwise: the list is read again at once. */
export function choiceIntentions(hand: ListInHand): ChoiceIntentions {
  const { state, tell } = hand;
  return {
    choose: (choice) => readAgain(hand, settled({ ...state().choices, ...choice }, choice)),
    putBack: (what) => {
      const { [what]: left, ...choices } = state().choices;
      return readAgain(hand, settled(choices, { [what]: left }));
    },
    typeListDate: (typed) => {
      tell({ type: 'listDateTyped', typed, isWrong: false });
    },
    settleListDate: async () => {
      const { asOf: field, choices, report } = state();
      if (field === null || report === null) return;
      const asOf = readAsOf(field.typed);
      if (asOf === undefined) tell({ type: 'listDateTyped', typed: field.typed, isWrong: true });
      else if (asOf !== { ...report.used, ...choices }.asOf) await readAgain(hand, { ...choices, asOf });
    },
    chooseAlwaysKeys: (alwaysKeys) => readAgain(hand, { ...state().choices, alwaysKeys }),
    chooseRepairs: (repairs) => {
      const { choices } = state();
      return readAgain(hand, { ...choices, repairs: { ...choices.repairs, ...repairs } });
    },
    fold: (id, isOpen) => {
      if (isOpen !== (state().folds[id] ?? false)) tell({ type: 'folded', id, isOpen });
    },
  };
}

/** Columns of another table or sheet, or of a text that is split otherwise, are not those that were spoken of. */
const unsettling: readonly (keyof Detected)[] = ['kind', 'sheet', 'delimiter', 'headerRow', 'headerRows'];

function settled(choices: ReadingChoices, changed: Partial<Detected>): ReadingChoices {
  if (!unsettling.some((what) => what in changed)) return choices;
  const { columns, parts, constants, forms, values, extras, repairs, ...others } = choices;
  const left = { columns, parts, constants, forms, values, extras };
  const isAsBefore = Object.values(left).every((choice) => choice === undefined);
  if (isAsBefore && repairs === undefined) return choices;
  return repairs === undefined ? others : { ...others, repairs: withoutReason(repairs) };
}

/** The reason stands in a column of the list that may be another one now. */
function withoutReason({ reason, continued, ...repairs }: Partial<RepairChoices>): Partial<RepairChoices> {
  const isAsBefore = continued === undefined || (continued === 'byReason' && reason !== undefined);
  return isAsBefore ? repairs : { ...repairs, continued };
}
