import { factorsOfNew } from '../../core/forecast/expectedNew';
import { roundedWhole } from '../../core/rounding';
import { kronorFromOre } from '../../core/ore';
import { forecastBehindTexts as texts } from '../../text/behindForecast';
import { formatsOf } from '../../text/format';
import type { ToldForecast } from './forecastCallOf';
import { type FigureBehind, noFigure } from './forecastFigure';
import type { ShownTable } from './shown';

/** Numbers of placements are shown to the thousandth, days to the hundredth. */
const [arrivalParts, dayParts] = [1_000, 100];

/** A factor as it is told: what it is, how it comes about, how much. */
type Factor = readonly [what: string, working: string, number: string];

/** The new placements of a kind as inflow × days × price; where the kind counts no days, as inflow × price. */
export function newBehind(told: ToldForecast, kind: number, ore: number): FigureBehind {
  const factors = factorsTold(told, kind);
  if (ore === 0 || factors === null) return noFigure;
  const { number } = formatsOf(told.language);
  const product = factors.map(([, , factor]) => factor).join(' × ');
  return {
    sum: `${product} ≈ ${number(kronorFromOre(ore))}`,
    tables: [factorsTable(told, factors)],
  };
}

function factorsTold({ read, language }: ToldForecast, kind: number): readonly Factor[] | null {
  const { ahead, arriving } = read.found;
  const ofKind = arriving.find((each) => each.kind === kind);
  const found = ofKind === undefined ? null : factorsOfNew(ofKind, ahead);
  if (ofKind === undefined || found === null) return null;
  const { number } = formatsOf(language);
  const kronor = (ore: number): string => number(kronorFromOre(roundedWhole(ore)));
  const { arrivals, daysOfOne, costOfOne } = found;
  const { rate } = ofKind;
  const working = `${number(rate.arrivals)} × ${number(ahead.dates)} / ${number(rate.days)}`;
  const inflow: Factor = [
    texts.arrivals[language],
    working,
    number(roundedWhole(arrivals * arrivalParts) / arrivalParts),
  ];
  const days = roundedWhole(daysOfOne * dayParts) / dayParts;
  return days === 0
    ? [inflow, [texts.costOfOne[language], '', kronor(costOfOne)]]
    : [
        inflow,
        [texts.daysOfOne[language], '', number(days)],
        [texts.perDay[language], '', kronor(costOfOne / daysOfOne)],
      ];
}

function factorsTable({ language }: ToldForecast, factors: readonly Factor[]): ShownTable {
  return {
    heading: texts.factors[language],
    headers: [texts.what, texts.working, texts.number].map((text) => text[language]),
    isFigure: [false, false, true],
    rows: factors,
    total: null,
    placements: null,
    rowsInAll: factors.length,
  };
}
