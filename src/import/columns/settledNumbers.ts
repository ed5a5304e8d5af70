import type { ColumnForm } from '../forms';
import type { DecimalSign, HeldChoices } from '../list';
import type { NumberForm } from './amount';
import { type NumberEvidence } from './numberEvidence';
import { chosenForm, mostShown, numberFormOf, shownForm } from './numberForm';
import type { Settled } from './settled';

/** What decides beside a column's own texts. */
export interface NumbersQuery {
  readonly choices: HeldChoices;
  /** The decimal sign that the whole list shows. */
  readonly decimal: DecimalSign;
}

/** By the id of each column of numbers, how it is read. */
export function settledNumbers(
  evidence: ReadonlyMap<string, NumberEvidence>,
  query: NumbersQuery,
): ReadonlyMap<string, Settled<NumberForm>> {
  return new Map(Array.from(evidence, ([id, shown]) => [id, settledNumber(id, shown, query)]));
}

function settledNumber(
  id: string,
  shown: NumberEvidence,
  { choices, decimal: ofList }: NumbersQuery,
): Settled<NumberForm> {
  const detected = numberFormOf(shown, ofList);
  const chosen = choices.forms?.[id];
  if (chosen?.type === 'number') return { detected, used: chosen, reading: exactly(chosen) };
  const { decimal } = choices;
  if (decimal === undefined) return { detected, used: detected, reading: shownForm(shown, ofList) };
  const used: ColumnForm = { type: 'number', decimal, groups: mostShown(shown, decimal) };
  return { detected, used, reading: chosenForm(shown, decimal) };
}

/** What the user says of one column leaves nothing open. */
function exactly({ decimal, groups }: Extract<ColumnForm, { type: 'number' }>): NumberForm {
  return { decimal, groups: groups === 'none' ? [] : [groups], isSettled: true };
}
