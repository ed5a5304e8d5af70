import { readAsOf } from '../../host/workbookSettings';
import { type Detected, isRefusal, type ReadingChoices } from '../../import/list';
import { compareSoon } from './comparing';
import { useHeldSecret } from './keyIntentions';
import type { ListInHand } from './listInHand';
import { readRemarks } from './remarkIntentions';

/** What the user can want otherwise than it was read. */
export interface ChoiceIntentions {
  /** To have something otherwise than detected. */
  readonly choose: (choice: Partial<Detected>) => Promise<void>;
  /** To have it as detected again. */
  readonly putBack: (what: keyof Detected) => Promise<void>;
  readonly typeListDate: (typed: string) => void;
  /** To have the date that has been typed. */
  readonly settleListDate: () => Promise<void>;
  /** To have a column of the table filled by this column of the list, or by none. */
  readonly chooseColumn: (columnId: string, header: number | null) => Promise<void>;
  readonly openColumns: (isOpen: boolean) => void;
  /** To have keys for every person, or only where there are personal numbers. */
  readonly chooseAlwaysKeys: (alwaysKeys: boolean) => Promise<void>;
}

/** Columns of another table, or of a text that is split otherwise, are not those that were chosen. */
const unsettling: readonly (keyof Detected)[] = ['kind', 'delimiter', 'headerRow'];

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
    chooseColumn: (columnId, header) => {
      const { choices } = state();
      return readAgain(hand, { ...choices, columns: { ...choices.columns, [columnId]: header } });
    },
    openColumns: (isOpen) => {
      if (isOpen !== state().isColumnsOpen) tell({ type: 'columnsToggled', isOpen });
    },
    chooseAlwaysKeys: (alwaysKeys) => readAgain(hand, { ...state().choices, alwaysKeys }),
  };
}

function settled(choices: ReadingChoices, changed: Partial<Detected>): ReadingChoices {
  if (!unsettling.some((what) => what in changed)) return choices;
  const { columns, ...others } = choices;
  return columns === undefined ? choices : others;
}

/** Quick changes: those in between are not read, the last one is. */
async function readAgain(hand: ListInHand, choices: ReadingChoices): Promise<void> {
  const { state, tell } = hand;
  if (state().report === null || state().writing !== null) return;
  tell({ type: 'choicesMade', choices });
  await hand.ask(async (reader) => {
    const isLatest = (): boolean => hand.isInUse(reader) && state().choices === choices;
    if (!isLatest()) return;
    const result = await reader.change(choices, (share) => {
      if (isLatest()) tell({ type: 'readingProgressed', share });
    });
    if (!isLatest()) return;
    if (isRefusal(result)) tell({ type: 'troubled', trouble: { on: 'refusal', refusal: result } });
    else tell({ type: 'reread', report: result });
  });
  if (state().choices !== choices || state().isBehind) return;
  await useHeldSecret(hand);
  await Promise.all([readRemarks(hand, false), compareSoon(hand)]);
}
