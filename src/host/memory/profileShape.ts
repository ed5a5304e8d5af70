import type { ColumnForm, ColumnPart } from '../../import/forms';
import { listKindIds } from '../../import/list';
import type { ListProfile } from '../../import/memory';
import type { RepairChoices } from '../../import/repairs/repair';
import { isListOf, isRecord, isRecordOf, isText, isTextOrNull, oneOf } from './shapes';

const isKind = oneOf(...listKindIds);
const isSide = oneOf('before', 'after');
const isDecimal = oneOf(',', '.');
const isGroups = oneOf('space', '.', ',', "'", 'none');
const isDateForm = oneOf('yearMonthDay', 'dayMonthYear', 'monthDayYear', 'shortYear', 'serial');

/** Whether a value is a profile that this version can read a list by. One that is wrong in any part is not used at all. */
export function isProfile(value: unknown): value is ListProfile {
  return (
    isRecord(value) &&
    isKind(value['kind']) &&
    isRecordOf(value['columns'], isTextOrNull) &&
    isRecordOf(value['constants'], isText) &&
    isRecordOf(value['parts'], isPart) &&
    isRecordOf(value['forms'], isForm) &&
    isRepairs(value['repairs']) &&
    isListOf(value['extras'], isText)
  );
}

function isPart(value: unknown): value is ColumnPart {
  return isRecord(value) && isText(value['sign']) && value['sign'] !== '' && isSide(value['side']);
}

function isForm(value: unknown): value is ColumnForm {
  if (!isRecord(value)) return false;
  if (value['type'] === 'number') return isDecimal(value['decimal']) && isGroups(value['groups']);
  return value['type'] === 'date' && isDateForm(value['form']) && isPivot(value['pivot']);
}

/** Two digits of a year, or none. */
function isPivot(value: unknown): value is number | null {
  return value === null || (isIndex(value) && value <= 99);
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isReason(value: unknown): value is RepairChoices['reason'] {
  if (value === null) return true;
  return isRecord(value) && isIndex(value['header']) && isListOf(value['values'], isText);
}

type Guards = { readonly [Id in keyof RepairChoices]: (value: unknown) => boolean };

const guards: Guards = {
  duplicates: oneOf('off', 'identical', 'keepFirst'),
  repeated: oneOf('off', 'samePlacement', 'sameStart'),
  sameEnd: oneOf('off', 'keepLongest'),
  openRows: oneOf('off', 'placedElsewhere', 'always'),
  overlaps: oneOf('keep', 'cut'),
  continued: oneOf('off', 'sameTerms', 'anyLaw', 'byReason'),
  reason: isReason,
};

const guardOf = new Map<string, (value: unknown) => boolean>(Object.entries(guards));

function isRepairs(value: unknown): value is Partial<RepairChoices> {
  return isRecord(value) && Object.entries(value).every(([id, choice]) => guardOf.get(id)?.(choice) === true);
}
