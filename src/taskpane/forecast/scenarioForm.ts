import { formatIsoDay, isDay } from '../../core/day';
import type { AnsweredChange } from '../../functions/forecast/answeredScenarios';
import type { KnownRow } from '../../host/forecast/writeScenario';
import type { ToldChange } from '../../text/changeSentence';
import type { ChangeSort } from '../../text/scenarioWords';

/** The fields of a change that are typed or chosen, beside which sort of change it is. */
export type ScenarioField =
  'scenario' | 'sort' | 'kind' | 'toKind' | 'from' | 'share' | 'days' | 'perYear' | 'price' | 'who' | 'why';

/** Why a field cannot be used. */
export type ScenarioTrouble =
  'blank' | 'noDate' | 'noShare' | 'noPercent' | 'noNumber' | 'noPrice' | 'sameKind' | 'shareOrDays';

/** What is wrong with which fields. */
export type ScenarioTroubles = Readonly<Partial<Record<ScenarioField, ScenarioTrouble>>>;

/** A change as it is being typed. */
export interface ScenarioForm {
  /** The row that it is to replace; null: it is a new one. */
  readonly known: KnownRow | null;
  readonly sort: ChangeSort;
  readonly typed: Readonly<Record<Exclude<ScenarioField, 'sort'>, string>>;
  readonly troubles: ScenarioTroubles;
}

/** Which fields each sort of change has, beside those that all have. */
export const fieldsOf: Readonly<Record<ChangeSort, readonly ScenarioField[]>> = {
  move: ['kind', 'toKind', 'share'],
  shorten: ['kind', 'share', 'days'],
  avoid: ['kind', 'perYear'],
  index: ['kind', 'share'],
  price: ['kind', 'price'],
};

const blank: ScenarioForm['typed'] = {
  ...{ scenario: '', kind: '', toKind: '', from: '', share: '' },
  ...{ days: '', perYear: '', price: '', who: '', why: '' },
};

/** The form of a new change, of a scenario that may have a name already, from the day after the one that the list shows. */
export function newChange(scenario: string, asOf: number, who: string): ScenarioForm {
  return {
    known: null,
    sort: 'move',
    typed: { ...blank, scenario, from: dayText(asOf + 1), who },
    troubles: {},
  };
}

/** The form of a change that is there. Who and why are told anew: the change is another one. */
export function changeToEdit(
  scenario: string,
  { row, from, told }: AnsweredChange,
  who: string,
): ScenarioForm {
  return {
    known: { row, scenario, from },
    sort: told.change,
    typed: { ...blank, scenario, kind: told.kind, from: dayText(from), who, ...valuesOf(told) },
    troubles: {},
  };
}

const percent = 100;

function valuesOf(told: ToldChange): Partial<ScenarioForm['typed']> {
  switch (told.change) {
    case 'move':
      return { toKind: told.toKind, share: shareText(told.share) };
    case 'shorten':
      return { share: shareText(told.share), days: numberText(told.days) };
    case 'avoid':
      return { perYear: numberText(told.perYear) };
    case 'index':
      return { share: shareText(told.share) };
    case 'price':
      return { price: decimalText(told.kronor) };
  }
}

const significantDigits = 12;

/** A number of three decimals could be one of thousands, and is not taken when it is typed: it gets a fourth. */
const decimalText = (number: number): string => String(number).replace(/(\.\d{3})$/u, '$10');
const numberText = (number: number): string => (number === 0 ? '' : decimalText(number));
const shareText = (share: number): string =>
  numberText(Number((share * percent).toPrecision(significantDigits)));
const dayText = (day: number): string => (isDay(day) ? formatIsoDay(day) : '');

/** The form after something has been typed or chosen: its remarks were about what stood there before. */
export function formAfter(
  form: ScenarioForm,
  { field, text }: { readonly field: ScenarioField; readonly text: string },
): ScenarioForm {
  if (field !== 'sort') return { ...form, typed: { ...form.typed, [field]: text }, troubles: {} };
  return isSort(text) ? { ...form, sort: text, troubles: {} } : form;
}

function isSort(text: string): text is ChangeSort {
  return text in fieldsOf;
}
