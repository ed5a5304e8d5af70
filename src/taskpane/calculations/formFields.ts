import { amountsPerKrona, isAmount } from '../../core/amount';
import { civilFromDay, type Day } from '../../core/day';
import { isRate } from '../../core/rate';
import { municipalities, type Municipality } from '../../rates/municipalities';
import type { Text } from '../../text/language';
import { comparableName } from '../../text/words';
import { typedMillionths } from '../invoice/typedNumber';
import type { FieldTrouble, FieldTroubles, Typed } from './calculationsState';

/**
 * What a field holds: a text; a text that may be blank (note); kronor, or a count, from 0; an amount of either sign; a share, written in percent; a year; a number of
 * years; a municipality, by its name or its code.
 */
export type FieldKind = 'text' | 'note' | 'amount' | 'signed' | 'share' | 'year' | 'years' | 'municipality';

/** A field of a form. */
export interface FormField {
  readonly id: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly kind: FieldKind;
  /** What it says until somebody says something else; null: next year. */
  readonly usual: string | null;
  /** Whether two of them have room side by side. */
  readonly isShort?: true;
}

/** Fields that belong together, under a heading. */
export interface FieldGroup {
  readonly title: Text;
  readonly fields: readonly FormField[];
}

/** What the fields of a form hold: texts as they are, numbers in kronor or as shares of 1. */
export interface FormValues {
  readonly text: (id: string) => string;
  readonly number: (id: string) => number;
}

/** What a field shows. */
export function shownIn({ id, usual }: FormField, typed: Typed, today: Day | null): string {
  return typed[id] ?? usual ?? (today === null ? '' : String(civilFromDay(today).year + 1));
}

/** What the fields hold, or what is wrong with which of them. */
export function readFields(
  fields: readonly FormField[],
  typed: Typed,
  today: Day | null,
): FormValues | { readonly troubles: FieldTroubles } {
  const values = new Map<string, string | number>();
  const troubles: Record<string, FieldTrouble> = {};
  for (const field of fields) {
    const value = valueOf(field, shownIn(field, typed, today));
    if (value.trouble === null) values.set(field.id, value.value);
    else troubles[field.id] = value.trouble;
  }
  if (Object.keys(troubles).length > 0) return { troubles };
  return {
    text: (id) => String(values.get(id) ?? typed[id] ?? ''),
    number: (id) => Number(values.get(id) ?? 0),
  };
}

type FieldValue =
  { readonly trouble: null; readonly value: string | number } | { readonly trouble: FieldTrouble };

/** The least and the most of what is a whole number, and what is wrong beyond. */
const wholes = {
  year: { least: 1990, most: 2100, trouble: 'noYear' },
  years: { least: 3, most: 15, trouble: 'noYears' },
} as const;

const percent = 100;

function valueOf({ kind }: FormField, text: string): FieldValue {
  if (kind === 'text')
    return text.trim() === '' ? { trouble: 'noText' } : { trouble: null, value: text.trim() };
  if (kind === 'note') return { trouble: null, value: text.trim() };
  if (kind === 'municipality') {
    const found = municipalityOf(text);
    return found === undefined ? { trouble: 'noMunicipality' } : { trouble: null, value: found.code };
  }
  if (kind === 'share') return shareOf(text);
  const millionths = text.trim() === '' ? 0 : typedMillionths(text);
  const isKnown = millionths !== null && isAmount(millionths);
  if (kind === 'year' || kind === 'years') return wholeOf(kind, isKnown ? millionths / amountsPerKrona : NaN);
  if (!isKnown || (kind === 'amount' && millionths < 0)) return { trouble: 'noNumber' };
  return { trouble: null, value: millionths / amountsPerKrona };
}

function wholeOf(kind: keyof typeof wholes, value: number): FieldValue {
  const { least, most, trouble } = wholes[kind];
  const isWhole = Number.isInteger(value) && value >= least && value <= most;
  return isWhole ? { trouble: null, value } : { trouble };
}

/** 25 and 25 % are a quarter. */
function shareOf(text: string): FieldValue {
  const number = text.trim().replace(/\s*%$/u, '');
  const millionths = number === '' ? 0 : typedMillionths(number);
  const rate = millionths === null ? NaN : millionths / percent;
  return isRate(Math.round(rate))
    ? { trouble: null, value: Math.round(rate) / amountsPerKrona }
    : { trouble: 'noShare' };
}

/** The municipality of a name or a code. */
export function municipalityOf(text: string): Municipality | undefined {
  const asked = comparableName(text);
  return municipalities.find(({ code, name }) => code === asked || comparableName(name) === asked);
}
