import type { BoardLimits } from '../../core/board/boardList';
import { boardUnits, type BoardUnit } from '../../core/board/boardPeriods';
import type { EarlierCopy, GroupPrints } from '../../core/board/earlierCopy';
import { type FigurePrints, printParts } from '../../core/board/figurePrints';
import { type MoneyUnit, moneyUnits } from '../../text/boardCopy';
import { comparableName } from '../../text/words';
import { isRecord, parsedJson } from '../memory/shapes';

/** A group of a copy as the workbook remembers it: kinds by their names, the unknown ones as an empty text. */
export interface RecordedGroup {
  readonly kinds: readonly string[];
  readonly prints: GroupPrints;
}

/** What the workbook remembers of a copy that showed groups, and of how copies are made. Nobody and no amount can be read from it. */
export interface BoardRecord {
  readonly year: number;
  readonly months: number;
  readonly unit: BoardUnit;
  readonly salt: string;
  readonly groups: readonly RecordedGroup[];
  readonly limits: BoardLimits;
  readonly moneyUnit: MoneyUnit;
}

/** Under which the last one of a year is stored, the one before it, and all before the last: a copy of one year never makes that of another forgotten. */
export function recordKeys(year: number): Readonly<Record<'last' | 'before' | 'older', string>> {
  const key = `varddygn.boardCopy.${year}`;
  return { last: key, before: `${key}.before`, older: `${key}.older` };
}

const radix = 36;

/** The record as it is stored: fingerprints as short texts. */
export function recordText({ groups, ...record }: BoardRecord): string {
  const written = groups.map(({ kinds, prints }) => ({
    kinds,
    prints: Object.fromEntries(
      Object.entries(prints).map(([unit, periods]) => [
        unit,
        periods.map((period) => printParts.map((part) => printsText(period[part]))),
      ]),
    ),
  }));
  return JSON.stringify({ ...record, groups: written });
}

function printsText(prints: readonly number[]): string {
  return prints.map((print) => print.toString(radix)).join(' ');
}

/** The record that is stored; null where there is none that can be read. */
export function parseRecord(text: string | null): BoardRecord | null {
  const value = parsedJson(text);
  return isRecord(value) ? recordOf(value) : null;
}

type Fields = Readonly<Record<string, unknown>>;

function recordOf(value: Fields): BoardRecord | null {
  const { year, months, salt, groups, limits } = value;
  const unit = boardUnits.find((each) => each === value['unit']);
  const moneyUnit = moneyUnits.find((each) => each === value['moneyUnit']);
  if (!isCount(year) || !isCount(months) || unit === undefined || moneyUnit === undefined) return null;
  if (typeof salt !== 'string' || !isRecord(limits) || !Array.isArray(groups)) return null;
  const { persons, share } = limits;
  const read = groups.map(groupOf).filter((group) => group !== null);
  if (!isCount(persons) || !isCount(share) || read.length < groups.length) return null;
  return { year, months, unit, salt, moneyUnit, limits: { persons, share }, groups: read };
}

function groupOf(value: unknown): RecordedGroup | null {
  if (!isRecord(value) || !Array.isArray(value['kinds']) || !isRecord(value['prints'])) return null;
  const { kinds, prints } = value;
  const read: Partial<Record<BoardUnit, readonly FigurePrints[]>> = {};
  for (const unit of boardUnits) {
    const periods = prints[unit];
    if (Array.isArray(periods)) read[unit] = periods.map(figurePrintsOf);
  }
  return { kinds: kinds.map(String), prints: read };
}

function figurePrintsOf(texts: unknown): FigurePrints {
  const [persons, dayParts, cost] = Array.isArray(texts) ? texts.map(printsOf) : [];
  return { persons: persons ?? [], dayParts: dayParts ?? [], cost: cost ?? [] };
}

function printsOf(text: unknown): readonly number[] {
  return typeof text !== 'string' || text === ''
    ? []
    : text.split(' ').map((print) => parseInt(print, radix));
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

/** A copy that a new one of the year is held against; null: it is of another year. Kinds that are no longer in the table are told as lost. */
export function earlierCopy(record: BoardRecord, year: number, kinds: readonly string[]): EarlierCopy | null {
  if (record.year !== year) return null;
  const { salt, unit, months } = record;
  const places = new Map(kinds.slice(0, -1).map((name, kind) => [comparableName(name), kind]));
  const placeOf = (name: string): number | undefined =>
    name === '' ? kinds.length - 1 : places.get(comparableName(name));
  const groups = record.groups.map((group) => ({
    prints: group.prints,
    kinds: group.kinds.map(placeOf).filter((kind) => kind !== undefined),
  }));
  const hasLostKind = record.groups.some(({ kinds: names }) =>
    names.some((name) => placeOf(name) === undefined),
  );
  return { salt, unit, months, groups, hasLostKind };
}

/** The names under which the groups of a copy are remembered. */
export function recordedGroups(copy: EarlierCopy, kinds: readonly string[]): readonly RecordedGroup[] {
  const nameOf = (kind: number): string => (kind === kinds.length - 1 ? '' : (kinds[kind] ?? ''));
  return copy.groups.map(({ kinds: own, prints }) => ({ kinds: own.map(nameOf), prints }));
}
