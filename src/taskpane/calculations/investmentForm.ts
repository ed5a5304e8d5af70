import { investmentSheet } from '../../sheets/calculations/investment/investmentSheet';
import {
  investmentFields,
  investmentFormTexts,
  investmentHints,
  investmentTemplates,
} from '../../text/paneInvestment';
import type { Language } from '../../text/language';
import type { CalculationForm, FormTemplate } from './calculationForm';
import type { Typed } from './calculationsState';
import type { FormField, FormValues } from './formFields';

type Id = keyof typeof investmentFields;

function field(id: Id, kind: FormField['kind'], usual: string | null): FormField {
  const hint = investmentHints[id];
  return { id, kind, usual, label: investmentFields[id], ...(hint !== undefined && { hint }) };
}

function short(id: Id, kind: FormField['kind'], usual: string): FormField {
  return { ...field(id, kind, usual), isShort: true };
}

/** The form of an investment: its cost, and an assumed effect on placements of one kind. More are added on the sheet. */
export const investmentForm: CalculationForm = {
  id: 'investment',
  title: investmentFormTexts.title,
  lead: investmentFormTexts.lead,
  groups: [
    {
      title: investmentFormTexts.aboutIt,
      fields: [
        field('name', 'text', ''),
        field('note', 'note', ''),
        field('yearlyCost', 'amount', ''),
        field('firstYear', 'year', null),
        field('years', 'years', '5'),
        field('discountRate', 'share', '3'),
      ],
    },
    {
      title: investmentFormTexts.from,
      fields: [field('fromKind', 'text', ''), field('priceFrom', 'amount', '')],
    },
    {
      title: investmentFormTexts.to,
      fields: [
        field('toKind', 'note', ''),
        field('priceTo', 'amount', '0'),
        field('substitute', 'amount', '0'),
      ],
    },
    {
      title: investmentFormTexts.howMany,
      fields: [short('low', 'amount', ''), short('base', 'amount', ''), short('high', 'amount', '')],
    },
    {
      title: investmentFormTexts.howMuch,
      fields: [
        field('days', 'amount', ''),
        field('shareAnyway', 'share', '0'),
        short('rampUp1', 'share', '0'),
        short('rampUp2', 'share', '50'),
        short('rampUp3', 'share', '100'),
      ],
    },
  ],
  prices: [
    {
      ...{ label: investmentFormTexts.chooseFrom, group: 1 },
      ...{ kind: 'fromKind', price: 'priceFrom', source: 'sourceFrom' },
    },
    {
      ...{ label: investmentFormTexts.chooseTo, group: 2 },
      ...{ kind: 'toKind', price: 'priceTo', source: 'sourceTo' },
    },
  ],
  templates: [mobileTeam(), fosterHomes()],
  sheet: (values, order) =>
    investmentSheet({
      ...order,
      name: values.text('name'),
      note: values.text('note'),
      yearlyCost: values.number('yearlyCost'),
      firstYear: values.number('firstYear'),
      years: values.number('years'),
      discountRate: values.number('discountRate'),
      rampUp: ['rampUp1', 'rampUp2', 'rampUp3'].map(values.number),
      effects: [effectOf(values)],
    }),
};

/** Where nothing comes instead a placement is avoided, else it is stepped down; the sheet lets one say otherwise. */
function effectOf({ text, number }: FormValues): Parameters<typeof investmentSheet>[0]['effects'][number] {
  return {
    from: text('fromKind'),
    to: text('toKind'),
    way: text('toKind') === '' ? 'avoided' : 'steppedDown',
    gainer: 'municipality',
    placements: { low: number('low'), base: number('base'), high: number('high') },
    days: number('days'),
    priceFrom: number('priceFrom'),
    priceTo: number('priceTo'),
    substitute: number('substitute'),
    shareAnyway: number('shareAnyway'),
    source: [text('sourceFrom'), text('sourceTo')].filter((source) => source !== '').join('; '),
  };
}

/** What both cases leave as it is: nothing comes instead, and no price is from the list. */
const nothingInstead: Typed = {
  ...{ years: '5', toKind: '', priceTo: '0', substitute: '0', shareAnyway: '0' },
  ...{ sourceFrom: '', sourceTo: '' },
};

/** 30 million in five years against 48: 40 placements · (¼ + ¾ + 1 + 1 + 1) = 160, of 300 000 kr each. 25 a year would be enough. */
function mobileTeam(): FormTemplate {
  const { title, name, kind, note } = investmentTemplates.mobileTeam;
  return {
    title,
    typed: (language: Language) => ({
      ...nothingInstead,
      ...{ name: name[language], note: note[language], fromKind: kind[language] },
      ...{ yearlyCost: '6 000 000', priceFrom: '300 000', days: '1', low: '25', base: '40', high: '40' },
      ...{ rampUp1: '25', rampUp2: '75', rampUp3: '100' },
    }),
  };
}

/** Five million a year from 2017; the effect is not public, so the sheet says how large it has to be. */
function fosterHomes(): FormTemplate {
  const { title, name, kind, note } = investmentTemplates.fosterHomes;
  return {
    title,
    typed: (language: Language) => ({
      ...nothingInstead,
      ...{ name: name[language], note: note[language], fromKind: kind[language] },
      ...{ yearlyCost: '5 000 000', firstYear: '2017', priceFrom: '0', days: '365' },
      ...{ low: '0', base: '0', high: '0', rampUp1: '0', rampUp2: '50', rampUp3: '100' },
    }),
  };
}
