import type { Text } from './language';

/** That the list shows a later day than the sheets are known through. */
export function newerList({ sheets, list }: { readonly sheets: string; readonly list: string }): Text {
  return {
    sv: `Listan gäller ${list}, men bladen är avstämda ${sheets}: de räknar ingenting efter den dagen.`,
    en: `The list shows ${list}, but the sheets are as of ${sheets}: they count nothing after that day.`,
  };
}

/** The button that gives the sheets the period and the day of the list. */
export function moveSheetsTo(days: {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
}): Text {
  const { from, to, asOf } = days;
  return {
    sv: `Flytta bladen till ${from}–${to}, avstämt ${asOf}`,
    en: `Move the sheets to ${from}–${to}, as of ${asOf}`,
  };
}
