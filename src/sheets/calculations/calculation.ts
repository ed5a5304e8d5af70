import type { Language } from '../../text/language';

/** What every sheet of a calculation is made with, beside its own figures. */
export interface CalculationOrder {
  readonly language: Language;
  /** Of the product. */
  readonly version: string;
  /** The day on which it is written, as Excel's serial number; null where the machine tells none. */
  readonly day: number | null;
}
