import { bridgeKind } from './bridge/bridgeSheet';
import { followUpKind } from './followUp/followUpSheet';
import { forecastKind } from './forecast/forecastSheet';
import { forecastBridgeKind } from './forecastBridge/forecastBridgeSheet';
import type { SheetKind } from './kind';
import { reconciliationKind } from './reconciliation/reconciliationSheet';
import { reimbursementKind } from './reimbursement/reimbursementSheet';
import { trackRecordKind } from './trackRecord/trackRecordSheet';
import { varianceKind } from './variance/varianceSheet';
import { volumesKind } from './volumes/volumesSheet';

/** Every kind of report sheet, in the order in which they are offered and built. */
export const sheetKinds: readonly SheetKind[] = [
  followUpKind,
  varianceKind,
  bridgeKind,
  volumesKind,
  reconciliationKind,
  forecastKind,
  forecastBridgeKind,
  trackRecordKind,
  reimbursementKind,
];
