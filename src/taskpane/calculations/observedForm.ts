import { observedSheet } from '../../sheets/calculations/observed/observedSheet';
import { observedFields, observedFormTexts } from '../../text/paneObserved';
import type { CalculationForm } from './calculationForm';
import type { FormField } from './formFields';

function field(
  id: keyof typeof observedFields,
  kind: FormField['kind'],
  usual: string | null = '',
): FormField {
  return { id, kind, usual, label: observedFields[id] };
}

/** The form of the follow-up of an investment that runs. */
export const observedForm: CalculationForm = {
  id: 'observed',
  title: observedFormTexts.title,
  lead: observedFormTexts.lead,
  groups: [
    {
      title: observedFormTexts.aboutIt,
      fields: [
        field('name', 'text'),
        field('startYear', 'year'),
        field('yearsBefore', 'years', '5'),
        field('yearsAfter', 'years', '5'),
      ],
    },
    {
      title: observedFormTexts.plan,
      fields: [field('assumedEffect', 'amount'), field('plannedCost', 'amount')],
    },
  ],
  sheet: ({ text, number }, order) =>
    observedSheet({
      ...order,
      name: text('name'),
      startYear: number('startYear'),
      yearsBefore: number('yearsBefore'),
      yearsAfter: number('yearsAfter'),
      assumedEffect: number('assumedEffect'),
      plannedCost: number('plannedCost'),
    }),
};
