import { kronorFromOre } from '../../core/ore';
import { roundedWhole } from '../../core/rounding';
import { forecastLines } from '../../tables/forecastLines';
import { forecasts } from '../../tables/forecasts';
import { yesNoWords } from '../../tables/words';
import type { Language } from '../../text/language';
import { masked } from '../../text/personalNumbers';
import { dayRuleWords } from '../../text/words';
import type { CellValue } from '../cell';
import type { ComputedForecast } from './computedForecast';

/** Who freezes a forecast, when, for whom, and what it stands on. */
export interface ForecastSignature {
  /** Under which it is frozen, as F-2026-04-30-1. */
  readonly forecastId: string;
  readonly who: string;
  /** As 2026-01-31 09:05. */
  readonly when: string;
  readonly shownTo: string;
  /** The latest import of placements: its ID, and the day that its list showed; empty where there is none. */
  readonly importId: string;
  readonly listDate: CellValue;
  readonly controlSum: string;
  readonly version: string;
  /** The language in which words are written into the tables. */
  readonly language: Language;
}

/** The rows of Prognosrader: each line under the name of its forecast. */
export function frozenLines(
  { lines }: Pick<ComputedForecast, 'lines'>,
  forecastId: string,
): readonly (readonly CellValue[])[] {
  if (lines.some((line) => line.length + 1 !== forecastLines.columns.length))
    throw new RangeError('a line of a forecast has other cells than its table');
  return lines.map((line) => [forecastId, ...line]);
}

/** Days without a price are told to the hundredth. */
const parts = 100;

/** The row of Prognoser. */
export function frozenRow(computed: ComputedForecast, signed: ForecastSignature): readonly CellValue[] {
  const { question, closedThrough, wish, lines } = computed;
  const { forecastId, who, when, shownTo, importId, listDate, controlSum, version, language } = signed;
  const cells: Readonly<Record<string, CellValue>> = {
    ...{ forecastId, who: masked(who), when, shownTo: masked(shownTo) },
    ...{ asOf: question.asOf, from: question.from, to: question.to, closedThrough: closedThrough ?? '' },
    ...{ fullYear: kronorFromOre(computed.fullYear), low: kronorFromOre(computed.low) },
    ...{ high: kronorFromOre(computed.high), unpriced: roundedWhole(computed.unpriced * parts) / parts },
    lines: lines.length,
    carryForward: yesNoWords[wish.carryForward ? 'yes' : 'no'][language],
    historyFrom: wish.historyFrom ?? '',
    dayRule: dayRuleWords[wish.dayRule][language],
    ...{ years: wish.years, seed: wish.seed, importId, listDate, controlSum, version },
  };
  return forecasts.columns.map(({ id }) => cells[id] ?? '');
}
