import { perDay } from '../../core/forecast/arrivals';
import { poissonTails } from '../../core/forecast/counts';
import { kronorFromOre } from '../../core/ore';
import { roundedWhole } from '../../core/rounding';
import { assumptionWords, scopeWords } from '../../text/forecastWords';
import type { Cell, FunctionResult } from '../cell';
import { kindName } from './forecastTable';
import type { ReadForecast } from './forecastInputs';
import { namesNotThere } from './namesNotThere';

/** Figures are shown to the thousandth. */
const parts = 1_000;

/**
 * What a forecast rests on, a line for each, three for each kind that has placements ahead, and a sentence for each name that the list does
 * not have. Dates are serial numbers.
 */
export function assumptionTable(read: ReadForecast): FunctionResult {
  const { found, question, placements } = read;
  const { language } = placements.sheet;
  const line = (label: keyof typeof assumptionWords, value: Cell): readonly Cell[] => [
    assumptionWords[label][language],
    value,
  ];
  const { oneMore, history, lag, simulated } = found;
  return [
    line('header', assumptionWords.value[language]),
    line('asOf', question.asOf),
    line('from', question.from),
    line('to', question.to),
    line('historyFrom', history.days === 0 ? '' : history.from),
    line('windowFrom', history.days === 0 ? '' : history.windowFrom),
    line('years', simulated?.total.length ?? ''),
    line('seed', question.seed),
    line('lag', lag.days ?? ''),
    line('oneMoreKind', oneMore === null ? '' : kindName(read, oneMore.kind)),
    line('oneMoreCost', oneMore === null ? '' : kronorFromOre(roundedWhole(oneMore.cost))),
    ...kindLines(read),
    ...namesNotThere(read).map((told) => line('unknownName', told[language])),
  ];
}

function kindLines(read: ReadForecast): readonly (readonly Cell[])[] {
  const { found, placements } = read;
  const { language } = placements.sheet;
  return found.lines.flatMap(({ kind, scope }) => {
    if (kind === null || scope === null) return [];
    const name = kindName(read, kind);
    const label = (word: 'arrivals' | 'chance' | 'lengths'): string =>
      `${name}: ${assumptionWords[word][language]}`;
    const arriving = found.arriving.find((each) => each.kind === kind);
    const mean = arriving === undefined ? 0 : perDay(arriving.rate) * found.ahead.dates;
    const chance = poissonTails(mean)[1] ?? 0;
    const flow: readonly (readonly Cell[])[] = [
      [label('arrivals'), roundedWhole(mean * parts) / parts],
      [label('chance'), roundedWhole(chance * parts) / parts],
    ];
    return [...(found.refusal === null ? flow : []), [label('lengths'), scopeWords[scope][language]]];
  });
}
