import { behindTexts } from '../../text/paneBehind';
import { problemSentence } from '../../text/problems';
import type { ToldForecast } from './forecastCallOf';
import { placementNames } from './placementNames';
import { mostRows, type ShownTable } from './shown';

/** The rows of the list that cannot be counted, each with what is wrong; none: no table. */
export function uncountedTable({ read, language }: ToldForecast): readonly ShownTable[] {
  const nameOf = placementNames(read.placements);
  const bad = [...read.bad].sort(([one], [other]) => one - other);
  if (bad.length === 0) return [];
  return [
    {
      heading: behindTexts.placements[language],
      headers: [behindTexts.placement, behindTexts.why].map((text) => text[language]),
      isFigure: [false, false],
      rows: bad.slice(0, mostRows).map(([row, problem]) => [nameOf(row), problemSentence(problem, language)]),
      total: null,
      placements: null,
      rowsInAll: bad.length,
    },
  ];
}
