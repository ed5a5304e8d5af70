import type { CalculationForm } from './calculationForm';
import { investmentForm } from './investmentForm';
import { netCostForm } from './netCostForm';
import { observedForm } from './observedForm';
import { shiftForm } from './shiftForm';

/** Every form, in the order in which they are offered. */
export const calculationForms: readonly CalculationForm[] = [
  investmentForm,
  observedForm,
  shiftForm,
  netCostForm,
];
