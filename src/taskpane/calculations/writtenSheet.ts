import { version } from '../../host/version';
import type { CalculationOrder } from '../../sheets/calculations/calculation';
import type { ReportSheet } from '../../sheets/report';
import { fieldsOf } from './calculationForm';
import type { CalculationsState, FieldTroubles } from './calculationsState';
import { readFields } from './formFields';
import { calculationForms } from './forms';

export { priceOptions } from '../../functions/prices/priceOptions';

/** The sheet of the form that is shown, or what is wrong with which of its fields. */
export function writtenSheet(
  { chosen, typed, today }: CalculationsState,
  order: Omit<CalculationOrder, 'version'>,
): ReportSheet | { readonly troubles: FieldTroubles } {
  const form = calculationForms.find(({ id }) => id === chosen);
  if (form === undefined) throw new TypeError(`no form ${chosen}`);
  const values = readFields(fieldsOf(form), typed[chosen] ?? {}, today);
  return 'troubles' in values ? values : form.sheet(values, { ...order, version });
}
