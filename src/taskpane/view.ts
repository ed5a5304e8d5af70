import type { Language, Text } from '../text/language';
import type { BehindIntentions } from './behind/behindIntentions';
import type { BoardIntentions } from './boardCopy/boardIntentions';
import type { CalculationIntentions } from './calculations/calculationIntentions';
import type { CheckIntentions } from './checks/checkIntentions';
import type { CutOffIntentions } from './cutOffIntentions';
import type { FollowUpIntentions } from './followUp/followUpIntentions';
import type { ForecastIntentions } from './forecast/forecastIntentions';
import type { FreezeForecastIntentions } from './forecast/freezeForecastIntentions';
import type { FunctionIntentions } from './functionIntentions';
import type { ImportIntentions } from './import/importIntentions';
import type { InvoiceIntentions } from './invoice/invoiceIntentions';
import type { LockIntentions } from './locks/lockIntentions';
import type { SettingIntentions } from './settingIntentions';
import type { PaneState, Place } from './state';
import type { TableIntentions } from './tableIntentions';

/** Everything that the user can want. */
export interface Intentions {
  readonly goTo: (place: Place) => void;
  readonly search: (text: string) => void;
  readonly closeNotice: () => void;
  readonly tables: TableIntentions;
  readonly functions: FunctionIntentions;
  readonly settings: SettingIntentions;
  readonly cutOff: CutOffIntentions;
  readonly importing: ImportIntentions;
  readonly behind: BehindIntentions;
  readonly followUp: FollowUpIntentions;
  readonly locks: LockIntentions;
  readonly forecast: ForecastIntentions;
  readonly freezeForecast: FreezeForecastIntentions;
  /** To have a frozen copy of the sheet that is shown. */
  readonly freeze: () => Promise<void>;
  readonly checks: CheckIntentions;
  readonly board: BoardIntentions;
  readonly invoice: InvoiceIntentions;
  readonly calculations: CalculationIntentions;
}

/** What every view is given: the state that it shows and the intentions that it sends. */
export interface ViewProps {
  readonly state: PaneState;
  readonly intentions: Intentions;
  readonly language: Language;
  /** The text in the pane's language. */
  readonly say: (text: Text) => string;
}

/** Whether the workbook can be asked for something: there is one, and nothing else is under way. */
export function isReady({ surroundings, work }: PaneState): boolean {
  return surroundings.isExcel && work === null;
}
