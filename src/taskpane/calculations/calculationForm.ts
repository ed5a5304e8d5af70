import type { ReactElement } from 'react';
import type { CalculationOrder } from '../../sheets/calculations/calculation';
import type { ReportSheet } from '../../sheets/report';
import type { Language, Text } from '../../text/language';
import type { ViewProps } from '../view';
import type { CalculationId, Typed } from './calculationsState';
import type { FieldGroup, FormField, FormValues } from './formFields';

/** A form that asks for what a calculation begins with and writes a sheet of it. */
export interface CalculationForm {
  readonly id: CalculationId;
  readonly title: Text;
  /** What it answers, in a sentence. */
  readonly lead: Text;
  readonly groups: readonly FieldGroup[];
  /** The two prices that can be taken from the list, by the fields that they fill; left out: none. */
  readonly prices?: readonly PriceFields[];
  /** Known cases that fill the fields; left out: none. */
  readonly templates?: readonly FormTemplate[];
  /** What can be said at once of what is typed; left out: nothing. */
  readonly Preview?: (view: PreviewProps) => ReactElement | null;
  readonly sheet: (values: FormValues, order: CalculationOrder) => ReportSheet;
}

/** The fields that a price of the list fills, with the group above which it is chosen. */
export interface PriceFields {
  readonly label: Text;
  readonly group: number;
  readonly kind: string;
  readonly price: string;
  readonly source: string;
}

/** A known case: what it is called, and what it types into the fields in a language. */
export interface FormTemplate {
  readonly title: Text;
  readonly typed: (language: Language) => Typed;
}

/** What a preview is given: what the fields hold, where all of them can be understood. */
export interface PreviewProps extends ViewProps {
  readonly values: FormValues;
}

/** The fields of a form, from above. */
export function fieldsOf({ groups }: CalculationForm): readonly FormField[] {
  return groups.flatMap(({ fields }) => fields);
}
