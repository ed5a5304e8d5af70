import type { Text } from './language';
import type { Texts } from './pane';

/** An import that is not over: what can be done about it. */
export const cutOffTexts = {
  restore: { sv: 'Återställ', en: 'Restore' },
  leave: { sv: 'Låt stå', en: 'Leave it' },
  restoring: { sv: 'Återställer …', en: 'Restoring …' },
} as const satisfies Texts;

/** An import that was begun and is not over. */
export interface CutOffImport {
  readonly list: string;
  readonly when: string;
  /** Whether it had come to changing tables. */
  readonly isInTables: boolean;
}

/** A colleague may be at it in another window, so the user decides, and must know what it costs. */
export function importCutOff({ list, when, isInTables }: CutOffImport): Text {
  const sv = `Skrivningen av ${list} avbröts (påbörjad ${when}). Återställ arbetsboken till som den var före, om inte en kollega håller på med den just nu.`;
  const en = `The writing of ${list} was cut off (begun ${when}). Restore the workbook to what it was before, unless a colleague is at it right now.`;
  if (!isInTables) return { sv, en };
  return {
    sv: `${sv} Det som har ändrats i tabellerna sedan avbrottet går då förlorat.`,
    en: `${en} What has been changed in the tables since it was cut off is then lost.`,
  };
}

/** The workbook is as before the import that was cut off. */
export function importRestored(list: string): Text {
  return {
    sv: `Arbetsboken är som den var före skrivningen av ${list}.`,
    en: `The workbook is as it was before the writing of ${list}.`,
  };
}
