import type { ParameterShape } from '../functions/defineFunction';
import { fillingOf, ignoresQuantity } from '../tables/fillings';
import { quantity } from '../tables/placementColumns';
import { headerOf } from '../tables/recognise';

/** What the user should know about a formula that was filled in from a table. */
export type Remark =
  /** The full employer's contribution stands in it until the user knows the carer's. */
  | 'fullContribution'
  /** The table has a column for an agreed quantity, which the function does not use. */
  | 'quantityUnused';

/** The remarks on a call of the function that is filled in from a table with these headers. */
export function remarksOn(
  wanted: { readonly id: string; readonly parameters: readonly ParameterShape[] },
  headers: readonly string[],
): readonly Remark[] {
  const remarks: Remark[] = [];
  if (wanted.parameters.some(({ name }) => isAssumed(wanted.id, name.en))) remarks.push('fullContribution');
  if (ignoresQuantity(wanted.id) && headerOf(quantity, headers) !== undefined) remarks.push('quantityUnused');
  return remarks;
}

/** The only number that is assumed is the contribution. */
function isAssumed(functionId: string, parameter: string): boolean {
  const filling = fillingOf(functionId, parameter);
  return filling !== undefined && 'number' in filling;
}
