import type { ReactElement } from 'react';
import { amountFromKronor } from '../../core/amount';
import { breakEven, kronorPerDay } from '../../core/investment/shift';
import { rateFromShare } from '../../core/rate';
import { isProblem } from '../../core/result';
import { shiftSheet } from '../../sheets/calculations/shift/shiftSheet';
import { perDaySentence, shiftFormTexts } from '../../text/paneShift';
import { useStyles } from '../styles';
import type { CalculationForm, PreviewProps } from './calculationForm';
import type { FormField, FormValues } from './formFields';

/** The form of a shift: days that move from one kind to a cheaper one. More moves are added on the sheet. */
export const shiftForm: CalculationForm = {
  id: 'shift',
  title: shiftFormTexts.title,
  lead: shiftFormTexts.lead,
  groups: [
    {
      title: shiftFormTexts.aboutIt,
      fields: [
        field('name', 'text', { usual: '' }),
        field('yearlyCost', 'amount', { usual: '' }),
        field('firstYear', 'year', { usual: null }),
      ],
    },
    {
      title: shiftFormTexts.from,
      fields: [field('fromKind', 'text', { usual: '' }), field('priceFrom', 'amount', { usual: '' })],
    },
    {
      title: shiftFormTexts.to,
      fields: [
        field('toKind', 'text', { usual: '' }),
        field('priceTo', 'amount', { usual: '' }),
        field('substitute', 'amount', { usual: '0' }),
      ],
    },
    {
      title: shiftFormTexts.howMuch,
      fields: [
        field('days', 'amount', { usual: '' }),
        field('shareAnyway', 'share', { usual: '0' }),
        field('rampUp1', 'share', { usual: '50', isShort: true }),
        field('rampUp2', 'share', { usual: '100', isShort: true }),
      ],
    },
  ],
  prices: [
    {
      label: shiftFormTexts.chooseFrom,
      group: 1,
      kind: 'fromKind',
      price: 'priceFrom',
      source: 'sourceFrom',
    },
    { label: shiftFormTexts.chooseTo, group: 2, kind: 'toKind', price: 'priceTo', source: 'sourceTo' },
  ],
  Preview: ShiftPreview,
  sheet: (values, order) =>
    shiftSheet({
      ...order,
      name: values.text('name'),
      yearlyCost: values.number('yearlyCost'),
      firstYear: values.number('firstYear'),
      rampUp: [values.number('rampUp1'), values.number('rampUp2'), 1],
      moves: [
        {
          from: values.text('fromKind'),
          to: values.text('toKind'),
          days: values.number('days'),
          priceFrom: values.number('priceFrom'),
          priceTo: values.number('priceTo'),
          substitute: values.number('substitute'),
          shareAnyway: values.number('shareAnyway'),
          source: [values.text('sourceFrom'), values.text('sourceTo')].filter(Boolean).join('; '),
        },
      ],
    }),
};

type ShiftFieldId = Exclude<keyof typeof shiftFormTexts.fields, `${string}Hint`>;

function field(
  id: ShiftFieldId,
  kind: FormField['kind'],
  rest: Pick<FormField, 'usual' | 'isShort'>,
): FormField {
  const hints: Readonly<Partial<Record<ShiftFieldId, FormField['label']>>> = shiftFormTexts.hints;
  const hint = hints[id];
  return { id, kind, label: shiftFormTexts.fields[id], ...rest, ...(hint !== undefined && { hint }) };
}

const usualDays = 365;

/** What a moved day saves and how many days cover the cost, as soon as the fields can be understood. */
function ShiftPreview({ values, say }: PreviewProps): ReactElement | null {
  const styles = useStyles();
  const shift = shiftOf(values);
  const cost = amountFromKronor(values.number('yearlyCost'));
  if (shift === null || isProblem(cost)) return null;
  return (
    <p className={styles.text}>
      {say(perDaySentence(kronorPerDay(shift), breakEven(shift, cost, usualDays)))}
    </p>
  );
}

function shiftOf(values: FormValues): Parameters<typeof breakEven>[0] | null {
  const [priceFrom, priceTo, substitute] = ['priceFrom', 'priceTo', 'substitute'].map((id) =>
    amountFromKronor(values.number(id)),
  );
  const shareAnyway = rateFromShare(values.number('shareAnyway'));
  if (priceFrom === undefined || priceTo === undefined || substitute === undefined) return null;
  if (isProblem(priceFrom) || isProblem(priceTo) || isProblem(substitute) || isProblem(shareAnyway))
    return null;
  return { priceFrom, priceTo, substitute, shareAnyway };
}
