import { parseIsoDay } from '../../core/day';
import type { ScenarioCells } from '../../host/forecast/writeScenario';
import type { Language } from '../../text/language';
import { changeWords } from '../../text/scenarioWords';
import { freeWords } from '../../text/words';
import { typedMillionths } from '../invoice/typedNumber';
import {
  fieldsOf,
  type ScenarioField,
  type ScenarioForm,
  type ScenarioTrouble,
  type ScenarioTroubles,
} from './scenarioForm';

const [millionths, percent] = [1_000_000, 100];

/** The cells of a typed change; null where something is wrong with its fields. */
export interface TypedChange {
  readonly cells: ScenarioCells | null;
  readonly troubles: ScenarioTroubles;
}

/** The cells of a typed change, with the day on which it was typed, or what is wrong with which fields. */
export function typedChange(form: ScenarioForm, today: number | null, language: Language): TypedChange {
  const { sort, typed } = form;
  const from = parseIsoDay(typed.from.trim());
  const troubles = troublesOf(form);
  if (Object.keys(troubles).length > 0 || from === undefined) return { cells: null, troubles };
  const signed = { who: typed.who.trim(), when: today ?? '', why: typed.why.trim() };
  const change = changeWords[sort][language];
  return {
    cells: { scenario: typed.scenario.trim(), change, from, ...valuesOf(form, language), ...signed },
    troubles,
  };
}

/** Only what the change uses is written: anything else in its row would be told as a mistake. */
function valuesOf({ sort, typed }: ScenarioForm, language: Language): ScenarioCells {
  const uses = (field: ScenarioField): boolean => fieldsOf[sort].includes(field);
  const number = (field: NumberField): number | null => (uses(field) ? numberOf(typed[field]) : null);
  const [share, price] = [number('share'), number('price')];
  return {
    kind: typed.kind,
    toKind: uses('toKind') ? typed.toKind : '',
    share: share === null ? '' : share / percent,
    days: number('days') ?? '',
    perYear: number('perYear') ?? '',
    // A day that is free is said with a word: a 0 is a blank in the table.
    price: price === 0 ? freeWords.free[language] : (price ?? ''),
  };
}

type NumberField = 'share' | 'days' | 'perYear' | 'price';

/** What is wrong with the fields that the change uses. */
function troublesOf({ sort, typed }: ScenarioForm): ScenarioTroubles {
  const trouble = (field: ScenarioField, isWrong: boolean, why: ScenarioTrouble): ScenarioTroubles =>
    isWrong ? { [field]: why } : {};
  const of: Readonly<Record<ScenarioForm['sort'], () => ScenarioTroubles>> = {
    move: () => ({
      ...trouble('share', !isWithin(typed.share, 0), 'noShare'),
      ...trouble('toKind', typed.toKind === typed.kind, 'sameKind'),
      ...trouble('toKind', typed.toKind === '', 'blank'),
    }),
    shorten: () => shorterTroubles(typed, trouble),
    avoid: () => trouble('perYear', !isAbove(typed.perYear), 'noNumber'),
    index: () => trouble('share', !isWithin(typed.share, -percent), 'noPercent'),
    price: () => trouble('price', (numberOf(typed.price) ?? -1) < 0, 'noPrice'),
  };
  return {
    ...trouble('scenario', typed.scenario.trim() === '', 'blank'),
    ...trouble('kind', typed.kind === '' && sort !== 'index', 'blank'),
    ...trouble('from', parseIsoDay(typed.from.trim()) === undefined, 'noDate'),
    ...of[sort](),
  };
}

function shorterTroubles(
  { share, days }: ScenarioForm['typed'],
  trouble: (field: ScenarioField, isWrong: boolean, why: ScenarioTrouble) => ScenarioTroubles,
): ScenarioTroubles {
  const [hasShare, hasDays] = [share.trim() !== '', days.trim() !== ''];
  return {
    ...trouble('share', hasShare && !isWithin(share, 0), 'noShare'),
    ...trouble('share', !hasShare && !hasDays, 'shareOrDays'),
    ...trouble('days', hasDays && !isAbove(days), 'noNumber'),
  };
}

/** A number as people type it, with or without a sign of percent; null: it is none. */
function numberOf(text: string): number | null {
  const typed = typedMillionths(text.replace(/%\s*$/u, ''));
  return typed === null ? null : typed / millionths;
}

function isAbove(text: string): boolean {
  return (numberOf(text) ?? 0) > 0;
}

/** Percent, not 0, from the least through a hundred. */
function isWithin(text: string, least: number): boolean {
  const number = numberOf(text) ?? 0;
  return number !== 0 && number >= least && number <= percent;
}
