import type { ColumnForm, GroupSign } from '../forms';
import type { DecimalSign, Delimiter } from '../list';
import type { NumberForm } from './amount';
import { countFor, type NumberEvidence, otherSign } from './numberEvidence';

/** The decimal sign that most numbers show; where none shows any, what goes with the list's delimiter. */
export function detectedDecimal(evidence: NumberEvidence, delimiter: Delimiter): DecimalSign {
  return shownDecimal(evidence, delimiter === ',' ? '.' : ',');
}

/** The form of a column's numbers as they show it, else as the whole list does. */
export function shownForm(evidence: NumberEvidence, ofList: DecimalSign): NumberForm {
  const decimal = shownDecimal(evidence, ofList);
  const other = otherSign(decimal);
  const groups = evidence.groups[other] > 0 ? [...always, other] : always;
  return { decimal, groups, isSettled: isDecided(evidence) };
}

/** The form of a column's numbers once the user has chosen a decimal sign: the other one can only stand between thousands. */
export function chosenForm({ decimals, groups }: NumberEvidence, decimal: DecimalSign): NumberForm {
  const other = otherSign(decimal);
  const mayGroup = groups[other] > 0 || decimals[other] === 0;
  return { decimal, groups: mayGroup ? [...always, other] : always, isSettled: true };
}

const always: readonly GroupSign[] = ['space', "'"];

/** What a column's numbers show, for people: null where they show nothing, or both signs alike. */
export function numberFormOf(evidence: NumberEvidence, ofList: DecimalSign): ColumnForm | null {
  const decimal = shownDecimal(evidence, ofList);
  const groups = mostShown(evidence, decimal);
  if (!isDecided(evidence) && (groups === 'none' || countFor(evidence, ',') > 0)) return null;
  return { type: 'number', decimal, groups };
}

/** Of the signs between thousands that go with a decimal sign the one that most numbers show. */
export function mostShown({ groups }: NumberEvidence, decimal: DecimalSign): GroupSign {
  const signs = (['space', "'", ',', '.'] as const).filter((sign) => sign !== decimal);
  const most = signs.reduce((one, other) => (groups[other] > groups[one] ? other : one), 'space');
  return groups[most] > 0 ? most : 'none';
}

/** Whether the numbers speak for one of the decimal signs and not for the other. */
function isDecided(evidence: NumberEvidence): boolean {
  return countFor(evidence, ',') > 0 !== countFor(evidence, '.') > 0;
}

function shownDecimal(evidence: NumberEvidence, otherwise: DecimalSign): DecimalSign {
  const comma = countFor(evidence, ',');
  const point = countFor(evidence, '.');
  if (comma === point) return otherwise;
  return comma > point ? ',' : '.';
}
